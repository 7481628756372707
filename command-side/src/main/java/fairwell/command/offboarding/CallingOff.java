package fairwell.command.offboarding;

import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.agreement.Agreeing;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RescissionConsequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A separation is called off: its agreement is void, and what follows is planned, as far as the
 * case has come to where there is something to undo.
 */
final class CallingOff {

  /** Within a week somebody sees to what follows; a term of the house, not of the law. */
  private static final int DAYS = 7;

  private CallingOff() {}

  static List<OffboardingEvent> decide(RescindCase c, Running running, Context context) {
    List<RescissionConsequence> consequences =
        c.cause().consequences().stream()
            .filter(consequence -> follows(consequence, running, context.today()))
            .sorted()
            .toList();
    List<OffboardingEvent> events = new ArrayList<>();
    Agreeing.undo(running.agreement(), running.about(), c.reason()).ifPresent(events::add);
    events.add(
        new CaseRescinded(
            c.caseId(), c.cause(), consequences, c.reason().about(running.about().employee())));
    consequences.stream()
        .map(RescissionConsequence::followUp)
        .filter(id -> !id.isEmpty() && !running.frame().followUps().containsKey(id))
        .map(id -> plan(id, running, context.today()))
        .forEach(events::add);
    return List.copyOf(events);
  }

  private static boolean follows(
      RescissionConsequence consequence, Running running, LocalDate today) {
    return switch (consequence) {
      case ACCESS_GIVEN_BACK -> running.access().standing() != Access.Standing.ON;
      case WAGES_OWED -> isPast(Dates::lastWorkingDay, running, today);
      case SETTLEMENT_REVERSED -> !running.settlement().made().paid().isEmpty();
      case CONTRIBUTIONS_RESUMED -> isPast(Dates::legalEnd, running, today);
      case CERTIFICATE_WITHDRAWN -> running.frame().certified();
    };
  }

  /** Whether somebody who was told to leave has left, or was to have left, before today. */
  private static boolean isPast(
      Function<Dates, LocalDate> which, Running running, LocalDate today) {
    Dates dates = running.frame().dates();
    return running.frame().announced() && dates != null && today.isAfter(which.apply(dates));
  }

  private static OffboardingEvent plan(String id, Running running, LocalDate today) {
    return new FollowUpPlanned(
        running.about().caseId(),
        id,
        new Words(id).about(running.about().employee()),
        today.plusDays(DAYS),
        running.about().owner());
  }
}
