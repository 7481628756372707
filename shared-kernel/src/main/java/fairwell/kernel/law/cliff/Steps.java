package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.cliff.Cliff.Kind;
import fairwell.kernel.law.cliff.Cliff.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The leaps of an amount over the days around the last one: the nearest on each side in a month.
 */
final class Steps {

  private static final int A_MONTH = 31;

  private Steps() {}

  /**
   * The leaps.
   *
   * @param last the last day as it is
   * @param run the rule with another last day
   * @param first no day before it is asked about
   */
  static List<Cliff> near(
      Kind kind,
      String input,
      LocalDate last,
      Function<LocalDate, Computation> run,
      LocalDate first) {
    List<Cliff> near = new ArrayList<>();
    leap(kind, input, last, run, -1, first).ifPresent(near::add);
    leap(kind, input, last, run, 1, first).ifPresent(near::add);
    return near;
  }

  private static Optional<Cliff> leap(
      Kind kind,
      String input,
      LocalDate last,
      Function<LocalDate, Computation> run,
      int direction,
      LocalDate first) {
    Side before = side(last, run);
    for (int days = 1; days <= A_MONTH; days++) {
      LocalDate day = last.plusDays((long) days * direction);
      if (day.isBefore(first)) {
        return Optional.empty();
      }
      Side side = side(day, run);
      if (!side.amount().equals(before.amount())) {
        boolean passed = direction < 0;
        return Optional.of(
            new Cliff(
                kind,
                input,
                last.toString(),
                passed ? side : before,
                passed ? before : side,
                passed));
      }
      before = side;
    }
    return Optional.empty();
  }

  private static Side side(LocalDate day, Function<LocalDate, Computation> run) {
    Computation found = run.apply(day);
    return new Side(day.toString(), found.money(), found.formula());
  }
}
