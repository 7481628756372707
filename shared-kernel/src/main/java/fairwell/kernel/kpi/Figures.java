package fairwell.kernel.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that answer a question, one after the other. */
final class Figures {

  private static final int SCALE = 2;
  private static final int NINETY = 90;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

  private final KpiQuestion question;
  private final List<Figure> all = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();

  Figures(KpiQuestion question) {
    this.question = question;
  }

  /** How many cases or people are behind a figure, shown or not. */
  record Count(String formula, @Nullable String part, long n) {}

  List<Count> counts() {
    return List.copyOf(counts);
  }

  List<Figure> all() {
    return List.copyOf(all);
  }

  void rate(Formula formula, long numerator, long denominator, long n) {
    rate(formula, null, numerator, denominator, n);
  }

  void rate(Formula formula, @Nullable String part, long numerator, long denominator, long n) {
    rate(formula, part, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), n);
  }

  void rate(
      Formula formula,
      @Nullable String part,
      BigDecimal numerator,
      BigDecimal denominator,
      long n) {
    BigDecimal value =
        denominator.signum() == 0
            ? null
            : numerator.multiply(HUNDRED).divide(denominator, SCALE, RoundingMode.HALF_UP);
    add(formula, part, numerator, denominator, n, value);
  }

  void average(Formula formula, long leavers, long opening, long closing, long n) {
    rate(
        formula,
        null,
        BigDecimal.valueOf(leavers),
        BigDecimal.valueOf(opening + closing).divide(TWO, 1, RoundingMode.UNNECESSARY),
        n);
  }

  void median(Formula formula, List<BigDecimal> values) {
    median(formula, null, values);
  }

  void median(Formula formula, @Nullable String part, List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    BigDecimal value =
        sorted.isEmpty()
            ? null
            : sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted
                    .get(middle - 1)
                    .add(sorted.get(middle))
                    .divide(TWO, SCALE, RoundingMode.HALF_UP);
    add(formula, part, null, null, sorted.size(), value);
  }

  /** The mean, two decimals, half up. */
  void mean(Formula formula, List<BigDecimal> values) {
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal value =
        values.isEmpty()
            ? null
            : sum.divide(BigDecimal.valueOf(values.size()), SCALE, RoundingMode.HALF_UP);
    add(formula, null, null, null, values.size(), value);
  }

  /** The 90th percentile by nearest rank: the smallest value that 90 of 100 do not exceed. */
  void ninetieth(Formula formula, @Nullable String part, List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int rank = (sorted.size() * NINETY + 99) / 100;
    add(formula, part, null, null, sorted.size(), rank == 0 ? null : sorted.get(rank - 1));
  }

  static BigDecimal days(long seconds) {
    return BigDecimal.valueOf(seconds).divide(SECONDS_OF_A_DAY, SCALE, RoundingMode.HALF_UP);
  }

  private void add(
      Formula formula,
      @Nullable String part,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      long n,
      @Nullable BigDecimal value) {
    counts.add(new Count(formula.id(), part, n));
    boolean few = n < Figure.SMALLEST_GROUP;
    all.add(
        new Figure(
            formula.id(),
            part,
            formula.unit(),
            question.basis(),
            question.period(),
            question.population(),
            question.position(),
            few ? null : numerator,
            few ? null : denominator,
            few ? null : Math.toIntExact(n),
            few || value == null ? null : value.setScale(SCALE, RoundingMode.HALF_UP),
            few));
  }
}
