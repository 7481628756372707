package fairwell.command.employee;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bounds of single values: empty when kept, else what would be right. */
final class Limits {

  private Limits() {}

  static Stream<Refusal> not(String field, String expected) {
    return Stream.of(new ImpossibleValue(field, expected));
  }

  static Stream<Refusal> notNegative(String field, Money money) {
    return money.isNegative() ? not(field, "not negative") : Stream.empty();
  }

  static Stream<Refusal> positive(String field, BigDecimal number) {
    return number.signum() <= 0 ? not(field, "more than zero") : Stream.empty();
  }

  static Stream<Refusal> between(String field, BigDecimal number, BigDecimal low, BigDecimal high) {
    return number.compareTo(low) < 0 || number.compareTo(high) > 0
        ? not(field, "between " + low + " and " + high)
        : Stream.empty();
  }

  static Stream<Refusal> atLeast(String field, @Nullable LocalDate day, LocalDate first) {
    return day != null && day.isBefore(first) ? not(field, "a day from " + first) : Stream.empty();
  }

  @SafeVarargs
  static Stream<Refusal> all(Stream<Refusal>... bounds) {
    return Stream.of(bounds).flatMap(bound -> bound);
  }
}
