package fairwell.kernel.kpi;

import static fairwell.kernel.kpi.Tale.DAY;
import static fairwell.kernel.kpi.Tale.HR;
import static fairwell.kernel.kpi.Tale.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of cases, each as the formula says. */
class KpisTest {

  private static final ReportingPeriod YEAR =
      new ReportingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  static KpiQuestion question(long position) {
    return new KpiQuestion(YEAR, Population.ALL, position, Basis.RESTATED, YEAR.to());
  }

  @Test
  void aFigureSaysWhatItRestsOn() {
    Figure figure = figure(Formula.OMISSION_CASES, null, cases(6, i -> Tale.whole(i, _ -> false)));
    assertThat(figure)
        .isEqualTo(
            new Figure(
                "omission-cases.2",
                null,
                Formula.Unit.PERCENT,
                Basis.RESTATED,
                YEAR,
                Population.ALL,
                77,
                BigDecimal.ZERO,
                BigDecimal.valueOf(6),
                6,
                new BigDecimal("0.00"),
                false));
  }

  @Test
  void aFigureOverFewerThanFiveSaysNothingButThat() {
    Figure four = figure(Formula.OMISSION_CASES, null, cases(4, i -> Tale.whole(i, _ -> false)));
    assertThat(four.suppressed()).isTrue();
    assertThat(four.value()).isNull();
    assertThat(four.n()).isNull();
    assertThat(four.numerator()).isNull();
    assertThat(four.denominator()).isNull();
    assertThat(
            figure(Formula.OMISSION_CASES, null, cases(5, i -> Tale.whole(i, _ -> false))).value())
        .isEqualByComparingTo("0");
    assertThat(figure(Formula.TIME_TO_CLOSE_MEDIAN, "TALKS", List.of()).suppressed()).isTrue();
  }

  @Test
  void theDisputeOfAStatementCountsForThirtyDays() {
    List<CaseRecord> cases =
        cases(
            8,
            i -> {
              Tale tale = issued(i);
              return i > 2
                  ? tale
                  : tale.later(i == 1 ? 30 : 31)
                      .then(new SettlementLineDisputed(tale.id(), 1, "wages", text()));
            });
    Figure figure = figure(Formula.DISPUTED_STATEMENTS, null, cases);
    assertThat(figure.value()).isEqualByComparingTo("12.50");
    assertThat(figure.numerator()).isEqualByComparingTo("1");
  }

