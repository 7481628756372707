package fairwell.kernel.kpi;

import static fairwell.kernel.kpi.Tale.text;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded.ExitAnswer;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who left, out of how many; who was kept. */
class PeopleFiguresTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final ReportingPeriod YEAR = new ReportingPeriod(NEW_YEAR, END);

  private final List<PersonRecord> people = new ArrayList<>();
  private final List<CaseRecord> cases = new ArrayList<>();

  @Test
  void attritionByBothFormulas() {
    // Opening 100, hires 10, leavers 20, closing 90.
    for (int i = 0; i < 110; i++) {
      LocalDate hired = i < 100 ? NEW_YEAR.minusYears(2) : NEW_YEAR.plusDays(40);
      person(i, hired, i % 2 == 0, i < 20 ? END.minusDays(i) : null);
    }
    assertThat(value(Formula.ATTRITION_A)).isEqualByComparingTo("21.05");
    assertThat(value(Formula.ATTRITION_B)).isEqualByComparingTo("18.18");
  }

  @Test
  void whoLeavesOnTheFirstOrTheLastDayLeavesInThePeriod() {
    for (int i = 0; i < 10; i++) {
      person(i, NEW_YEAR.minusYears(2), false, null);
    }
    person(10, NEW_YEAR.minusYears(2), false, NEW_YEAR.minusDays(1));
    person(11, NEW_YEAR.minusYears(2), false, NEW_YEAR);
    person(12, NEW_YEAR.minusYears(2), false, END);
    person(13, NEW_YEAR.minusYears(2), false, END.plusDays(1));
    // Opening 13, leavers 2, closing 11.
    assertThat(value(Formula.ATTRITION_A)).isEqualByComparingTo("16.67");
    assertThat(value(Formula.ATTRITION_B)).isEqualByComparingTo("15.38");
  }

  @Test
  void onlyWhoGoesByOwnWillCountsInKeyPosts() {
    for (int i = 0; i < 10; i++) {
      person(i, NEW_YEAR.minusYears(2), true, i < 2 ? NEW_YEAR.plusDays(50) : null);
      cases.add(Tale.opened(i, i == 0 ? CaseKind.RESIGNATION : CaseKind.MUTUAL).record());
    }
    person(10, NEW_YEAR.minusYears(2), false, NEW_YEAR.plusDays(50));
    // One of ten and eight, by the mean: 1 / 9.
    assertThat(value(Formula.KEY_POST_ATTRITION)).isEqualByComparingTo("11.11");
  }

  @Test
  void whoCameBackIsHereAndLeftOnce() {
    for (int i = 0; i < 9; i++) {
      person(i, NEW_YEAR.minusYears(2), false, null);
    }
    EmployeeId back = person(9, NEW_YEAR.minusYears(5), false, NEW_YEAR.minusYears(3));
    happened(9, hired(back, NEW_YEAR.minusYears(1)));
    // Opening 10, nobody leaves, closing 10.
    assertThat(value(Formula.ATTRITION_A)).isEqualByComparingTo("0.00");
    assertThat(people.get(9).hereAfter(NEW_YEAR.minusYears(2))).isFalse();
    assertThat(people.get(9).hereAfter(NEW_YEAR.minusYears(4))).isTrue();
    // Leaves in spring and comes back in autumn: a leaver of the year, and here at its end.
    happened(9, new EmploymentEnded(back, key("again"), NEW_YEAR.plusMonths(3), new CaseId("C-9")));
    happened(9, hired(back, NEW_YEAR.plusMonths(9)));
    assertThat(value(Formula.ATTRITION_A)).isEqualByComparingTo("10.00");
    assertThat(value(Formula.ATTRITION_B)).isEqualByComparingTo("9.09");
  }

  @Test
  void aRetractedEndIsNone() {
    for (int i = 0; i < 10; i++) {
      person(i, NEW_YEAR.minusYears(2), false, i == 0 ? NEW_YEAR.plusDays(3) : null);
    }
    assertThat(value(Formula.ATTRITION_B)).isEqualByComparingTo("10.00");
    EmployeeId first = new EmployeeId("E-0");
    people.set(
        0,
        PersonRecord.evolve(
            people.getFirst(),
            Tale.recorded(
                9, new FactRetracted(first, key("undo"), key("ended"), text()), NEW_YEAR)));
    assertThat(value(Formula.ATTRITION_B)).isEqualByComparingTo("0.00");
  }

  @Test
  void savedIsWhoIsHereTwelveMonthsAfterSomebodyActedBesideThoseForWhomNobodyDid() {
    LocalDate flagged = NEW_YEAR.minusMonths(11);
    for (int i = 0; i < 12; i++) {
      EmployeeId id =
          person(i, NEW_YEAR.minusYears(3), false, i % 4 == 0 ? NEW_YEAR.plusDays(3) : null);
      happened(i, new RiskFlagged(id, "flag", flagged, BigDecimal.ONE, List.of(), "1"));
      if (i % 2 == 0) {
        happened(i, new RiskCleared(id, "flag", flagged.plusDays(1), text()));
      }
    }
    assertThat(value(Formula.SAVED_TREATED)).isEqualByComparingTo("50.00");
    assertThat(value(Formula.SAVED_UNTREATED)).isEqualByComparingTo("100.00");
  }

  @Test
  void ofTheLeaversHowManyAnsweredAndHowContentTheyWere() {
    for (int i = 0; i < 12; i++) {
      person(i, NEW_YEAR.minusYears(2), false, i < 10 ? NEW_YEAR.plusDays(50) : null);
      Tale tale = Tale.opened(i, CaseKind.RESIGNATION);
      if (i < 6) {
        tale.then(interview(i, 10, i));
      } else if (i == 6) {
        tale.then(
            new ExitInterviewDeclined(
                new CaseId("C-6"), NEW_YEAR.plusDays(51), ConfirmedBy.EMPLOYEE, null));
      } else if (i == 11) {
        // Asked, but still here.
        tale.then(interview(i, 0, 0));
      }
      cases.add(tale.record());
    }
    // Of ten leavers six answered, with 5.0, 5.5 … 7.5.
    assertThat(value(Formula.EXIT_INTERVIEWS)).isEqualByComparingTo("60.00");
    // The sixth waits for four more.
    assertThat(value(Formula.LEAVER_SCORE)).isEqualByComparingTo("6.00");
    assertThat(figure(Formula.LEAVER_SCORE).n()).isEqualTo(5);
    assertThat(figure(Formula.LEAVER_SCORE).formula()).isEqualTo("leaver-score.2");
  }

  /**
   * Whoever asks at every position and for every period, and takes one answer from the other, never
   * has fewer than five leavers in hand.
   */
  @Test
  void noTwoAnswersDifferByTheScoreOfOneLeaver() {
    for (int i = 0; i < 23; i++) {
      person(i, NEW_YEAR.minusYears(2), false, NEW_YEAR.plusDays(i * 11L));
      cases.add(Tale.opened(i, CaseKind.RESIGNATION).record());
    }
    Map<Integer, Set<BigDecimal>> seen = new HashMap<>();
    for (int answered = 0; answered <= 23; answered++) {
      if (answered > 0) {
        int who = answered * 7 % 23;
        cases.set(
            who,
            Tale.opened(who, CaseKind.RESIGNATION)
                .thenAt(answered, interview(who, who % 11, 3))
                .record());
      }
      for (int days = 0; days < 366; days += 5) {
        Figure score = scoreOf(new ReportingPeriod(NEW_YEAR, NEW_YEAR.plusDays(days)));
        assertThat(score.suppressed()).isEqualTo(score.n() == null);
        if (score.n() != null) {
          assertThat(score.n() % Figure.SMALLEST_GROUP).isZero();
          seen.computeIfAbsent(score.n(), _ -> new HashSet<>())
              .add(Objects.requireNonNull(score.value()));
        }
      }
    }
    // Three quarters have a five each: those, and unions of them, and nothing between.
    assertThat(seen.keySet()).containsExactlyInAnyOrder(5, 10, 15);
    assertThat(seen.get(5)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void whatTheLeaverAnswersOverAnotherTakesTheSamePlace() {
    for (int i = 0; i < 6; i++) {
      person(i, NEW_YEAR.minusYears(2), false, NEW_YEAR.plusDays(50));
      Tale tale = Tale.opened(i, CaseKind.RESIGNATION).thenAt(i + 1, interview(i, 4, 4));
      cases.add((i == 0 ? tale.thenAt(90, interview(0, 9, 9)) : tale).record());
    }
    // 9, 4, 4, 4, 4; the sixth does not move up.
    assertThat(value(Formula.LEAVER_SCORE)).isEqualByComparingTo("5.00");
  }

  /** Who answered long ago and left by the record only now comes last. */
  @Test
  void aLeavingThatIsRecordedLateMovesNobodyUp() {
    for (int i = 0; i < 6; i++) {
      person(i, NEW_YEAR.minusYears(2), false, i == 0 ? null : NEW_YEAR.plusDays(50));
      cases.add(Tale.opened(i, CaseKind.RESIGNATION).thenAt(i + 1, interview(i, i, i)).record());
    }
    BigDecimal before = value(Formula.LEAVER_SCORE);
    EmploymentEnded late =
        new EmploymentEnded(
            new EmployeeId("E-0"), key("ended"), NEW_YEAR.plusDays(50), new CaseId("C-0"));
    people.set(0, PersonRecord.evolve(people.getFirst(), Tale.recorded(40, late, NEW_YEAR)));

    assertThat(value(Formula.LEAVER_SCORE)).isEqualByComparingTo(before);
  }

  private Figure scoreOf(ReportingPeriod period) {
    KpiQuestion question = new KpiQuestion(period, Population.ALL, 3, Basis.RESTATED, END);
    return Tale.find(Kpis.of(cases, people, question), Formula.LEAVER_SCORE, null);
  }

  @Test
  void theScoreOfAFewIsNotShown() {
    for (int i = 0; i < 6; i++) {
      person(i, NEW_YEAR.minusYears(2), false, NEW_YEAR.plusDays(50));
      Tale tale = Tale.opened(i, CaseKind.RESIGNATION);
      cases.add((i < 4 ? tale.then(interview(i, 3, 3)) : tale).record());
    }
    assertThat(value(Formula.EXIT_INTERVIEWS)).isEqualByComparingTo("66.67");
    assertThat(figure(Formula.LEAVER_SCORE).suppressed()).isTrue();
    assertThat(figure(Formula.LEAVER_SCORE).value()).isNull();
  }

  private static ExitInterviewRecorded interview(int number, int one, int other) {
    return new ExitInterviewRecorded(
        new CaseId("C-" + number),
        "1",
        NEW_YEAR.plusDays(51),
        ConfirmedBy.EMPLOYEE,
        null,
        List.of(new ExitAnswer("pay", one, text()), new ExitAnswer("lead", other, null)));
  }

  private EmployeeId person(
      int number, LocalDate hired, boolean keyPost, @Nullable LocalDate lastDay) {
    EmployeeId id = new EmployeeId("E-" + number);
    people.add(PersonRecord.evolve(null, Tale.recorded(0, hired(id, hired), hired)));
    happened(
        number,
        new PositionAssigned(id, key("post"), hired, "Store 12", "clerk", "P3", keyPost, null));
    if (lastDay != null) {
      happened(number, new EmploymentEnded(id, key("ended"), lastDay, new CaseId("C-" + number)));
    }
    return id;
  }

  private static EmployeeHired hired(EmployeeId id, LocalDate on) {
    return new EmployeeHired(
        id, key("hired-" + on), text(), null, null, on, new Place("CN-SH"), "Fairwell", null, on);
  }

  private void happened(int number, EmployeeEvent event) {
    people.set(number, PersonRecord.evolve(people.get(number), Tale.recorded(1, event, NEW_YEAR)));
  }

  private static FactKey key(String key) {
    return new FactKey(key);
  }

  private BigDecimal value(Formula formula) {
    return Objects.requireNonNull(figure(formula).value());
  }

  private Figure figure(Formula formula) {
    KpiQuestion question = new KpiQuestion(YEAR, Population.ALL, 3, Basis.RESTATED, END);
    return Tale.find(Kpis.of(cases, people, question), formula, null);
  }
}
