package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records behind the report, topic by topic; a topic without any is there and says so. */
final class Records {

  private static final int MONTHS = 12;

  private Records() {}

  static List<Block> of(EmployeeFacts facts, LocalDate day) {
    Period period = new Period(facts, day);
    return Arrays.stream(Topic.values()).map(topic -> block(topic, period)).toList();
  }

  private static Block block(Topic topic, Period period) {
    return switch (topic) {
      case PERFORMANCE -> Block.of(topic, period.within(PerformanceRated.class));
      case TRAINING -> Block.of(topic, period.within(TrainingTaken.class));
      case PROMOTION -> Block.of(topic, period.standing(Promoted.class));
      case PAY -> Block.of(topic, period.standing(CompensationSet.class));
      case WAGES ->
          Block.of(topic, period.facts().wagesOfTwelveMonthsBefore(period.day()), unpaid(period));
      case VALUES -> Block.of(topic, period.ever(ValuesScored.class));
      case CONDUCT -> Block.of(topic, period.ever(ConductNoted.class));
      case FEEDBACK -> Block.of(topic, period.within(FeedbackGiven.class));
      case LEAVE -> Block.of(topic, leave(period));
      case WORKING_TIME -> Block.of(topic, period.within(WorkWeekRecorded.class));
      case PROTECTION -> Block.of(topic, period.facts().protectionsOn(period.day()));
    };
  }

  private static List<Sourced<? extends EmployeeFact>> leave(Period period) {
    List<Sourced<? extends EmployeeFact>> leave = new ArrayList<>();
    period.ever(LeaveEntitled.class).stream()
        .filter(entitled -> entitled.value().year() == period.day().getYear())
        .forEach(leave::add);
    leave.addAll(period.within(LeaveTaken.class));
    return leave;
  }

  /** The months of employment before the month of the day that no wages are recorded for. */
  private static List<String> unpaid(Period period) {
    Set<YearMonth> paid =
        period.facts().wagesOfTwelveMonthsBefore(period.day()).stream()
            .map(Sourced::value)
            .map(WagesPaid::month)
            .collect(Collectors.toUnmodifiableSet());
    return months(period.facts(), period.day())
        .filter(month -> !paid.contains(month))
        .map(YearMonth::toString)
        .toList();
  }

  /** The whole calendar months before the month of a day, twelve at most, since the hire. */
  static Stream<YearMonth> months(EmployeeFacts facts, LocalDate day) {
    YearMonth hired =
        facts
            .hired()
            .map(hire -> YearMonth.from(hire.value().hiredOn()))
            .orElse(YearMonth.from(day));
    return Stream.iterate(
            YearMonth.from(day).minusMonths(MONTHS),
            month -> month.isBefore(YearMonth.from(day)),
            month -> month.plusMonths(1))
        .filter(month -> !month.isBefore(hired));
  }
}
