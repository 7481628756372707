package fairwell.query.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.kernel.value.Money;
import fairwell.query.recomputation.RuleChange.Exposed;
import fairwell.query.recomputation.RuleChange.NotReplayed;
import fairwell.query.recomputation.RuleChange.Row;
import fairwell.query.recomputation.RuleChange.Total;
import fairwell.query.runner.Bench;
import fairwell.query.story.RecordedLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** A cap that rises, over leavers above it and below it, gone and still here. */
class RuleChangeTest {

  private static final Leaver RICH = new Leaver(1, "60000.00");
  private static final Leaver POOR = new Leaver(2, "20000.00");
  private static final Leaver HERE = new Leaver(3, "60000.00");
  private static final Actor LEGAL =
      new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), null);

  private static final Actor FINANCE =
      new Actor(new ActorId("fin.wu"), Set.of(Role.FINANCE), Set.of(), null);

  private static final Map<String, Standing> CLOSED = new ConcurrentHashMap<>();
  private static final RecordedLog LOG = new RecordedLog();
  private static Bench bench;
  private static RuleChange change;

  @BeforeAll
  static void company() {
    for (Leaver leaver : List.of(RICH, POOR, HERE)) {
      leaver.facts(LOG);
      leaver.opens(LOG);
      leaver.settles(LOG);
    }
    LOG.append(new CaseClosed(RICH.caseId(), Leaver.END));
    LOG.append(new CaseClosed(POOR.caseId(), Leaver.END));
    bench = new Bench();
    bench.rebuild(LOG, 1000).run(LOG.head(), _ -> {});
    change =
        new RuleChange(
            bench.documents,
            new Recomputation(LOG, PolicyPacks.shipped()),
            RuleChangeTest::standings,
            2);
  }

  private static Mono<Map<String, Standing>> standings(Collection<String> people) {
    Map<String, Standing> closed = new HashMap<>(CLOSED);
    closed.keySet().retainAll(people);
    return Mono.just(closed);
  }

  @AfterEach
  void everybodysDataAreInUse() {
    CLOSED.clear();
  }

  @AfterAll
  static void close() {
    change.close();
    bench.close();
  }

  @Test
  void whoIsOwedMoreIsListedWithTheSumAndItsLines() {
    List<Row> rows = exposure(LEGAL, Leaver.NOTICE);

    Exposed rich = (Exposed) rows.getFirst();
    assertThat(rich.kind()).isEqualTo("owed");
    assertThat(rich.caseId()).isEqualTo(RICH.caseId().value());
    assertThat(rich.employeeId()).isEqualTo(RICH.employee().value());
    assertThat(rich.diff().lines())
        .anySatisfy(line -> {
          assertThat(line.line()).isEqualTo("severance");
          assertThat(line.before()).isEqualTo(Money.cny("282619.50"));
          assertThat(line.after()).isEqualTo(Money.cny("285000.00"));
        });
    assertThat(rows).filteredOn(Exposed.class::isInstance).hasSize(1);
    assertThat(rows.getLast())
        .isEqualTo(
            new Total(
                "total",
                2,
                2,
                1,
                0,
                Map.of("CNY", rich.difference().amount().toPlainString()),
                Map.of()));
  }

  @Test
  void aCapThatFallsSaysWhoGotMore() {
    List<Row> rows =
        exposure(LEGAL, Leaver.NOTICE.replace("15833.33", "15000.00").replace("190000", "180000"));
    assertThat(((Exposed) rows.getFirst()).kind()).isEqualTo("overpaid");
    assertThat(((Total) rows.getLast()).owed()).isEmpty();
    assertThat(((Total) rows.getLast()).overpaid()).containsKey("CNY");
  }

  @Test
  void nobodyIsOwedAnythingAsLongAsNoRuleChanged() {
    assertThat(exposure(LEGAL, null))
        .filteredOn(row -> !(row instanceof RuleChange.Looked))
        .containsExactly(new Total("total", 2, 2, 0, 0, Map.of(), Map.of()));
  }

  @Test
  void theOwnCaseIsNotAmongThem() {
    Actor leaver = new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), RICH.employee());
    assertThat(((Total) exposure(leaver, Leaver.NOTICE).getLast()).cases()).isEqualTo(1);
  }

  /** The packs that are there give another sum than then, so no difference is the draft’s. */
  @Test
  void whatDriftedByItselfIsNotBlamedOnTheDraft() {
    LoadedPacks others = PolicyPacks.shipped().under(Leaver.NOTICE);
    String draft =
        Leaver.NOTICE.replace("version = 2", "version = 3").replace("15833.33", "16000.00");
    try (RuleChange drifted =
        new RuleChange(
            bench.documents, new Recomputation(LOG, others), RuleChangeTest::standings, 2)) {
      List<Row> rows = Objects.requireNonNull(drifted.exposure(LEGAL, draft).collectList().block());
      assertThat(rows)
          .contains(
              new NotReplayed("drifted", RICH.caseId().value(), RICH.employee().value(), null))
          .noneMatch(Exposed.class::isInstance);
      assertThat(((Total) rows.getLast()).exposed()).isZero();
      assertThat(((Total) rows.getLast()).replayed()).isLessThan(2);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"RESTRICTED", "ERASED"})
  void ofPeopleWhoseDataAreOnlyStoredCounselAloneHears(Standing standing) {
    CLOSED.put(RICH.employee().value(), standing);
    assertThat(exposure(FINANCE, Leaver.NOTICE))
        .filteredOn(row -> !(row instanceof RuleChange.Looked))
        .containsExactly(new Total("total", 2, 1, 0, 1, Map.of(), Map.of()));
    assertThat(((Total) exposure(LEGAL, Leaver.NOTICE).getLast()).exposed()).isEqualTo(1);

    assertThat(whatIf(RICH, FINANCE)).isEqualTo(new WhatIf.Restricted());
    assertThat(whatIf(RICH, LEGAL)).isInstanceOf(WhatIf.Computed.class);
    assertThat(whatIf(POOR, FINANCE)).isInstanceOf(WhatIf.Computed.class);
  }

  private static WhatIf whatIf(Leaver leaver, Actor actor) {
    Assumptions nothing =
        new Assumptions(
            List.of(), List.of(), null, null, null, null, null, null, List.of(), List.of());
    WhatIfs whatIfs = new WhatIfs(LOG, new Recomputation(LOG, PolicyPacks.shipped()), () -> null);
    return Objects.requireNonNull(
        new WhatIfQueries(bench.documents, whatIfs, RuleChangeTest::standings)
            .get(new AssumeInCase(leaver.caseId().value(), nothing, actor))
            .join());
  }

  private static List<Row> exposure(Actor actor, @Nullable String pack) {
    return Objects.requireNonNull(change.exposure(actor, pack).collectList().block());
  }
}
