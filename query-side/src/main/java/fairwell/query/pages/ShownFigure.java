package fairwell.query.pages;

import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.query.kpi.KpiReport;
import fairwell.query.wording.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its page shows it.
 *
 * @param part which stage or legal act; empty for the whole
 * @param says its formula in words
 * @param reported as it was at the end of the period
 * @param restated as it is now
 * @param moved whether the two differ
 */
public record ShownFigure(
    String name, String part, String says, String reported, String restated, boolean moved) {

  static List<ShownFigure> of(KpiReport report, Wording words) {
    return report.restated().stream()
        .map(now -> of(now, before(now, report.asReported()), words))
        .toList();
  }

  private static ShownFigure of(Figure now, @Nullable Figure before, Wording words) {
    Formula formula =
        Arrays.stream(Formula.values())
            .filter(one -> one.id().equals(now.formula()))
            .findFirst()
            .orElseThrow();
    String restated = value(now, words);
    String reported = before == null ? words.text("kpis.notYet") : value(before, words);
    return new ShownFigure(
        words.word(formula),
        part(now.part(), formula, words),
        now.part() == null ? words.word("formulaSays", formula.name()) : "",
        reported,
        restated,
        before != null && !reported.equals(restated));
  }

  private static @Nullable Figure before(Figure now, List<Figure> reported) {
    return reported.stream()
        .filter(
            one -> one.formula().equals(now.formula()) && Objects.equals(one.part(), now.part()))
        .findFirst()
        .orElse(null);
  }

  private static String part(@Nullable String part, Formula formula, Wording words) {
    if (part == null) {
      return "";
    }
    return words.word(formula == Formula.ON_TIME_ACTS ? "DeadlineKind" : "Stage", part);
  }

  private static String value(Figure figure, Wording words) {
    Integer n = figure.n();
    if (figure.suppressed() || n == null) {
      return words.text("kpis.few", Figure.SMALLEST_GROUP);
    }
    if (figure.value() == null) {
      return words.text("kpis.nothing");
    }
    String value = figure.value().stripTrailingZeros().toPlainString();
    return switch (figure.unit()) {
      case PERCENT ->
          words.text("kpis.percent", value, plain(figure.numerator()), plain(figure.denominator()));
      case DAYS -> words.text("kpis.days", value, n);
      case NUMBER -> words.text("kpis.number", value, n);
    };
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
