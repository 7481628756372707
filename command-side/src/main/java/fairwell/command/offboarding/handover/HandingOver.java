package fairwell.command.offboarding.handover;

import fairwell.command.offboarding.clearance.Clearing;
import fairwell.command.offboarding.command.AcceptHandover;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ConfirmHandover;
import fairwell.command.offboarding.command.DeclineHandover;
import fairwell.command.offboarding.command.HandoverCommand;
import fairwell.command.offboarding.command.NameHandoverRecipient;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.HandoverAreas;
import fairwell.command.offboarding.handover.Handover.Recipient;
import fairwell.command.offboarding.handover.Handover.Standing;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a handover moves; the gates have let the command through. */
public final class HandingOver {

  private HandingOver() {}

  public static List<OffboardingEvent> decide(HandoverCommand command, Running c, Context context) {
    return switch (command) {
      case NameHandoverRecipient name -> name(name, c, context);
      case AcceptHandover accept -> {
        Recipient named = in(accept, c);
        must(named.standing() != Standing.ACCEPTED, Action.ACCEPT_HANDOVER);
        yield List.of(new HandoverAccepted(accept.caseId(), accept.area(), named.who()));
      }
      case DeclineHandover decline -> {
        Recipient named = in(decline, c);
        must(named.standing() != Standing.DECLINED, Action.DECLINE_HANDOVER);
        yield List.of(
            new HandoverDeclined(
                decline.caseId(),
                decline.area(),
                named.who(),
                decline.reason().about(c.about().employee())));
      }
      case ConfirmHandover confirm -> confirm(confirm, c, context);
    };
  }

  private static List<OffboardingEvent> name(
      NameHandoverRecipient command, Running c, Context context) {
    Set<String> areas = new TreeSet<>(context.clearance().areas().names());
    if (!areas.contains(command.area())) {
      throw new Refused(new ImpossibleValue("area", "one of " + areas));
    }
    mustBeFit(command.recipient(), c, context);
    Recipient before = c.handover().areas().get(command.area());
    if (before != null && before.standing() == Standing.CONFIRMED) {
      throw new Refused(Action.CONFIRM_HANDOVER.done());
    }
    if (before != null
        && before.who().equals(command.recipient())
        && before.standing() != Standing.DECLINED) {
      return List.of();
    }
    return List.of(
        new HandoverRecipientNamed(
            command.caseId(),
            command.area(),
            command.recipient(),
            before == null ? null : before.who(),
            context.actor().id()));
  }

  static void mustBeFit(EmployeeId recipient, Running c, Context context) {
    if (recipient.equals(c.about().employee())) {
      throw new Refused(new ImpossibleValue("recipient", "somebody else than the leaver"));
    }
    EmployeeFacts facts = context.facts().of(recipient);
    if (facts.hired().isEmpty()) {
      throw new Refused(new EmployeeNotFound(recipient.value()));
    }
    if (facts.ended().isPresent()) {
      throw new Refused(new ImpossibleValue("recipient", "someone still employed"));
    }
  }

  /** A clearance item rests on the word of the recipients themselves, of each of its areas. */
  private static List<OffboardingEvent> confirm(
      ConfirmHandover command, Running c, Context context) {
    Recipient named = in(command, c);
    if (named.standing() != Standing.ACCEPTED) {
      throw new Refused(Action.ACCEPT_HANDOVER.missing());
    }
    PersonalText evidence = command.evidence().about(c.about().employee());
    List<OffboardingEvent> events = new ArrayList<>();
    events.add(new HandoverConfirmed(command.caseId(), command.area(), named.who(), evidence));
    HandoverAreas areas = context.clearance().areas();
    String item = areas.itemOf(command.area());
    if (item != null
        && named.who().equals(context.actor().employee())
        && c.clearance().openItems().contains(item)
        && c.handover().openTopics(areas.of(item)).isEmpty()
        && areas.of(item).stream()
            .filter(area -> !area.equals(command.area()))
            .allMatch(area -> isConfirmed(c.handover().areas().get(area)))) {
      events.addAll(
          Clearing.resolvedByProgram(command.caseId(), item, evidence, c.clearance(), context));
    }
    return List.copyOf(events);
  }

  private static boolean isConfirmed(@Nullable Recipient recipient) {
    return recipient != null && recipient.standing() == Standing.CONFIRMED;
  }

  /** The recipient of that area, who has not confirmed it. */
  private static Recipient in(HandoverCommand command, Running c) {
    Recipient named = c.handover().areas().get(command.area());
    if (named == null) {
      throw new Refused(new UnknownItem("handover-area", command.area()));
    }
    if (named.standing() == Standing.CONFIRMED) {
      throw new Refused(Action.CONFIRM_HANDOVER.done());
    }
    return named;
  }

  private static void must(boolean may, Action action) {
    if (!may) {
      throw new Refused(action.done());
    }
  }
}
