package fairwell.kernel.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.WorkHours;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the records say to an objection, and what they do not. */
class AnswerCardsTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  @Test
  void allLeaveTakenRefutesTheClaimWithTheDayAndWhoApprovedIt() {
    FactStream facts = person().leaveEntitled(2026, "5");
    taken(facts, "2026-05-06", "5");

    AnswerCard card = card(ObjectionKind.UNUSED_LEAVE_PAY, facts);

    assertThat(card.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(card.records()).hasSize(2);
    assertThat(card.records().getLast().approvedBy()).isEqualTo(new ActorId("mgr.zhu"));
    assertThat(card.missing()).isEmpty();
  }

  @Test
  void leaveOfTheYearBeforeThatWasNotTakenLeavesTheClaimUndecided() {
    FactStream facts = person().leaveEntitled(2025, "5").leaveEntitled(2026, "5");
    taken(facts, "2026-05-06", "5");

    AnswerCard card = card(ObjectionKind.UNUSED_LEAVE_PAY, facts);

    assertThat(card.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(card.missing()).containsExactly("leave:2025");
  }

  @Test
  void openLeaveIsOwedAsTheSettlementStatesIt() {
    AnswerCard card = card(ObjectionKind.UNUSED_LEAVE_PAY, person().leaveEntitled(2026, "5"));

    assertThat(card.verdict()).isEqualTo(Verdict.OWED);
    assertThat(card.lines()).containsExactly("annualLeave");
    assertThat(card.amount()).isNotNull();
  }

  @Test
  void abroadTheAbsenceOfALineDecidesNothing() {
    FactStream facts = FactStream.hired("SG", "2021-03-01", "2021-03-01").leaveEntitled(2026, "5");
    taken(facts, "2026-05-06", "5");

    AnswerCard card = card(ObjectionKind.UNUSED_LEAVE_PAY, facts);

    assertThat(card.verdict()).isNotEqualTo(Verdict.REFUTED);
  }

  @Test
  void overtimeThatWasPaidIsRefutedAndAMonthWithoutPayDecidesNothing() {
    FactStream paid = person().paid("2026-05", "12000.00", "600.00");
    week(paid, "2026-05-04", "6");
    assertThat(card(ObjectionKind.OVERTIME_PAY, paid).verdict()).isEqualTo(Verdict.REFUTED);

    FactStream unpaid = person();
    week(unpaid, "2026-05-04", "6");
    AnswerCard card = card(ObjectionKind.OVERTIME_PAY, unpaid);
    assertThat(card.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(card.missing()).containsExactly("overtimePay:2026-05");

    FactStream none = person();
    week(none, "2026-05-04", "0");
    assertThat(card(ObjectionKind.OVERTIME_PAY, none).verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(card(ObjectionKind.OVERTIME_PAY, person()).verdict()).isEqualTo(Verdict.NO_RECORD);
  }

  @Test
  void flexibleHoursThatWereApprovedKnowNoOvertime() {
    FactStream facts = person();
    facts.add(
        new WorkHoursArranged(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 1, 1), WorkHours.FLEXIBLE));
    week(facts, "2026-05-04", "6");

    AnswerCard card = card(ObjectionKind.OVERTIME_PAY, facts);

    assertThat(card.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(card.records()).extracting(CitedRecord::about).contains("FLEXIBLE");
  }

  @Test
  void anExpenseThatWasClaimedAndNotPaidIsOwed() {
    AnswerCard card =
        card(ObjectionKind.UNPAID_EXPENSES, person().expense("2026-08-03", "X-1", "320.00"));

    assertThat(card.verdict()).isEqualTo(Verdict.OWED);
    assertThat(card.amount()).isEqualTo(Money.cny("320.00"));
  }

  @Test
  void aNonCompeteIsAnsweredByWhatWasAgreed() {
    FactStream facts = person();
    facts.add(
        new NonCompeteAgreed(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2024, 1, 5),
            12,
            Money.cny("4000.00"),
            "same trade"));

    AnswerCard card = card(ObjectionKind.REFUSES_NON_COMPETE, facts);

    assertThat(card.verdict()).isEqualTo(Verdict.RECORDED);
    assertThat(card.amount()).isEqualTo(Money.cny("4000.00"));
    assertThat(card(ObjectionKind.REFUSES_NON_COMPETE, person()).verdict())
        .isEqualTo(Verdict.NO_RECORD);
  }

  @Test
  void whatWasSaidInConfidenceAnswersNothing() {
    FactStream facts = person();
    facts.add(
        new FeedbackGiven(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 4, 1),
            "talk",
            PersonalText.plain(FactStream.WHO.value(), "unhappy"),
            FeedbackAccess.SHARED));
    for (ObjectionKind kind : ObjectionKind.values()) {
      assertThat(card(kind, facts).records())
          .extracting(CitedRecord::event)
          .doesNotContain("employee.FeedbackGiven");
    }
  }

  /** No claim is refuted by memory: a card names its records, or says that there are none. */
  @Property(tries = 80)
  void everyCardRestsOnEventsOfTheStreamOrSaysWhatIsMissing(@ForAll long seed) {
    FactStream facts = random(seed);
    Set<SourceRef> events =
        facts.events().stream()
            .map(one -> new SourceRef(one.streamId(), one.sequence(), one.eventId()))
            .collect(Collectors.toSet());
    for (ObjectionKind kind : ObjectionKind.values()) {
      AnswerCard card = card(kind, facts);
      assertThat(events).containsAll(card.records().stream().map(CitedRecord::source).toList());
      switch (card.verdict()) {
        case REFUTED, RECORDED -> assertThat(card.records()).isNotEmpty();
        case OWED -> {
          assertThat(card.lines()).isNotEmpty();
          assertThat(card.amount()).isNotNull();
        }
        case UNDECIDED -> assertThat(card.missing()).isNotEmpty();
        case NO_RECORD -> assertThat(card.records()).isEmpty();
      }
      assertThat(card).isEqualTo(card(kind, facts));
    }
  }

  private static FactStream random(long seed) {
    Random random = new Random(seed);
    FactStream facts = person();
    for (int i = random.nextInt(12); i > 0; i--) {
      String day = "2026-0%d-1%d".formatted(1 + random.nextInt(8), random.nextInt(10));
      switch (random.nextInt(7)) {
        case 0 -> facts.leaveEntitled(2025 + random.nextInt(2), "5");
        case 1 -> taken(facts, day, "1");
        case 2 -> facts.bonus(day, "B-" + random.nextInt(3), "5000.00");
        case 3 -> facts.bonusPaid(day, "B-" + random.nextInt(3));
        case 4 -> week(facts, day, Integer.toString(random.nextInt(8)));
        case 5 -> facts.expense(day, "X-" + i, "100.00");
        default -> facts.paid(day.substring(0, 7), "12000.00", "500.00");
      }
    }
    return facts;
  }

  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
        .agreed("2021-03-01", "12000.00", "0.00")
        .paidMonthly("2025-09", "2026-08", "12000.00");
  }

  private static void taken(FactStream facts, String from, String days) {
    LocalDate day = LocalDate.parse(from);
    facts.add(
        new LeaveTaken(
            FactStream.WHO,
            facts.key(),
            day,
            day.plusDays(Long.parseLong(days) - 1),
            LeaveKind.ANNUAL,
            new BigDecimal(days),
            new ActorId("mgr.zhu")));
  }

  private static void week(FactStream facts, String from, String overtime) {
    facts.add(
        new WorkWeekRecorded(
            FactStream.WHO,
            facts.key(),
            LocalDate.parse(from),
            new BigDecimal("40"),
            new BigDecimal(overtime),
            BigDecimal.ZERO,
            BigDecimal.ZERO));
  }

  private static AnswerCard card(ObjectionKind kind, FactStream facts) {
    return AnswerCards.of(
        kind,
        new AnswerCards.Basis(
            facts.facts(),
            END,
            1,
            Settlements.compute(
                facts.facts(),
                Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END),
                PolicyPacks.shipped())));
  }
}
