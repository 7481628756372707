package fairwell.kernel.separation;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.CanonicalForm;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a case when it is closed: what it was about, what was done, how it ended and what
 * follows. Holds nothing of the employer's own plan (targets, reservations, options, the ladder).
 *
 * @param caseUpTo last sequence of the case stream it rests on
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param warnings when the person was flagged as at risk of leaving; the employer's own knowledge
 * @param chapters what was done, by part of the process, in the order it was done
 * @param legalActs what the law wants after the end, with its due day
 */
public record SeparationReport(
    CaseId caseId,
    EmployeeId employee,
    long caseUpTo,
    long factsUpTo,
    Outline outline,
    List<Warning> warnings,
    List<Chapter> chapters,
    Result result,
    List<LegalAct> legalActs,
    List<FollowUp> followUps) {

  public SeparationReport {
    warnings = List.copyOf(warnings);
    chapters = List.copyOf(chapters);
    legalActs = List.copyOf(legalActs);
    followUps = List.copyOf(followUps);
  }

  /**
   * What the case was about.
   *
   * @param hiredOn first day of the employment
   * @param noticeOn absent when none was given
   * @param lastWorkingDay absent, as the legal end, when no dates were set
   */
  public record Outline(
      CaseKind kind,
      Ground ground,
      Place place,
      String orgUnit,
      String position,
      LocalDate hiredOn,
      ActorId owner,
      @Nullable LocalDate noticeOn,
      @Nullable LocalDate lastWorkingDay,
      @Nullable LocalDate legalEnd) {}

  /** A warning; without a score, which is no ground for anything. */
  public record Warning(LocalDate flaggedOn, @Nullable LocalDate clearedOn) {}

  /** The parts of the process. */
  public enum Topic {
    OPENING,
    APPROVAL,
    PREPARATION,
    TALKS,
    SETTLEMENT,
    AGREEMENT,
    HANDOVER,
    CLOSING
  }

  /** What was done in one part; a part in which nothing was done is there and empty. */
  public record Chapter(Topic topic, List<Entry> entries) {
    public Chapter {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One thing that was done.
   *
   * @param sequence of the event in the case stream
   * @param event its name, for example {@code offboarding.OfferTabled}
   */
  public record Entry(long sequence, String event, OffboardingEvent fact) {}

  /** How a case can end. */
  public enum Ending {
    AGREED,
    RESIGNED,
    EXPIRED,
    DISMISSED,
    RETAINED
  }

  /**
   * How it ended.
   *
   * @param versions how often the settlement was computed
   * @param disputes lines the person disputed
   * @param offers offers of both sides
   * @param paid what was paid in all, by component
   * @param waived sequences of the events by which a step was waived, not skipped
   */
  public record Result(
      Ending ending,
      LocalDate closedOn,
      int versions,
      int disputes,
      int offers,
      List<Paid> paid,
      List<Long> waived) {

    public Result {
      paid = List.copyOf(paid);
      waived = List.copyOf(waived);
    }
  }

  /** The sum paid of one component. */
  public record Paid(PaymentComponent component, Money amount) {}

  /**
   * A legal act at the end.
   *
   * @param metOn absent as long as it is owed
   */
  public record LegalAct(
      DeadlineKind kind, LocalDate due, String article, @Nullable LocalDate metOn) {}

  /** What was planned to follow. */
  public record FollowUp(
      String id, PersonalText topic, LocalDate due, ActorId owner, boolean done) {}

  /** The form its hash is made of: the same events give the same bytes. */
  public byte[] canonical() {
    return CanonicalForm.of(this);
  }

  /** SHA-256 of {@link #canonical()} in lower-case hexadecimal. */
  public String hash() {
    return CanonicalForm.sha256(canonical());
  }
}
