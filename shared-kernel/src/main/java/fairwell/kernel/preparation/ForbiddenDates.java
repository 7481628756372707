package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a protected status bars a dismissal under LCL 40 and 41, and prolongs a term that
 * runs out (45).
 *
 * @param until the day it is expected to end; absent when nobody knows, then it lasts until a fact
 *     ends it
 * @param articles the law that bars it
 */
public record ForbiddenDates(
    ProtectedStatus status,
    LocalDate from,
    @Nullable LocalDate until,
    List<String> articles,
    SourceRef source) {

  public ForbiddenDates {
    articles = List.copyOf(articles);
  }

  static List<ForbiddenDates> of(EmployeeFacts facts, LocalDate day) {
    return facts.protectionsOn(day).stream().map(ForbiddenDates::of).toList();
  }

  private static ForbiddenDates of(Sourced<ProtectionStarted> started) {
    ProtectionStarted protection = started.value();
    return new ForbiddenDates(
        protection.status(),
        protection.startedOn(),
        protection.expectedEnd(),
        List.of(article(protection.status()), "LCL 45"),
        started.source());
  }

  /** The item of LCL 42 a status stands in. */
  static String article(ProtectedStatus status) {
    return switch (status) {
      case OCCUPATIONAL_EXAM -> "LCL 42(1)";
      case WORK_INJURY -> "LCL 42(2)";
      case MEDICAL_PERIOD -> "LCL 42(3)";
      case MATERNITY -> "LCL 42(4)";
      case NEAR_RETIREMENT -> "LCL 42(5)";
      case UNION_OFFICE -> "LCL 42(6)";
    };
  }
}
