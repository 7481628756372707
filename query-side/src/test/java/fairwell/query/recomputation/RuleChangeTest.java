package fairwell.query.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import fairwell.query.recomputation.RuleChange.Exposed;
import fairwell.query.recomputation.RuleChange.Row;
import fairwell.query.recomputation.RuleChange.Total;
import fairwell.query.runner.Bench;
import fairwell.query.story.RecordedLog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cap that rises, over leavers above it and below it, gone and still here. */
class RuleChangeTest {

  private static final Leaver RICH = new Leaver(1, "60000.00");
  private static final Leaver POOR = new Leaver(2, "20000.00");
  private static final Leaver HERE = new Leaver(3, "60000.00");
  private static final Actor LEGAL =
      new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), null);

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
    change = new RuleChange(bench.documents, new Recomputation(LOG, PolicyPacks.shipped()), 2);
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
        .containsExactly(new Total("total", 2, 2, 0, Map.of(), Map.of()));
  }

  @Test
  void theOwnCaseIsNotAmongThem() {
    Actor leaver = new Actor(new ActorId("law.he"), Set.of(Role.LEGAL), Set.of(), RICH.employee());
    assertThat(((Total) exposure(leaver, Leaver.NOTICE).getLast()).cases()).isEqualTo(1);
  }

  private static List<Row> exposure(Actor actor, @Nullable String pack) {
    return Objects.requireNonNull(change.exposure(actor, pack).collectList().block());
  }
}
