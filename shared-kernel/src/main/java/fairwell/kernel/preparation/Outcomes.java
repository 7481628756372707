package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.ending.BackPay;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.procedure.ClaimProcedure;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can come without agreement, each computed by the law of the place and day. */
final class Outcomes {

  private static final Set<String> FOR_THE_ENDING =
      Set.of("severance", "payInLieu", "unlawfulCompensation", "medicalSubsidy");

  private final EmployeeFacts facts;
  private final Ground ground;
  private final LocalDate end;
  private final PolicyPacks packs;
  private final Figures law;

  Outcomes(EmployeeFacts facts, Ground ground, LocalDate end, PolicyPacks packs, Figures law) {
    this.facts = facts;
    this.ground = ground;
    this.end = end;
    this.packs = packs;
    this.law = law;
  }

  /** Those that belong to the ground: whom the person leaves cannot end it unlawfully. */
  List<Outcome> all() {
    return endedByEmployer(ground)
        ? List.of(lawful(), unlawful(), reinstated(), continued())
        : List.of(lawful(), continued());
  }

  /** By whose will it would end without agreement. */
  private static boolean endedByEmployer(Ground ground) {
    return switch (ground) {
      case LCL_36_EMPLOYEE_PROPOSED, LCL_37, LCL_37_PROBATION, LCL_38, LCL_44_1_EMPLOYEE_REFUSED ->
          false;
      case LCL_44_2, LCL_44_3 -> false;
      case LCL_36_EMPLOYER_PROPOSED,
          LCL_39,
          LCL_40_1,
          LCL_40_2,
          LCL_40_3,
          LCL_41_1,
          LCL_44_1,
          LCL_44_4,
          LCL_44_5,
          IR_5,
          IR_6,
          IR_22,
          LCL_71,
          OVERAGE_ORDER_56 ->
          true;
    };
  }

  /**
   * The ground on which it would end without agreement. A mutual ending names none: the employer’s
   * dearest lawful one stands for it (40, with pay in lieu), the person’s is to resign.
   */
  private Ground alone() {
    if (ground == Ground.LCL_36_EMPLOYER_PROPOSED) {
      return Ground.LCL_40_3;
    }
    return ground == Ground.LCL_36_EMPLOYEE_PROPOSED ? Ground.LCL_37 : ground;
  }

  private Outcome lawful() {
    Ground on = alone();
    Consequences consequences = Consequences.of(on);
    List<String> barred =
        consequences.barredByArt42()
            ? facts.protectionsOn(end).stream().map(p -> p.value().status().name()).toList()
            : List.of();
    int notice = GroundEffects.noticeDays(on, law);
    Ending ending = ending(on, consequences.payInLieuAllowed(), false);
    return new Outcome(
        Outcome.Kind.LAWFUL_END,
        barred,
        ending.amount(law),
        ending.lines(),
        notice,
        end,
        end.plusDays(notice),
        consequences.articles(),
        ending.unknown());
  }

  private Outcome unlawful() {
    Ending ending = ending(alone(), false, true);
    Span span = span();
    return new Outcome(
        Outcome.Kind.UNLAWFUL_END,
        List.of(),
        ending.amount(law),
        ending.lines(),
        0,
        span.earliest(),
        span.latest(),
        List.of("LCL 48", "LCL 87"),
        ending.unknown());
  }

  private Outcome reinstated() {
    Span span = span();
    List<Line> lines =
        facts
            .compensationOn(end)
            .filter(agreed -> agreed.value().monthlyBase().currency().equals(law.currency()))
            .map(agreed ->
                List.of(
                    backPay("backPayLeast", agreed, span.earliest()),
                    backPay("backPayMost", agreed, span.latest())))
            .orElse(List.of());
    return new Outcome(
        Outcome.Kind.REINSTATEMENT,
        List.of(),
        lines.isEmpty() ? null : lines.getLast().amount(),
        lines,
        0,
        span.earliest(),
        span.latest(),
        List.of("LCL 48", "法释〔2025〕12号 18"),
        lines.isEmpty() ? List.of("compensation:" + end) : List.of());
  }

  private static Outcome continued() {
    return new Outcome(
        Outcome.Kind.EMPLOYMENT_CONTINUES,
        List.of(),
        null,
        List.of(),
        0,
        null,
        null,
        List.of("LCL 29"),
        List.of());
  }

  private Line backPay(String id, Sourced<CompensationSet> agreed, LocalDate until) {
    BigDecimal wage = agreed.value().monthlyBase().plus(agreed.value().monthlyAllowance()).amount();
    Computation found =
        BackPay.of(new BackPay.Question(wage, end, until), law)
            .sourced(Map.of("monthlyWage", agreed.source()));
    return new Line(
        id,
        PaymentComponent.WAGES,
        found.money(),
        found.rule(),
        found.formula(),
        found.inputs(),
        found.packs(),
        found.articles(),
        found.flags());
  }

  /** The days between which a claim made at the end is decided. */
  private record Span(LocalDate earliest, LocalDate latest) {}

  private Span span() {
    Computation limits = ClaimProcedure.of(new ClaimProcedure.Question(end), law);
    return new Span(day(limits, "awardBy"), day(limits, "finalAtLatest"));
  }

  private static LocalDate day(Computation found, String step) {
    if (found.answer(step).orElse(null) instanceof Answer.Day day) {
      return day.day();
    }
    throw new IllegalStateException(found.rule() + " ends without the day " + step);
  }

  /** What an ending itself costs, and what of it cannot be known. */
  private record Ending(List<Line> lines, List<String> unknown) {

    @Nullable Money amount(Figures law) {
      return unknown.isEmpty()
          ? lines.stream().map(Line::amount).reduce(Money.zero(law.currency()), Money::plus)
          : null;
    }
  }

  private Ending ending(Ground on, boolean payInLieu, boolean unlawful) {
    Money nothing = Money.zero(law.currency());
    Terms terms = new Terms(on, end, end, end, nothing, payInLieu, unlawful);
    Statement statement = Settlements.compute(facts, terms, packs);
    List<Line> lines =
        statement.lines().stream().filter(line -> FOR_THE_ENDING.contains(line.id())).toList();
    boolean severance = unlawful || Consequences.of(on).economicCompensationDue();
    List<String> due = new ArrayList<>();
    if (severance) {
      due.add(unlawful ? "unlawfulCompensation" : "severance");
    }
    if (payInLieu) {
      due.add("payInLieu");
    }
    boolean all = lines.stream().map(Line::id).toList().containsAll(due);
    return new Ending(lines, all ? List.of() : statement.unknown());
  }

  /** Without the figures of the place nothing can be said, and that is what is said. */
  static List<Outcome> of(
      EmployeeFacts facts, Ground ground, LocalDate end, PolicyPacks packs, Figures law) {
    try {
      return new Outcomes(facts, ground, end, packs, law).all();
    } catch (Refused unknown) {
      return List.of();
    }
  }
}
