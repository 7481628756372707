package fairwell.command.inbound;

import fairwell.command.automation.CasesNow;
import fairwell.command.automation.CasesOfPeople;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.shell.Envelope;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.CaseAlreadyOpen;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Asks through the command gateway, as the system account of the adapter. The other system does not
 * say who ends the employment, so a case begins as a confidential one: should it be no resignation
 * after all, nobody has learned of it.
 */
final class CommandedCases implements CaseRequests {

  private static final String DIGEST = "inbound";

  private final CommandGateway gateway;
  private final CasesNow cases;
  private final CasesOfPeople casesOfPeople;
  private final Facts facts;

  CommandedCases(CommandGateway gateway, CasesNow cases, CasesOfPeople casesOfPeople, Facts facts) {
    this.gateway = gateway;
    this.cases = cases;
    this.casesOfPeople = casesOfPeople;
    this.facts = facts;
  }

  @Override
  public boolean open(InboundMessage cause, CaseId caseId, EmployeeId employee) {
    Words reason = new Words(cause.adapter().title() + "：员工提出离职");
    return sent(
        cause, new OpenCase(caseId, employee, CaseKind.RESIGNATION, Ground.LCL_37, reason, true));
  }

  @Override
  public boolean rescind(InboundMessage cause, CaseId caseId) {
    Words reason = new Words(cause.adapter().title() + "：离职申请已撤销或未通过");
    return sent(cause, new RescindCase(caseId, RescissionCause.RESIGNATION_WITHDRAWN, reason));
  }

  @Override
  public Set<CaseId> goingOn(EmployeeId employee) {
    return casesOfPeople.of(employee).stream()
        .filter(cases::goesOn)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean hasLeft(EmployeeId employee) {
    return facts.of(employee).ended().isPresent();
  }

  private boolean sent(InboundMessage cause, OffboardingCommand command) {
    String key = "inbound/" + cause.adapter().code() + "/" + cause.id();
    Envelope envelope = Envelope.from(cause.adapter().actor()).asked(key, DIGEST).within(key, null);
    try {
      gateway.sendAndWait(
          GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()));
      return true;
    } catch (Refused refused) {
      return pointless(refused.refusal());
    } catch (CommandExecutionException remote) {
      if (remote.getDetails().orElse(null) instanceof Refusal refusal) {
        return pointless(refusal);
      }
      throw remote;
    }
  }

  private static boolean pointless(Refusal refusal) {
    if (refusal instanceof CaseAlreadyOpen
        || refusal instanceof AlreadyDone
        || refusal instanceof CaseIsOver
        || refusal instanceof CaseNotFound) {
      return false;
    }
    throw new Refused(refusal);
  }
}
