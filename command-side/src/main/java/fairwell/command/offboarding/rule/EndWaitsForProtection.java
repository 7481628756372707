package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.law.protection.Prolongation;
import fairwell.kernel.refusal.EndDuringProtection;
import fairwell.kernel.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An employment whose term runs out, or that a dismissal without fault ends, lasts until a
 * protected status is over. Looked at when the dates are set, when they are announced and when the
 * end is certified, for a status may begin in between; the last asks for the record of its end.
 */
public record EndWaitsForProtection(boolean certified) implements Rule {

  @Override
  public String restsOn() {
    return "LCL 45";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    Dates dates = running.frame().dates();
    return dates == null ? List.of() : against(dates.legalEnd(), running, context);
  }

  /** What speaks against an end on that day. */
  public List<Refusal> against(LocalDate legalEnd, Running running, Context context) {
    var facts = context.facts().of(running.about().employee());
    Optional<Prolongation> prolonged =
        certified
            ? Prolongation.certified(running.about().ground(), legalEnd, facts)
            : Prolongation.planned(running.about().ground(), legalEnd, facts);
    return prolonged.<Refusal>map(by -> refusal(by, legalEnd)).map(List::of).orElse(List.of());
  }

  private static Refusal refusal(Prolongation by, LocalDate legalEnd) {
    LocalDate earliest = by.earliest();
    return new EndDuringProtection(
        by.status().name(),
        by.since().toString(),
        legalEnd.toString(),
        earliest == null ? EndDuringProtection.UNKNOWN : earliest.toString());
  }
}
