package fairwell.query.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.EmployerCost;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Reproduction;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import fairwell.query.runner.Bench;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Between two versions nothing moved but what the separation costs the employer: its own side is
 * told so, and to the person nothing moved.
 */
class EmployerCostMovedTest {

  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final CaseId CASE = CaseStory.caseId(1);
  private static final String UNKNOWN = "employerContribution:WORK_INJURY:2026-10";
  private static final Actor FINANCE = actor(null, Role.FINANCE);

  private static final RecordedLog LOG = new RecordedLog();
  private static Bench bench;
  private static RecomputationQueries queries;

  @BeforeAll
  static void settledTwice() {
    FactStream.hired("CN-BJ", "2021-03-15", "2021-03-15")
        .agreed("2021-03-15", "20000.00", "0.00")
        .paidMonthly("2025-10", "2026-10", "20000.00")
        .events()
        .forEach(fact -> LOG.append(fact.event()));
    List<Recorded> facts = LOG.readStream(FactStream.WHO.value());
    Terms terms = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END);
    Statement now = Settlements.compute(EmployeeFacts.of(facts), terms, PolicyPacks.shipped());
    BenefitsStatement benefits = Benefits.of(EmployeeFacts.of(facts), terms, PolicyPacks.shipped());
    long upTo = facts.getLast().sequence();
    LOG.append(opened())
        .append(new CaseDatesSet(CASE, END, END, END, END))
        .append(new SettlementComputed(CASE, 1, other(now), upTo, -1, benefits, Edition.CURRENT))
        .append(new SettlementComputed(CASE, 2, now, upTo, -1, benefits, Edition.CURRENT));
    bench = new Bench();
    bench.rebuild(LOG, 1000).run(LOG.head(), _ -> {});
    queries =
        new RecomputationQueries(
            bench.documents, new SettlementSlice(), new Recomputation(LOG, PolicyPacks.shipped()));
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @Test
  void theEmployersSideIsToldWhatMoved() {
    for (SettlementDiff diff : List.of(between(FINANCE), replayed(FINANCE))) {
      assertThat(diff.moved()).isTrue();
      assertThat(diff.lines()).isEmpty();
      assertThat(diff.parts())
          .isNotEmpty()
          .allMatch(part -> part.part() == StatementDiff.Part.EMPLOYER_CONTRIBUTION);
      assertThat(diff.nowKnown()).contains(UNKNOWN);
    }
    Reproduction bytes = Objects.requireNonNull(replayed(FINANCE).reproduction());
    assertThat(bytes.same()).isFalse();
    assertThat(bytes.differences())
        .extracting(Reproduction.Difference::kind)
        .containsOnly(Reproduction.Kind.COSTS);
    assertThat(now(FINANCE)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("outside")
  void toThePersonNothingMovedWhateverRolesTheAccountHas(Actor person) {
    for (SettlementDiff diff : List.of(between(person), replayed(person))) {
      assertThat(diff.moved()).isFalse();
      assertThat(diff.parts()).isEmpty();
      assertThat(diff.nowKnown()).isEmpty();
      assertThat(diff.nowUnknown()).isEmpty();
      assertThat(diff.netAfter()).as("what is paid is theirs to see").isNotNull();
    }
    assertThat(Objects.requireNonNull(replayed(person).reproduction()).same()).isTrue();
    assertThat(now(person)).as("what was said to nobody yet").isNull();
  }

  static Stream<Actor> outside() {
    return Stream.of(
        actor(FactStream.WHO, Role.EMPLOYEE),
        actor(FactStream.WHO, Role.EMPLOYEE, Role.HR),
        actor(FactStream.WHO, Role.FINANCE));
  }

  private static SettlementDiff between(Actor reader) {
    return Objects.requireNonNull(
        queries.diff(new GetSettlementDiff(CASE.value(), 1, 2, reader)).join());
  }

  private static SettlementDiff replayed(Actor reader) {
    return Objects.requireNonNull(
        queries.replay(new ReplaySettlement(CASE.value(), 1, reader)).join());
  }

  private static @Nullable SettlementDiff now(Actor reader) {
    return queries.diff(GetSettlementDiff.now(CASE.value(), reader)).join();
  }

  /** The same but for what the employer pays on top. */
  private static Statement other(Statement now) {
    EmployerCost cost = Objects.requireNonNull(now.employerCost());
    return new Statement(
        now.place(),
        now.legalEnd(),
        now.ground(),
        now.currency(),
        now.lines(),
        now.unknown(),
        now.flags(),
        now.schedule(),
        new EmployerCost(
            cost.payables(),
            List.of(
                new EmployerCost.Contribution(
                    ContributionKind.PENSION,
                    YearMonth.of(2026, 10),
                    Money.cny("1.00"),
                    "1.00",
                    List.of(),
                    List.of(),
                    List.of())),
            cost.known(),
            Stream.concat(cost.unknown().stream(), Stream.of(UNKNOWN)).toList()),
        now.reasons());
  }

  private static CaseOpened opened() {
    CaseOpened any = CaseStory.opened(1, false);
    return new CaseOpened(
        CASE,
        FactStream.WHO,
        FactStream.WHO.number(),
        any.employeeName(),
        any.place(),
        any.orgUnit(),
        any.position(),
        any.hiredOn(),
        any.kind(),
        any.ground(),
        any.reason(),
        any.owner(),
        any.confidential());
  }

  private static Actor actor(@Nullable EmployeeId employee, Role... roles) {
    return new Actor(new ActorId("somebody"), Set.of(roles), Set.of(), employee);
  }
}
