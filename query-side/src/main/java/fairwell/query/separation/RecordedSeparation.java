package fairwell.query.separation;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.separation.SeparationReport.Ending;
import fairwell.kernel.separation.SeparationReport.Paid;
import fairwell.kernel.separation.SeparationReport.Topic;
import fairwell.kernel.separation.SeparationReport.Warning;
import fairwell.query.casefile.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The separation report as its reader may see it.
 *
 * @param person the name of the person it is about
 * @param caseUpTo last sequence of the case stream it rests on
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param recordedAt absent in the moment between the closing and the record of the report
 * @param recordedHash the hash in the log; absent as {@code recordedAt} is
 * @param recomputedHash of the whole report as made now from the same events
 * @param matches whether the two are the same; absent where there are not two
 * @param warnings when the person was flagged; for the employer's side
 * @param parts what was done, by part of the process
 * @param withheld how much of it is not for this reader
 */
public record RecordedSeparation(
    String caseId,
    PersonalText.Sealed person,
    long caseUpTo,
    long factsUpTo,
    @Nullable Instant recordedAt,
    @Nullable String recordedHash,
    String recomputedHash,
    @Nullable Boolean matches,
    About about,
    Result result,
    List<Warning> warnings,
    List<Part> parts,
    List<LegalAct> legalActs,
    List<FollowUp> followUps,
    int withheld) {

  public RecordedSeparation {
    warnings = List.copyOf(warnings);
    parts = List.copyOf(parts);
    legalActs = List.copyOf(legalActs);
    followUps = List.copyOf(followUps);
  }

  /** What the case was about; see {@link fairwell.kernel.separation.SeparationReport.Outline}. */
  public record About(
      CaseKind kind,
      Ground ground,
      String place,
      String orgUnit,
      String position,
      LocalDate hiredOn,
      String owner,
      @Nullable LocalDate noticeOn,
      @Nullable LocalDate lastWorkingDay,
      @Nullable LocalDate legalEnd) {}

  /**
   * How it ended.
   *
   * @param versions absent, as disputes, offers and paid, for who has to do with equipment only
   * @param waived the events by which a step was waived, as far as they are for this reader
   */
  public record Result(
      Ending ending,
      LocalDate closedOn,
      @Nullable Integer versions,
      @Nullable Integer disputes,
      @Nullable Integer offers,
      @Nullable List<Paid> paid,
      List<Entry> waived) {

    public Result {
      paid = paid == null ? null : List.copyOf(paid);
      waived = List.copyOf(waived);
    }
  }

  /** One part of the process, each entry the event itself. */
  public record Part(Topic topic, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A legal act at the end.
   *
   * @param metOn absent where it was still owed when the case was closed
   */
  public record LegalAct(
      DeadlineKind kind, LocalDate due, String article, @Nullable LocalDate metOn) {}

  /**
   * What was planned to follow.
   *
   * @param doneOn when it was done since; absent as long as it is not
   */
  public record FollowUp(
      String id,
      PersonalText.Sealed topic,
      LocalDate due,
      String owner,
      @Nullable LocalDate doneOn) {}
}
