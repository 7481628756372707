package fairwell.query.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.offboarding.DryRun;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.NoDismissalDuringProtection;
import fairwell.kernel.value.Money;
import fairwell.query.recomputation.Assumptions.AssumedFact;
import fairwell.query.recomputation.WhatIf.Computed;
import fairwell.query.recomputation.WhatIf.NotAssumable;
import fairwell.query.story.RecordedLog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would be due if some things were otherwise, beside what is. */
class WhatIfsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Leaver LEAVER = new Leaver(1, "60000.00");
  private static final Assumptions NOTHING =
      new Assumptions(
          List.of(), List.of(), null, null, null, null, null, null, List.of(), List.of());

  private RecordedLog log = new RecordedLog();
  private @Nullable DryRun deciders;

  @BeforeEach
  void tell() {
    log = new RecordedLog();
    LEAVER.facts(log);
    LEAVER.opens(log);
    LEAVER.settles(log);
  }

  @Test
  void whoAssumesNothingGetsTheRealSettlement() {
    Computed computed = computed(NOTHING);
    assertThat(computed.version()).isEqualTo(1);
    assertThat(severance(computed)).isEqualTo(Money.cny("282619.50"));
    assertThat(Objects.requireNonNull(computed.difference()).moved()).isFalse();
  }

  @Test
  void anotherHireGivesAnotherServiceAndItsInputIsMarked() {
    Computed computed =
        computed(facts(new AssumedFact(0L, null, values("{'hiredOn': '2011-03-15'}"))));
    assertThat(severance(computed)).isGreaterThan(Money.cny("282619.50"));
    SettlementDiff.MovedLine line =
        Objects.requireNonNull(computed.difference()).lines().stream()
            .filter(one -> one.line().equals("severance"))
            .findFirst()
            .orElseThrow();
    assertThat(line.before()).isEqualTo(Money.cny("282619.50"));
    assertThat(line.causes()).isNotEmpty();
    assertThat(line(computed, "severance").inputs())
        .anySatisfy(input ->
            assertThat(Objects.requireNonNull(input.source()).eventId())
                .startsWith(AssumedFacts.MARK));
  }

  @Test
  void aFactMoreAndAFactLessAreCounted() {
    Computed owed =
        computed(
            facts(
                new AssumedFact(
                    null,
                    "employee.ExpenseClaimed",
                    values(
                        "{'claimedOn': '2026-10-20', 'claimId': 'X-1',"
                            + " 'amount': {'amount': '500.00', 'currency': 'CNY'}}"))));
    assertThat(Objects.requireNonNull(owed.difference()).lines())
        .filteredOn(line -> Money.cny("500.00").equals(line.after()))
        .as("the expense")
        .hasSize(1);

    Assumptions lessPaid =
        new Assumptions(
            List.of(), List.of(2L), null, null, null, null, null, null, List.of(), List.of());
    assertThat(Objects.requireNonNull(computed(lessPaid).statement()).unknown())
        .as("a month without its wages")
        .anyMatch(unknown -> unknown.contains("2025-10"));
  }

  @Test
  void anotherEndAnotherGroundAndMoreInTheTalksMoveTheSettlement() {
    Computed later =
        computed(
            new Assumptions(
                List.of(),
                List.of(),
                Ground.LCL_36_EMPLOYEE_PROPOSED,
                LocalDate.of(2026, 10, 15),
                null,
                null,
                null,
                Money.cny("1000.00"),
                List.of(),
                List.of()));
    Statement statement = Objects.requireNonNull(later.statement());
    assertThat(statement.legalEnd()).isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(statement.lines()).extracting(Line::id).doesNotContain("severance");
    assertThat(Objects.requireNonNull(later.difference()).lines())
        .extracting(SettlementDiff.MovedLine::line)
        .contains("severance", "exGratia");
  }

  @Test
  void theDecidersAreAskedOnWhatIsAssumed() {
    List<DryRun.Assumed> asked = new ArrayList<>();
    DryRun.Step refused =
        new DryRun.Step(
            "give-notice", List.of(new NoDismissalDuringProtection("MATERNITY", "2026-01-01")));
    deciders =
        (caseId, assumed) -> {
          assertThat(caseId).isEqualTo(LEAVER.caseId());
          asked.add(assumed);
          return List.of(refused);
        };
    LocalDate end = LocalDate.of(2026, 10, 15);
    Computed computed =
        computed(
            new Assumptions(
                List.of(new AssumedFact(0L, null, values("{'hiredOn': '2011-03-15'}"))),
                List.of(),
                Ground.LCL_40_3,
                end,
                null,
                LocalDate.of(2026, 10, 10),
                null,
                null,
                List.of(),
                List.of()));
    assertThat(computed.steps()).containsExactly(refused);
    assertThat(computed.withoutSteps().steps()).isNull();
    DryRun.Assumed assumed = asked.getFirst();
    assertThat(assumed.ground()).isEqualTo(Ground.LCL_40_3);
    assertThat(assumed.legalEnd()).isEqualTo(end);
    assertThat(assumed.lastWorkingDay()).isEqualTo(end);
    assertThat(assumed.paidThrough()).isEqualTo(LocalDate.of(2026, 10, 10));
    assertThat(assumed.noticeOn()).isNull();
    assertThat(assumed.facts().version()).isEqualTo(14);

    deciders = null;
    assertThat(computed(NOTHING).steps()).as("the deciders run elsewhere").isNull();
  }

  @Test
  void aDraftOfAPackIsTriedOutWithoutBeingPublished() {
    Computed computed =
        computed(
            new Assumptions(
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(Leaver.NOTICE)));
    assertThat(severance(computed)).isEqualTo(Money.cny("285000.00"));
    assertThat(computed.packsUpTo()).isEqualTo(-1);
  }

  @Test
  void whatTheLawRefusesIsSaidByItsCode() {
    Computed computed =
        computed(
            new Assumptions(
                List.of(),
                List.of(),
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                null,
                null,
                List.of(),
                List.of()));
    assertThat(computed.statement()).isNull();
    assertThat(Objects.requireNonNull(computed.difference()).refusal())
        .isEqualTo("dates-out-of-order");
  }

  @Test
  void whatCannotBeAssumedNamesItsField() {
    assertThat(refused(new AssumedFact(99L, null, Map.of()))).isEqualTo("/facts/0/sequence");
    assertThat(refused(new AssumedFact(0L, "employee.WagesPaid", Map.of())))
        .isEqualTo("/facts/0/event");
    assertThat(refused(new AssumedFact(null, "employee.EmployeeHired", Map.of())))
        .as("a name would have to be written")
        .isEqualTo("/facts/0/event");
    assertThat(refused(new AssumedFact(0L, null, values("{'name': 'X'}"))))
        .isEqualTo("/facts/0/values/name");
    assertThat(refused(new AssumedFact(0L, null, values("{'hiredOn': 'soon'}"))))
        .isEqualTo("/facts/0/values/hiredOn");
    assertThat(refused(new AssumedFact(0L, null, values("{'hiredOn': null}"))))
        .isEqualTo("/facts/0/values/hiredOn");
    assertThat(refused(new AssumedFact(null, "employee.WagesPaid", values("{'month': '2026-11'}"))))
        .isEqualTo("/facts/0/values/base");
    NotAssumable pack =
        (NotAssumable)
            whatIf(
                new Assumptions(
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("id = nothing")));
    assertThat(pack.pointer()).isEqualTo("/packs/0");
    assertThat(pack.expected()).contains("place");
  }

  @Test
  void whatCannotBeComputedWithIsRefusedAndNoFault() {
    assertThat(refused(new AssumedFact(0L, null, values("{'hiredOn': '+999999999-12-31'}"))))
        .isEqualTo("/facts/0/values/hiredOn");
    assertThat(
            refused(
                new AssumedFact(
                    null,
                    "employee.TrainingTaken",
                    values("{'takenOn': '2026-01-05', 'title': 't', 'hours': '1e30000000'}"))))
        .isEqualTo("/facts/0/values/hours");
    assertThat(refused(new AssumedFact(2L, null, values("{'month': '2026+1'}"))))
        .isEqualTo("/facts/0/values/month");
    NotAssumable mixed =
        (NotAssumable)
            whatIf(
                facts(
                    List.of(
                        loan("employee.LoanGranted", "grantedOn", "CNY"),
                        loan("employee.LoanRepaid", "repaidOn", "USD")),
                    List.of()));
    assertThat(mixed.pointer()).isEmpty();
    assertThat(mixed.expected()).isEqualTo("values that can be computed with together");
  }

  private static AssumedFact loan(String event, String day, String currency) {
    return new AssumedFact(
        null,
        event,
        values(
            "{'%s': '2026-05-05', 'loanId': 'L-1', %s 'amount': {'amount': '5.00', 'currency': '%s'}}"
                .formatted(
                    day, day.equals("grantedOn") ? "'setOffConsented': true," : "", currency)));
  }

  @Test
  void aFactIsNamedOnceAndCounts() {
    AssumedFact hire = new AssumedFact(0L, null, values("{'hiredOn': '2011-03-15'}"));
    assertThat(((NotAssumable) whatIf(facts(List.of(hire, hire), List.of()))).pointer())
        .isEqualTo("/facts/1/sequence");
    assertThat(((NotAssumable) whatIf(facts(List.of(hire), List.of(0L)))).pointer())
        .isEqualTo("/facts/0/sequence");

    Money none = Money.cny("0.00");
    FactKey replaced = new FactKey("wages:2025-10");
    FactKey retracted = new FactKey("wages:2025-11");
    log.append(
        new WagesPaid(
            LEAVER.employee(),
            replaced,
            YearMonth.of(2025, 10),
            none,
            none,
            none,
            none,
            none,
            none));
    log.append(
        new FactRetracted(
            LEAVER.employee(),
            new FactKey("r-1"),
            retracted,
            PersonalText.stored(LEAVER.employee().value(), "event-1/text", "ZGlnZXN0", "Ym94")));
    assertThat(((NotAssumable) whatIf(facts(List.of(), List.of(2L)))).pointer())
        .isEqualTo("/without/0");
    assertThat(refused(new AssumedFact(3L, null, values("{'month': '2025-12'}"))))
        .isEqualTo("/facts/0/sequence");
    assertThat(whatIf(facts(List.of(), List.of(15L)))).isInstanceOf(Computed.class);
  }

  @Test
  void aCaseWithoutDatesIsComparedWithNothing() {
    Leaver second = new Leaver(2, "20000.00");
    second.facts(log);
    second.opens(log);
    assertThat(((NotAssumable) whatIf(second, NOTHING)).pointer()).isEqualTo("/legalEnd");
    Computed dated =
        (Computed)
            whatIf(
                second,
                new Assumptions(
                    List.of(),
                    List.of(),
                    null,
                    Leaver.END,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of()));
    assertThat(dated.difference()).isNull();
    assertThat(severance(dated).isZero()).isFalse();
  }

  @Test
  void theLogIsAsLongAsBefore() {
    long head = log.head();
    List<Object> before = List.copyOf(log.events());
    computed(facts(new AssumedFact(0L, null, values("{'hiredOn': '2011-03-15'}"))));
    assertThat(log.head()).isEqualTo(head);
    assertThat(log.events()).isEqualTo(before);
  }

  private String refused(AssumedFact fact) {
    return ((NotAssumable) whatIf(facts(fact))).pointer();
  }

  private static Assumptions facts(AssumedFact fact) {
    return facts(List.of(fact), List.of());
  }

  private static Assumptions facts(List<AssumedFact> facts, List<Long> without) {
    return new Assumptions(
        facts, without, null, null, null, null, null, null, List.of(), List.of());
  }

  private Computed computed(Assumptions assumptions) {
    return (Computed) whatIf(assumptions);
  }

  private WhatIf whatIf(Assumptions assumptions) {
    return whatIf(LEAVER, assumptions);
  }

  private WhatIf whatIf(Leaver leaver, Assumptions assumptions) {
    return new WhatIfs(log, new Recomputation(log, PolicyPacks.shipped()), () -> deciders)
        .of(leaver.caseId().value(), assumptions)
        .orElseThrow();
  }

  private static Money severance(Computed computed) {
    return line(computed, "severance").amount();
  }

  private static Line line(Computed computed, String id) {
    return Objects.requireNonNull(computed.statement()).lines().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, JsonNode> values(String json) {
    Map<String, JsonNode> values = new HashMap<>();
    JSON.readTree(json.replace('\'', '"'))
        .properties()
        .forEach(field -> values.put(field.getKey(), field.getValue()));
    return values;
  }
}