  @Test
  void asReportedStaysAndRestatedTakesInWhatCameLater() {
    List<Tale> tales = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      tales.add(issued(i));
    }
    Tale late = tales.getFirst();
    late.later(30).then(new SettlementLineDisputed(late.id(), 1, "wages", text()));
    ReportingPeriod march = new ReportingPeriod(DAY, LocalDate.of(2026, 3, 31));
    List<CaseRecord> then = tales.stream().map(tale -> tale.recordUntil(march.to())).toList();
    List<CaseRecord> now = tales.stream().map(Tale::record).toList();
    assertThat(disputed(march, Basis.AS_REPORTED, then)).isEqualByComparingTo("0.00");
    assertThat(disputed(march, Basis.RESTATED, now)).isEqualByComparingTo("10.00");
  }

  @Test
  void aCaseThatShouldNeverHaveBeenSaysNothingOfItsTalks() {
    List<CaseRecord> corrected =
        cases(
            10,
            i ->
                switch (i) {
                  case 1 -> calledOff(talking(i), RescissionCause.OPENED_IN_ERROR);
                  case 2 -> calledOff(Tale.whole(i, _ -> false), RescissionCause.ERROR_IN_A_FACT);
                  case 3 -> calledOff(talking(i), RescissionCause.NO_LONGER_INTENDED);
                  case 4 -> calledOff(Tale.whole(i, _ -> false), RescissionCause.AGREEMENT_OF_BOTH);
                  default -> Tale.whole(i, _ -> false);
                });
    // Both that were taken back are abandoned; of both that were corrected nothing is told.
    Figure success = figure(Formula.NEGOTIATION_SUCCESS, null, corrected);
    assertThat(success.numerator()).isEqualByComparingTo("6");
    assertThat(success.denominator()).isEqualByComparingTo("8");
    assertThat(figure(Formula.RETAINED_CASES, null, corrected).denominator())
        .isEqualByComparingTo("8");
    assertThat(figure(Formula.ROUNDS_TO_AGREEMENT, null, corrected).n()).isEqualTo(7);
    assertThat(figure(Formula.DAYS_TO_AGREEMENT, null, corrected).n()).isEqualTo(7);
  }

  @Test
  void signedOfTalksClosedAndThoseWhoStayShownApart() {
    List<CaseRecord> cases =
        cases(
            10,
            i ->
                switch (i) {
                  case 1 -> talking(i).then(new ImpasseRecorded(id(i), text()));
                  case 2 -> talking(i).then(new CaseRescinded(id(i), null, List.of(), text()));
                  case 3 -> talking(i).then(new EmployeeRetained(id(i), text()));
                  // Signed, then called off: that is no success.
                  case 4 ->
                      Tale.whole(i, event -> event instanceof CaseClosed)
                          .then(new AgreementVoided(id(i), 1, text()))
                          .then(new CaseRescinded(id(i), null, List.of(), text()));
                  case 5 -> talking(i);
                  default -> Tale.whole(i, _ -> false);
                });
    Figure success = figure(Formula.NEGOTIATION_SUCCESS, null, cases);
    assertThat(success.numerator()).isEqualByComparingTo("5");
    assertThat(success.denominator()).isEqualByComparingTo("8");
    assertThat(success.value()).isEqualByComparingTo("62.50");
    assertThat(figure(Formula.RETAINED_CASES, null, cases).value()).isEqualByComparingTo("11.11");
  }

  @Test
  void roundsAndDaysUntilAnOfferWasAccepted() {
    List<CaseRecord> cases =
        cases(
            6,
            i -> {
              Tale tale = talking(i);
              for (int round = 1; round <= i; round++) {
                tale.then(tale.offer("e-" + round, OfferSide.EMPLOYER));
              }
              return tale.later(i * 2)
                  .then(new OfferAccepted(id(i), "e-" + i, null, null, null, null));
            });
    assertThat(figure(Formula.ROUNDS_TO_AGREEMENT, null, cases).value())
        .isEqualByComparingTo("3.5");
    assertThat(figure(Formula.DAYS_TO_AGREEMENT, null, cases).value()).isEqualByComparingTo("7");
  }

  @Test
  void theTimeOfEachStageAndTheNinetiethByNearestRank() {
    List<CaseRecord> cases =
        cases(
            10,
            i -> {
              Tale tale = Tale.opened(i, CaseKind.MUTUAL).later(i);
              return tale.then(
                  new EmployeeRetained(id(i), text()), new CaseClosed(id(i), DAY.plusDays(i)));
            });
    assertThat(figure(Formula.TIME_TO_CLOSE_MEDIAN, null, cases).value())
        .isEqualByComparingTo("5.5");
    assertThat(figure(Formula.TIME_TO_CLOSE_P90, null, cases).value()).isEqualByComparingTo("9");
    assertThat(figure(Formula.TIME_TO_CLOSE_P90, "DRAFT", cases).value()).isEqualByComparingTo("9");
    assertThat(figure(Formula.TIME_TO_CLOSE_P90, "TALKS", cases).suppressed()).isTrue();
  }

  @Test
  void anActIsOnTimeByItsOwnDay() {
    LocalDate due = DAY.plusDays(30);
    List<CaseRecord> cases =
        cases(
            5,
            i -> {
              Tale tale =
                  Tale.opened(i, CaseKind.MUTUAL)
                      .then(new DeadlineSet(id(i), DeadlineKind.CERTIFICATE, due, "LCL 50"));
              return switch (i) {
                case 1 -> tale;
                case 2 ->
                    tale.then(new DeadlineMet(id(i), DeadlineKind.CERTIFICATE, due.plusDays(1)));
                default -> tale.then(new DeadlineMet(id(i), DeadlineKind.CERTIFICATE, due));
              };
            });
    assertThat(figure(Formula.ON_TIME_ACTS, "CERTIFICATE", cases).value())
        .isEqualByComparingTo("60");
    assertThat(figure(Formula.ON_TIME_ACTS, "FINAL_WAGES", cases).suppressed()).isTrue();
    assertThat(
            figure(Formula.FIRST_TIME_RIGHT, null, cases(5, i -> Tale.whole(i, _ -> false)))
                .value())
        .isEqualByComparingTo("100");
  }

  @Test
  void anActWhoseDayHasNotComeIsNotLate() {
    LocalDate today = DAY.plusDays(10);
    List<CaseRecord> cases =
        cases(
            12,
            i -> {
              Tale tale =
                  Tale.opened(i, CaseKind.MUTUAL)
                      .then(
                          new DeadlineSet(
                              id(i),
                              DeadlineKind.CERTIFICATE,
                              i <= 6 ? today : today.plusDays(1),
                              "LCL 50"));
              return i == 1 || i == 12
                  ? tale.then(new DeadlineMet(id(i), DeadlineKind.CERTIFICATE, DAY))
                  : tale;
            });
    KpiQuestion now = new KpiQuestion(YEAR, Population.ALL, 3, Basis.RESTATED, today);
    Figure figure = Tale.find(Kpis.of(cases, List.of(), now), Formula.ON_TIME_ACTS, "CERTIFICATE");
    // Six whose day has come, one of them done; of the others one is done already.
    assertThat(figure.denominator()).isEqualByComparingTo("7");
    assertThat(figure.numerator()).isEqualByComparingTo("2");
  }

  @Test
  void anOfferBeyondTheAuthorityIsAnExceptionOrABreach() {
    List<CaseRecord> cases =
        cases(
            5,
            i ->
                talking(i)
                    .then(
                        offer(i, "o-1", "100.00", null),
                        offer(i, "o-2", "900.00", i == 1 ? null : "exception-1")));
    assertThat(figure(Formula.AUTHORITY_EXCEPTIONS, null, cases).value())
        .isEqualByComparingTo("40");
    assertThat(figure(Formula.AUTHORITY_BREACHES, null, cases).value()).isEqualByComparingTo("10");
  }

  @Test
  void aPopulationIsOfUnits() {
    List<CaseRecord> cases = cases(6, i -> Tale.whole(i, _ -> false));
    KpiQuestion elsewhere =
        new KpiQuestion(YEAR, new Population(List.of("Store 13")), 7, Basis.RESTATED, YEAR.to());
    assertThat(Kpis.of(cases, List.of(), elsewhere)).allMatch(Figure::suppressed);
    assertThatThrownBy(() -> new ReportingPeriod(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OfferTabled offer(
      int number, String id, String amount, @Nullable String exception) {
    OfferTabled plain = talking(number).offer(id, OfferSide.EMPLOYER);
    return new OfferTabled(
        plain.caseId(),
        id,
        plain.by(),
        1,
        Money.cny(amount),
        plain.terms(),
        HR,
        1,
        null,
        null,
        null,
        List.of(),
        List.of(),
        new AuthorityLimit(Role.HR, Money.cny("500.00"), BigDecimal.valueOf(2), List.of()),
        exception);
  }

  private static BigDecimal disputed(ReportingPeriod period, Basis basis, List<CaseRecord> cases) {
    KpiQuestion question = new KpiQuestion(period, Population.ALL, 9, basis, period.to());
    return Objects.requireNonNull(
        Tale.find(Kpis.of(cases, List.of(), question), Formula.DISPUTED_STATEMENTS, null).value());
  }

  private static CaseId id(int number) {
    return new CaseId("C-" + number);
  }

  private static Tale issued(int number) {
    Tale tale = Tale.opened(number, CaseKind.MUTUAL);
    return tale.then(tale.computed(1), new SettlementIssued(tale.id(), 1, DAY));
  }

  private static Tale calledOff(Tale tale, RescissionCause cause) {
    return tale.then(new CaseRescinded(tale.id(), cause, List.of(), text()));
  }

  private static Tale talking(int number) {
    return Tale.opened(number, CaseKind.MUTUAL).then(new TalksStarted(id(number), DAY, HR));
  }

  private static List<CaseRecord> cases(int count, IntFunction<Tale> tale) {
    return IntStream.rangeClosed(1, count).mapToObj(tale).map(Tale::record).toList();
  }

  private static Figure figure(Formula formula, @Nullable String part, List<CaseRecord> cases) {
    return Tale.find(Kpis.of(cases, List.of(), question(77)), formula, part);
  }
}
