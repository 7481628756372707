package fairwell.kernel.kpi;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.employee.MedicalPlanJoined;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What figures look at in one person: hired, in which posts, gone, flagged. A fact that was
 * retracted is not in it.
 */
public record PersonRecord(
    String employeeId,
    List<Hire> hires,
    List<Post> posts,
    List<Leaving> leavings,
    List<Flag> flags) {

  /** The first day of work. */
  public record Hire(String key, LocalDate on) {}

  /** A post from a day on. */
  public record Post(String key, LocalDate from, String unit, boolean keyPost) {}

  /** The last day of the employment, inclusive, the case that ended it, and where that is known. */
  public record Leaving(String key, LocalDate lastDay, String caseId, long position) {}

  /** An early warning; {@code answeredOn} is absent as long as nobody did anything about it. */
  public record Flag(String id, LocalDate on, @Nullable LocalDate answeredOn) {}

  public PersonRecord {
    hires = List.copyOf(hires);
    posts = List.copyOf(posts);
    leavings = List.copyOf(leavings);
    flags = List.copyOf(flags);
  }

  /** Whether figures look at an event at all. */
  public static boolean concerns(EmployeeEvent event) {
    return event instanceof EmployeeHired
        || event instanceof PositionAssigned
        || event instanceof EmploymentEnded
        || event instanceof FactRetracted
        || event instanceof RiskFlagged
        || event instanceof RiskCleared;
  }

  /** The record after one more event; {@code before} is absent before the first. */
  public static PersonRecord evolve(@Nullable PersonRecord before, Recorded recorded) {
    EmployeeEvent event = (EmployeeEvent) recorded.event();
    PersonRecord known =
        before == null
            ? new PersonRecord(
                event.employeeId().value(), List.of(), List.of(), List.of(), List.of())
            : before;
    return known.after(event, recorded.position());
  }

  /** The post held on a day. */
  public Optional<Post> postOn(LocalDate day) {
    return posts.stream()
        .filter(post -> !post.from().isAfter(day))
        .max(Comparator.comparing(Post::from));
  }

  /** Whether the person was employed when that day was over; who left may have come back. */
  public boolean hereAfter(LocalDate day) {
    return hires.stream()
        .map(Hire::on)
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder())
        .filter(hired ->
            leavings.stream()
                .map(Leaving::lastDay)
                .noneMatch(last -> !last.isBefore(hired) && !last.isAfter(day)))
        .isPresent();
  }

  private PersonRecord after(EmployeeEvent event, long position) {
    return switch (event) {
      case EmployeeHired e ->
          new PersonRecord(
              employeeId,
              with(hires, new Hire(e.key().value(), e.hiredOn())),
              posts,
              leavings,
              flags);
      case PositionAssigned e ->
          new PersonRecord(
              employeeId,
              hires,
              with(posts, new Post(e.key().value(), e.from(), e.orgUnit(), e.keyPost())),
              leavings,
              flags);
      case EmploymentEnded e ->
          new PersonRecord(
              employeeId,
              hires,
              posts,
              with(
                  leavings,
                  new Leaving(e.key().value(), e.lastDay(), e.caseId().value(), position)),
              flags);
      case FactRetracted e -> without(e.retracted().value());
      case RiskFlagged e -> flagged(with(flags, new Flag(e.flagId(), e.on(), null)));
      case RiskCleared e ->
          flagged(
              flags.stream()
                  .map(flag ->
                      flag.id().equals(e.flagId()) ? new Flag(flag.id(), flag.on(), e.on()) : flag)
                  .toList());
      case AnnuityReported _, AssetHandedOut _, AssetReturned _ -> this;
      case BonusAwarded _, BonusPaid _, CompensationSet _ -> this;
      case ConductNoted _, ContributionPaid _, EntitlementsSettled _ -> this;
      case ExpenseClaimed _, ExpensePaid _, FeedbackGiven _ -> this;
      case HousingFundReported _, LeaveEntitled _, LeaveTaken _ -> this;
      case LoanGranted _, LoanRepaid _, MedicalPlanJoined _ -> this;
      case NonCompeteAgreed _, PerformanceRated _, Promoted _ -> this;
      case ProtectionEnded _, ProtectionStarted _, ServiceRecognised _ -> this;
      case SpecialDeductionsDeclared _, TrainingTaken _, ValuesScored _ -> this;
      case WagesPaid _, WorkHoursArranged _, WorkWeekRecorded _ -> this;
      case WrittenContractRecorded _ -> this;
    };
  }

  private PersonRecord flagged(List<Flag> next) {
    return new PersonRecord(employeeId, hires, posts, leavings, next);
  }

  private PersonRecord without(String key) {
    return new PersonRecord(
        employeeId,
        hires.stream().filter(fact -> !fact.key().equals(key)).toList(),
        posts.stream().filter(fact -> !fact.key().equals(key)).toList(),
        leavings.stream().filter(fact -> !fact.key().equals(key)).toList(),
        flags);
  }

  private static <T> List<T> with(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(Objects.requireNonNull(more))).toList();
  }
}
