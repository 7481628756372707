package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.kpi.Population;
import fairwell.kernel.kpi.ReportingPeriod;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.kpi.KpiReport;
import fairwell.query.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure has a name and its formula in both languages; nothing is said of a few. */
class KpisPageTest {

  private static final ReportingPeriod QUARTER =
      new ReportingPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyFigureIsNamedAndExplained(String language) {
    Wording words = Rendered.words(language);
    List<Figure> all = everything(Basis.RESTATED, "50");
    String page = page(report(List.of(), all), language);

    assertThat(page).doesNotContain("??", "{0}", "Formula", "CERTIFICATE", "HANDOVER");
    for (Formula formula : Formula.values()) {
      assertThat(page).doesNotContain(formula.name());
      assertThat(words.word("formulaSays", formula.name())).isNotEqualTo(formula.name());
    }
    assertThat(ShownFigure.of(report(List.of(), all), words)).hasSameSizeAs(all);
    assertThat(page).contains(words.text("kpis.notYet"), words.text("kpis.running"));
  }

  @Test
  void whatWasReportedStandsBesideWhatIsKnownNow() {
    String page =
        page(
            report(
                List.of(figure(Formula.ATTRITION_A, null, Basis.AS_REPORTED, "12.50", 8)),
                List.of(figure(Formula.ATTRITION_A, null, Basis.RESTATED, "25.00", 8))),
            "en");

    assertThat(page).contains("12.5 % (2 of 8)", "25 % (2 of 8)", "fw-warn-ink");
    assertThat(
            page(
                report(
                    List.of(figure(Formula.ATTRITION_A, null, Basis.AS_REPORTED, "25.00", 8)),
                    List.of(figure(Formula.ATTRITION_A, null, Basis.RESTATED, "25.00", 8))),
                "en"))
        .doesNotContain("fw-warn-ink");
  }

  @Test
  void ofAFewNothingIsSaid() {
    assertThat(
            page(
                report(
                    List.of(), List.of(figure(Formula.ATTRITION_A, null, Basis.RESTATED, null, 4))),
                "en"))
        .contains("fewer than 5, not shown");
  }

  @Test
  void whereThereIsNothingToDivideByThereIsNoFigure() {
    assertThat(
            page(
                report(
                    List.of(), List.of(figure(Formula.ATTRITION_A, null, Basis.RESTATED, null, 6))),
                "en"))
        .contains(">none<");
  }

  private static List<Figure> everything(Basis basis, String value) {
    return Stream.concat(
            Arrays.stream(Formula.values()).map(formula -> figure(formula, null, basis, value, 10)),
            Stream.concat(
                Arrays.stream(Stage.values())
                    .map(stage ->
                        figure(Formula.TIME_TO_CLOSE_MEDIAN, stage.name(), basis, value, 10)),
                Arrays.stream(DeadlineKind.values())
                    .map(kind -> figure(Formula.ON_TIME_ACTS, kind.name(), basis, value, 10))))
        .toList();
  }

  private static Figure figure(
      Formula formula, @Nullable String part, Basis basis, @Nullable String value, int n) {
    boolean few = n < Figure.SMALLEST_GROUP;
    return new Figure(
        formula.id(),
        part,
        formula.unit(),
        basis,
        QUARTER,
        new Population(List.of()),
        17,
        few ? null : new BigDecimal("2"),
        few ? null : BigDecimal.valueOf(n),
        few ? null : n,
        value == null ? null : new BigDecimal(value),
        few);
  }

  private static KpiReport report(List<Figure> reported, List<Figure> restated) {
    return new KpiReport(
        QUARTER, new Population(List.of()), 17, Figure.SMALLEST_GROUP, reported, restated);
  }

  private static String page(KpiReport report, String language) {
    return Rendered.page("kpis", language, words -> KpisPage.model(report, null, false, words));
  }
}
