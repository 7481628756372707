package fairwell.query.dispute;

import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formal dispute as it stands.
 *
 * @param fileNumber the newest under which the body keeps it; absent until it has one
 * @param follows the dispute whose outcome is contested; absent for the first
 * @param followedBy the disputes that were filed over this one
 * @param claims as they stand, each cause once
 * @param steps in the order in which they were recorded, also what was recorded again
 * @param days one of each kind, the first first; a later one stands in the place of an earlier
 * @param outcome absent until it was decided
 * @param end absent until it was closed
 */
public record FiledDispute(
    String disputeId,
    DisputeForum forum,
    DisputeStanding standing,
    PersonalText.@Nullable Sealed fileNumber,
    Party filedBy,
    LocalDate filedOn,
    @Nullable String follows,
    List<String> followedBy,
    List<Claim> claims,
    PersonalText.Sealed statement,
    String recordedBy,
    List<Step> steps,
    List<Day> days,
    @Nullable Outcome outcome,
    @Nullable End end) {

  public FiledDispute {
    followedBy = List.copyOf(followedBy);
    claims = List.copyOf(claims);
    steps = List.copyOf(steps);
    days = List.copyOf(days);
  }

  /** How far it has come. */
  public enum DisputeStanding {
    RUNNING,
    DECIDED,
    CLOSED
  }

  /** How it stands with a day. */
  public enum DayStanding {
    OPEN,
    /** What was due was done, or the dispute has moved on so that it is not due any more. */
    DONE,
    /** It passed without what was due. */
    MISSED
  }

  /**
   * What a claim rests on.
   *
   * @param zh what it is called in Chinese; {@code en} is the same in English
   */
  public record Cause(DisputeCause code, String zh, String en, String article) {}

  /**
   * What is asked for.
   *
   * @param amount absent where something else than money is asked for, or no figure is named
   */
  public record Claim(Cause cause, @Nullable Money amount) {}

  /**
   * What happened between filing and outcome.
   *
   * @param on of a hearing the day it is held
   * @param claims that were added or changed by it
   */
  public record Step(DisputeStep step, LocalDate on, List<Claim> claims, String recordedBy) {

    public Step {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A day that follows.
   *
   * @param due the last day, the safe one: a day of rest is not moved
   * @param movedTo the next working day, up to which the law waits where the last day is one of
   *     rest; absent otherwise
   * @param article absent where a body set the day
   * @param toDo whether the employer has to act by it, or to decide whether to
   */
  public record Day(
      DisputeTermKind kind,
      LocalDate due,
      @Nullable LocalDate movedTo,
      @Nullable String article,
      boolean toDo,
      DayStanding standing) {

    /** The last day of all. */
    public LocalDate last() {
      return movedTo == null ? due : movedTo;
    }

    Day as(DayStanding next) {
      return new Day(kind, due, movedTo, article, toDo, next);
    }
  }

  /**
   * What was decided, or agreed before the body.
   *
   * @param servedOn the day it reached the employer
   * @param documentHash SHA-256 of the award or judgment; absent when it is not at hand
   */
  public record Outcome(
      LocalDate decidedOn,
      LocalDate servedOn,
      List<Award> awards,
      PersonalText.Sealed reasons,
      @Nullable String documentHash,
      String recordedBy) {

    public Outcome {
      awards = List.copyOf(awards);
    }
  }

  /**
   * What became of a claim.
   *
   * @param amount absent where no money was awarded
   * @param binding whether an arbitral award on it is final for the employer
   */
  public record Award(Cause cause, DisputeResult result, @Nullable Money amount, boolean binding) {}

  /** How it came to its end. */
  public record End(
      DisputeEnd how, LocalDate closedOn, PersonalText.Sealed reason, String closedBy) {}
}
