package fairwell.command.offboarding.agreement;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.agreement.Agreement.Concluded;
import fairwell.command.offboarding.agreement.Agreement.Declined;
import fairwell.command.offboarding.agreement.Agreement.Drafted;
import fairwell.command.offboarding.agreement.Agreement.Sent;
import fairwell.command.offboarding.agreement.Agreement.Waived;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AgreementCommand;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.VoidAgreement;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.law.reason.ReasonCode;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an agreement moves; the gates have let the command through. */
public final class Agreeing {

  private Agreeing() {}

  /** What a command does. */
  public static List<OffboardingEvent> decide(
      AgreementCommand command, Running running, Context context) {
    Agreement agreement = running.agreement();
    About about = running.about();
    return switch (command) {
      case DraftAgreement c -> {
        ReasonCode.of(about.ground()).mustBeStatedIn(ReasonCode.Paper.AGREEMENT, c.statedGround());
        yield Drafting.decide(c, running, context);
      }
      case SendAgreement c -> {
        Draft draft = meant(c.draft(), agreement);
        context
            .papers()
            .mayBeSent(
                about.employee(), context.facts().of(about.employee()), draft.documentHash());
        yield List.of(
            new AgreementSent(c.caseId(), c.draft(), Happened.on("sentOn", c.sentOn(), context)));
      }
      case SignAgreement c -> Signing.decide(c, meant(c.draft(), agreement), running, context);
      case DeclineSignature c -> {
        meant(c.draft(), agreement);
        Signing.mayActFor(c.party(), Action.DECLINE_SIGNATURE, about, context);
        yield List.of(
            new SignatureDeclined(
                c.caseId(), c.draft(), c.party(), c.reason().about(about.employee())));
      }
      case VoidAgreement c -> {
        meant(c.draft(), agreement);
        yield List.of(
            new AgreementVoided(c.caseId(), c.draft(), c.reason().about(about.employee())));
      }
      case WaiveAgreement c ->
          List.of(
              new AgreementWaived(
                  c.caseId(), c.reason().about(about.employee()), context.actor().id()));
    };
  }

  /** What undoes an agreement when the separation is called off. */
  public static Optional<OffboardingEvent> undo(Agreement agreement, About about, Words reason) {
    return agreement
        .current()
        .map(draft ->
            new AgreementVoided(about.caseId(), draft.number(), reason.about(about.employee())));
  }

  public static Agreement evolve(Agreement agreement, AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted e ->
          new Drafted(new Draft(e.draft(), e.settlementVersion(), e.documentHash()));
      case AgreementSent e -> new Sent(draft(agreement, e), Set.of(), null);
      case AgreementSigned e -> {
        Sent sent = sent(agreement, e);
        yield new Sent(
            sent.draft(), Signing.with(sent.signed(), e.party()), file(e).orElse(sent.file()));
      }
      case SignatureDeclined e -> new Declined(sent(agreement, e).draft());
      case AgreementConcluded e -> new Concluded(sent(agreement, e).draft());
      case AgreementVoided e -> new Agreement.Void(draft(agreement, e).number());
      case AgreementWaived _ -> new Waived(agreement.drafts());
    };
  }

  private static Draft meant(int number, Agreement agreement) {
    return agreement
        .current()
        .filter(draft -> draft.number() == number)
        .orElseThrow(
            () -> new Refused(new UnknownItem("agreement-draft", Integer.toString(number))));
  }

  private static Optional<String> file(AgreementSigned signed) {
    return Optional.ofNullable(signed.evidence())
        .filter(evidence -> evidence.method() == SignatureMethod.ELECTRONIC)
        .map(SignatureEvidence::fileHash);
  }

  private static Draft draft(Agreement agreement, AgreementEvent event) {
    return agreement.current().orElseThrow(() -> new CorruptHistory(agreement, event));
  }

  private static Sent sent(Agreement agreement, AgreementEvent event) {
    if (agreement instanceof Sent sent) {
      return sent;
    }
    throw new CorruptHistory(agreement, event);
  }
}
