package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A flag of a whole statement names the facts behind it. */
class StatementFlagsTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
        .agreed("2021-03-01", "10000.00", "0.00")
        .paidMonthly("2025-08", "2026-08", "10000.00");
  }

  private static Statement settle(FactStream facts, Ground ground) {
    return Settlements.compute(facts.facts(), Terms.of(ground, END), PolicyPacks.shipped());
  }

  @Test
  void aFactAboutALaterDayIsLeftOutAndNamedWithItsDayAndItsEvent() {
    FactStream facts = person().paidMonthly("2026-11", "2026-11", "10000.00");
    Statement statement = settle(facts, Ground.LCL_37);
    assertThat(statement.flags()).contains(Flags.FUTURE_FACTS_IGNORED);
    assertThat(statement.reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.flag()).isEqualTo(Flags.FUTURE_FACTS_IGNORED);
          assertThat(reason.fact()).isEqualTo("WagesPaid");
          assertThat(reason.happenedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
          assertThat(reason.source().sequence()).isEqualTo(facts.events().getLast().sequence());
        });
  }

  @Test
  void aProtectionThatBarsTheGroundIsNamed() {
    FactStream facts = person();
    facts.add(
        new ProtectionStarted(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 9, 1),
            ProtectedStatus.MATERNITY,
            null));
    assertThat(settle(facts, Ground.LCL_40_3).reasons())
        .extracting(FlagReason::flag, FlagReason::fact)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Flags.BARRED_BY_ART_42, "ProtectionStarted"));
    assertThat(settle(facts, Ground.LCL_37).reasons()).isEmpty();
  }
}
