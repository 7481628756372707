package fairwell.query.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.query.recomputation.Recomputations.Done;
import fairwell.query.recomputation.Recomputations.Moved;
import fairwell.query.recomputation.Recomputations.Progress;
import fairwell.query.recomputation.Recomputations.Row;
import fairwell.query.runner.Bench;
import fairwell.query.runner.SqliteLog;
import fairwell.query.settlement.SettlementSlice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/**
 * Thousands of leavers computed anew from a log in a file; {@code -Dfairwell.leavers=10000} makes
 * it a whole company.
 */
class RecomputationsTest {

  private static final int LEAVERS = Integer.getInteger("fairwell.leavers", 300);
  private static final int BATCH = 100;
  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final Terms TERMS = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END);
  private static final Actor FINANCE = finance(Set.of());

  /** The cap of compensation rises from 47103.25 to 47500.00 a month. */
  private static final String NOTICE =
      """
      id = cn-bj.average-wage.2023
      place = CN-BJ
      topic = average-wage
      effectiveFrom = 2026-10-01
      effectiveTo = 2026-11-01
      version = 2
      source = a notice
      confidence = high
      figure.dataYear = 2025
      figure.annual = 190000
      figure.monthly = 15833.33
      """;

  @TempDir private static Path folder;
  private static SqliteLog log;
  private static Bench bench;
  private static Recomputations recomputations;

  @BeforeAll
  static void company() {
    log = new SqliteLog(folder);
    bench = new Bench();
    recomputations =
        new Recomputations(
            bench.documents, new Recomputation(log.reader, PolicyPacks.shipped()), 2);
    List<BsonDocument> documents = new ArrayList<>();
    for (int first = 0; first < LEAVERS; first += BATCH) {
      List<FairwellEvent> facts = new ArrayList<>();
      for (int number = first; number < first + BATCH; number++) {
        facts.addAll(facts(number));
        documents.add(document(number));
      }
      log.append(facts);
      List<FairwellEvent> cases = new ArrayList<>();
      for (int number = first; number < first + BATCH; number++) {
        cases.addAll(ending(number));
      }
      log.append(cases);
    }
    Flux.from(bench.documents.named(SettlementSlice.NAME, BsonDocument.class).insertMany(documents))
        .blockLast();
  }

  @AfterAll
  static void close() {
    recomputations.close();
    bench.close();
    log.close();
  }

  @Test
  void nothingMovesAsLongAsNothingChanged() {
    List<Row> rows = run(FINANCE, true, null);
    assertThat(rows).filteredOn(Moved.class::isInstance).isEmpty();
    assertThat(rows.getLast()).isEqualTo(new Done("done", LEAVERS, LEAVERS, 0, Map.of(), -1));
    assertThat(rows).filteredOn(Progress.class::isInstance).hasSize(LEAVERS / 100);
  }

  @Test
  void whatAnOverlayWouldMoveIsSaidCaseByCase() {
    List<Row> rows = run(FINANCE, true, NOTICE);
    assertThat(rows)
        .as("the cap is behind every amount, whether it binds or not")
        .filteredOn(Moved.class::isInstance)
        .hasSize(LEAVERS);
    Moved first = (Moved) rows.getFirst();
    assertThat(first.diff().lines())
        .anySatisfy(line -> {
          assertThat(line.line()).isEqualTo("severance");
          assertThat(line.rule()).isEqualTo("cn.severance");
          assertThat(line.before()).isEqualTo(Money.cny("282619.50"));
          assertThat(line.after()).isEqualTo(Money.cny("285000.00"));
          assertThat(line.causes())
              .anySatisfy(cause -> {
                assertThat(cause.kind()).isEqualTo(SettlementDiff.Kind.PACK);
                assertThat(cause.name()).isEqualTo("cn-bj.average-wage.2023");
              });
        });
    Done done = (Done) rows.getLast();
    assertThat(done.moved()).isEqualTo(LEAVERS);
    Money each =
        Objects.requireNonNull(first.diff().netAfter())
            .minus(Objects.requireNonNull(first.diff().netBefore()));
    assertThat(done.difference())
        .containsEntry(
            "CNY", each.amount().multiply(BigDecimal.valueOf(LEAVERS / 2)).toPlainString());
  }

  @Test
  void casesThatAreOverAreLeftAloneUnlessAskedFor() {
    Done open = (Done) run(FINANCE, false, null).getLast();
    assertThat(open.cases()).isEqualTo(LEAVERS);
    assertThat(open.computed()).isEqualTo(LEAVERS - LEAVERS / 10);
  }

  @Test
  void whoIsBoundToAUnitSeesItsCasesOnly() {
    Done done = (Done) run(finance(Set.of("BJ-01")), true, null).getLast();
    assertThat(done.cases()).isEqualTo(LEAVERS / 4);
  }

  @Test
  void theOwnCaseIsNotAmongThem() {
    Actor leaver = new Actor(new ActorId("fin.wu"), Set.of(Role.FINANCE), Set.of(), who(3));
    List<Row> rows = run(leaver, true, NOTICE);
    assertThat(((Done) rows.getLast()).cases()).isEqualTo(LEAVERS - 1);
    assertThat(rows)
        .filteredOn(Moved.class::isInstance)
        .noneMatch(row -> ((Moved) row).diff().caseId().equals(caseId(3).value()));
  }

  @Test
  void aSlowReaderHoldsTheWorkBack() {
    StepVerifier.create(recomputations.run(FINANCE, true, NOTICE), 3)
        .expectNextCount(3)
        .thenAwait()
        .thenCancel()
        .verify();
  }

  @Test
  void aSettlementIsComputedAgainByTheEditionThatComputedIt() {
    int number = LEAVERS + 1;
    CaseId id = caseId(number);
    log.append(new ArrayList<>(facts(number)));
    List<Recorded> facts = log.reader.readStream(who(number).value());
    Statement then =
        Settlements.compute(EmployeeFacts.of(facts), TERMS, PolicyPacks.shipped(), Edition.FIRST);
    log.append(
        List.of(
            opened(number, id),
            new CaseDatesSet(id, END, END, END, END),
            new SettlementComputed(id, 1, then, facts.size() - 1L, -1, null, Edition.FIRST)));
    Recomputation recomputation = new Recomputation(log.reader, PolicyPacks.shipped());

    assertThat(recomputation.again(id.value(), 1, true).orElseThrow().moved()).isFalse();
    assertThat(recomputation.now(id.value(), 0).orElseThrow().lines())
        .extracting(SettlementDiff.MovedLine::line)
        .contains("wageTax");
  }

  private static List<Row> run(Actor actor, boolean all, @Nullable String overlay) {
    return Objects.requireNonNull(recomputations.run(actor, all, overlay).collectList().block());
  }

  private static Actor finance(Set<String> units) {
    return new Actor(new ActorId("fin.wu"), Set.of(Role.FINANCE), units, null);
  }

  private static CaseId caseId(int number) {
    return new CaseId("C-%06d".formatted(number));
  }

  /** Every tenth case is closed. */
  private static List<FairwellEvent> ending(int number) {
    List<Recorded> facts = log.reader.readStream(who(number).value());
    Statement statement =
        Settlements.compute(EmployeeFacts.of(facts), TERMS, PolicyPacks.shipped());
    BenefitsStatement benefits = Benefits.of(EmployeeFacts.of(facts), TERMS, PolicyPacks.shipped());
    CaseId id = caseId(number);
    List<FairwellEvent> events = new ArrayList<>();
    events.add(opened(number, id));
    events.add(new CaseDatesSet(id, END, END, END, END));
    events.add(
        new SettlementComputed(id, 1, statement, facts.size() - 1L, -1, benefits, Edition.CURRENT));
    if (number % 10 == 0) {
      events.add(new CaseClosed(id, END));
    }
    return events;
  }

  private static EmployeeId who(int number) {
    return EmployeeId.ofNumber("%06d".formatted(number));
  }

  /** Every second one earns more than the cap. */
  private static List<EmployeeEvent> facts(int number) {
    EmployeeId who = who(number);
    Money none = Money.cny("0.00");
    Money wage = Money.cny(number % 2 == 0 ? "60000.00" : "20000.00");
    LocalDate hired = LocalDate.of(2021, 3, 15);
    List<EmployeeEvent> facts = new ArrayList<>();
    facts.add(
        new EmployeeHired(
            who,
            new FactKey("hired"),
            words(who),
            null,
            null,
            hired,
            new Place("CN-BJ"),
            "Fairwell",
            null,
            hired));
    facts.add(new CompensationSet(who, new FactKey("pay"), hired, wage, none));
    for (YearMonth month = YearMonth.of(2025, 10);
        !month.isAfter(YearMonth.of(2026, 10));
        month = month.plusMonths(1)) {
      FactKey key = new FactKey("wages:" + month);
      facts.add(new WagesPaid(who, key, month, wage, none, none, none, none, none));
    }
    return facts;
  }

  private static PersonalText words(EmployeeId who) {
    return PersonalText.stored(who.value(), "event-1/text", "ZGlnZXN0", "Ym94");
  }

  private static CaseOpened opened(int number, CaseId id) {
    EmployeeId who = who(number);
    return new CaseOpened(
        id,
        who,
        who.number(),
        words(who),
        new Place("CN-BJ"),
        "unit",
        "waiter",
        LocalDate.of(2021, 3, 15),
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        words(who),
        new ActorId("hr.lin"),
        false);
  }

  private static BsonDocument document(int number) {
    return new BsonDocument("_id", new BsonString(caseId(number).value()))
        .append(
            "scope",
            new BsonDocument("employeeId", new BsonString("E-%06d".formatted(number)))
                .append("unit", new BsonString("BJ-0" + number % 4))
                .append("owner", new BsonString("hr.lin"))
                .append("hidden", BsonBoolean.FALSE)
                .append("participants", new BsonArray())
                .append("roles", new BsonArray()));
  }
}
