package fairwell.command.offboarding;

import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.agreement.Agreeing;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.RescissionConsequence;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A separation is called off: its agreement is void, and what follows is planned, as far as the
 * case has come to where there is something to undo.
 */
final class CallingOff {

  /** Within a week somebody sees to what follows; a term of the house, not of the law. */
  private static final int DAYS = 7;

  /** What may come to light, or be ordered, when the case is closed long since. */
  private static final Set<RescissionCause> AFTER_CLOSING =
      EnumSet.of(
          RescissionCause.PROTECTED_STATUS_FOUND,
          RescissionCause.COURT_OR_ARBITRATION_ORDER,
          RescissionCause.ERROR_IN_A_FACT);

  private CallingOff() {}

  static List<OffboardingEvent> decide(RescindCase c, Running running, Context context) {
    mustFit(c.cause(), running);
    List<RescissionConsequence> consequences =
        c.cause().consequences(running.about().kind()).stream()
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

  private static void mustFit(RescissionCause cause, Running running) {
    if (running.frame().status() == FrameStatus.CLOSED && !AFTER_CLOSING.contains(cause)) {
      throw new Refused(new CaseIsOver("closed"));
    }
    Consequences law = Consequences.of(running.about().ground());
    switch (cause) {
      case RESIGNATION_WITHDRAWN ->
          must(running.about().kind() == CaseKind.RESIGNATION, cause + " of a resignation alone");
      case PROTECTED_STATUS_FOUND ->
          must(
              law.barredByArt42() || law.extendedByArt45(),
              cause + " where LCL 42 or 45 protects from the ground of the case");
      case AGREEMENT_OF_BOTH,
          NO_LONGER_INTENDED,
          COURT_OR_ARBITRATION_ORDER,
          ERROR_IN_A_FACT,
          OPENED_IN_ERROR -> {
        // These may befall any separation.
      }
    }
  }

  private static void must(boolean fits, String expected) {
    if (!fits) {
      throw new Refused(new ImpossibleValue("cause", expected));
    }
  }

  private static boolean follows(
      RescissionConsequence consequence, Running running, LocalDate today) {
    return switch (consequence) {
      case ACCESS_GIVEN_BACK -> running.access().standing() != Access.Standing.ON;
      case WAGES_OWED -> isPast(Dates::lastWorkingDay, running, today);
      case SETTLEMENT_REVERSED ->
          running.settlement().made().paid().containsKey(PaymentComponent.ECONOMIC_COMPENSATION);
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
