package fairwell.query.preparation;

import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.ReportBasis;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.preparation.Alternatives;
import fairwell.kernel.preparation.CareerReading;
import fairwell.kernel.preparation.CultureFit;
import fairwell.kernel.preparation.ForbiddenDates;
import fairwell.kernel.preparation.Topic;
import fairwell.kernel.preparation.WorkingTime;
import fairwell.query.casefile.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the preparation report, as its reader may see it.
 *
 * @param version 0 for a draft: what a report would say now
 * @param versions how many were attached
 * @param frozen whether talks began on this version
 * @param person the name of the person it is about
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param attachedAt absent for a draft
 * @param recordedHash the hash in the log; absent for a draft
 * @param recomputedHash of the whole report as computed now from the same facts, day and packs;
 *     absent for a version of a Fairwell that did not compute it
 * @param matches whether the two hashes are the same; absent where there are not two
 * @param content the report; absent as {@code recomputedHash} is
 * @param remarks what was kept with it
 * @param checklist every hazard to be looked at by now, and what was found
 */
public record PreparedReport(
    String caseId,
    int version,
    int versions,
    boolean frozen,
    PersonalText.Sealed person,
    long factsUpTo,
    @Nullable Instant attachedAt,
    @Nullable String recordedHash,
    @Nullable String recomputedHash,
    @Nullable Boolean matches,
    @Nullable Content content,
    List<PersonalText.Sealed> remarks,
    List<Look> checklist) {

  public PreparedReport {
    remarks = List.copyOf(remarks);
    checklist = List.copyOf(checklist);
  }

  /** What the report says; see {@link fairwell.kernel.preparation.PreparationReport}. */
  public record Content(
      ReportBasis basis,
      List<Records> records,
      CareerReading reading,
      List<Fit> cultureFit,
      WorkingTime workingTime,
      List<OpenPoint> openPoints,
      List<ForbiddenDates> forbiddenDates,
      BenefitsStatement benefits,
      Alternatives alternatives) {

    public Content {
      records = List.copyOf(records);
      cultureFit = List.copyOf(cultureFit);
      openPoints = List.copyOf(openPoints);
      forbiddenDates = List.copyOf(forbiddenDates);
    }
  }

  /**
   * The records of one topic, each the event itself.
   *
   * @param absent whether there is no record at all
   * @param missing parts of the period that no record covers
   * @param withheld records the reader may not see
   */
  public record Records(
      Topic topic, boolean absent, List<Entry> entries, List<String> missing, int withheld) {

    public Records {
      entries = List.copyOf(entries);
      missing = List.copyOf(missing);
    }
  }

  /** Values and conduct in one dimension; no dimension for conduct that shows no value. */
  public record Fit(
      @Nullable String dimension,
      @Nullable Integer latest,
      List<CultureFit.Score> scores,
      List<Entry> conduct) {

    public Fit {
      scores = List.copyOf(scores);
      conduct = List.copyOf(conduct);
    }
  }

  /**
   * One point of the checklist.
   *
   * @param hazard its name in the checklist
   * @param answer absent as long as nobody has looked
   */
  public record Look(
      String hazard, @Nullable HazardAnswer answer, PersonalText.@Nullable Sealed evidence) {}
}
