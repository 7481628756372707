package fairwell.kernel.preparation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.ReportBasis;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.value.CanonicalForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to know before the talks: records with their sources, what they read like together, what
 * will be disputed, on which days nobody may be dismissed, what the leaver takes along, and what
 * each side has without agreement. Holds no risk score.
 *
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param basis the day, ground, end and packs it was computed from
 * @param records every topic once; one without records says that it is absent
 */
public record PreparationReport(
    EmployeeId employee,
    long factsUpTo,
    ReportBasis basis,
    List<Block> records,
    CareerReading reading,
    List<CultureFit> cultureFit,
    WorkingTime workingTime,
    List<OpenPoint> openPoints,
    List<ForbiddenDates> forbiddenDates,
    BenefitsStatement benefits,
    Alternatives alternatives) {

  /** The roles that prepare talks and advise on them; no other reads a report. */
  public static final Set<Role> READERS = Set.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL);

  private static final Set<Role> CONFIDANTS = EnumSet.of(Role.HR, Role.LEGAL);

  public PreparationReport {
    records = List.copyOf(records);
    cultureFit = List.copyOf(cultureFit);
    openPoints = List.copyOf(openPoints);
    forbiddenDates = List.copyOf(forbiddenDates);
  }

  /** The form its hash is made of: the same facts, day and packs give the same bytes. */
  public byte[] canonical() {
    return CanonicalForm.of(this);
  }

  /** SHA-256 of {@link #canonical()} in lower-case hexadecimal. */
  public String hash() {
    return CanonicalForm.sha256(canonical());
  }

  /** The report as a reader with these roles may see it: restricted feedback is counted only. */
  public PreparationReport seenBy(Set<Role> roles) {
    if (roles.stream().anyMatch(CONFIDANTS::contains)) {
      return this;
    }
    return new PreparationReport(
        employee,
        factsUpTo,
        basis,
        records.stream().map(PreparationReport::shared).toList(),
        reading,
        cultureFit,
        workingTime,
        openPoints,
        forbiddenDates,
        benefits,
        alternatives);
  }

  private static Block shared(Block block) {
    List<Entry> seen = block.entries().stream().filter(PreparationReport::isShared).toList();
    return new Block(
        block.topic(), block.absent(), seen, block.missing(), block.entries().size() - seen.size());
  }

  private static boolean isShared(Entry entry) {
    return !(entry.fact() instanceof FeedbackGiven feedback)
        || feedback.access() == FeedbackAccess.SHARED;
  }
}
