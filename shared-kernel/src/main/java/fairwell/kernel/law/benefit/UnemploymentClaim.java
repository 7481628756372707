package fairwell.kernel.law.benefit;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Step;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.insurance.UnemploymentBenefit;
import fairwell.kernel.law.insurance.UnemploymentEligibility;
import fairwell.kernel.law.insurance.UnemploymentMonths;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.reason.ReasonCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the leaver can claim of unemployment insurance: whether, for how long, how much, and how
 * (社会保险法 45 to 50). Whether the ending was by own will follows from the one ground of the case.
 * Only months recorded here are counted, so what is found is the least.
 */
final class UnemploymentClaim {

  private static final String CLAIM = "unemployment-claim";
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);
  private static final int SCALE = 10;
  private static final int WINDOW = 12;

  private final Terms terms;
  private final Figures law;
  private final EmployeeFacts facts;
  private final Set<YearMonth> months;

  UnemploymentClaim(Terms terms, Figures law, EmployeeFacts facts, Set<YearMonth> months) {
    this.terms = terms;
    this.law = law;
    this.facts = facts;
    this.months = Set.copyOf(months);
  }

  List<Benefit> benefits(List<String> unknown) {
    ReasonCode.Unemployment reason = ReasonCode.of(terms.ground()).unemployment();
    if (reason == ReasonCode.Unemployment.NOT_ELIGIBLE) {
      return List.of(
          Benefit.of(
              Benefit.Kind.UNEMPLOYMENT_ELIGIBILITY,
              Working.of("cn.unemployment.eligibility", law)
                  .given("ground", terms.ground())
                  .articles("社会保险法 45")
                  .step("eligible", Answer.of(false), "")
                  .done()));
    }
    if (months.isEmpty()) {
      return List.of();
    }
    if (law.find("unemployment-months", "minYears").isEmpty()) {
      unknown.add("figure:unemployment-months.minYears");
      return List.of();
    }
    return counted(reason);
  }

  private List<Benefit> counted(ReasonCode.Unemployment reason) {
    List<Benefit> found = new ArrayList<>();
    BigDecimal years = BigDecimal.valueOf(months.size()).divide(YEAR, SCALE, RoundingMode.DOWN);
    @Nullable Boolean involuntary = reason == ReasonCode.Unemployment.ELIGIBLE ? true : null;
    Computation eligible =
        UnemploymentEligibility.of(
            new UnemploymentEligibility.Claim(years.stripTrailingZeros(), involuntary, null), law);
    found.add(
        Benefit.of(
            Benefit.Kind.UNEMPLOYMENT_ELIGIBILITY, with(eligible, Flags.MONTHS_RECORDED_HERE)));
    if (eligible.answer("eligible").filter(Answer.of(false)::equals).isPresent()) {
      return found;
    }
    Computation spell = UnemploymentMonths.of(years, 0, UnemploymentMonths.Table.OF_THE_PLACE, law);
    int paid = spell.number("months").intValueExact();
    found.add(Benefit.of(Benefit.Kind.UNEMPLOYMENT_MONTHS, spell));
    found.add(
        Benefit.of(Benefit.Kind.UNEMPLOYMENT_AMOUNT, UnemploymentBenefit.of(years, paid, law)));
    jobSeeking(paid)
        .ifPresent(subsidy -> found.add(Benefit.of(Benefit.Kind.JOB_SEEKING_SUBSIDY, subsidy)));
    if (law.findWording(CLAIM, "steps").isPresent()) {
      found.add(Benefit.of(Benefit.Kind.UNEMPLOYMENT_STEPS, howToClaim()));
    }
    return found;
  }

  /** By the average contribution wage of the last twelve months, where all of them are recorded. */
  private Optional<Computation> jobSeeking(int paid) {
    if (law.find("unemployment-benefit", "jobSeekingRate").isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> bases =
        facts.until(ContributionPaid.class, terms.legalEnd().plusMonths(1)).stream()
            .map(Sourced::value)
            .filter(one -> one.kind() == ContributionKind.UNEMPLOYMENT)
            .filter(one -> !one.month().isAfter(YearMonth.from(terms.legalEnd())))
            .map(one -> one.base().amount())
            .toList();
    if (bases.size() < WINDOW) {
      return Optional.empty();
    }
    BigDecimal sum =
        bases.subList(bases.size() - WINDOW, bases.size()).stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        UnemploymentBenefit.jobSeeking(sum.divide(YEAR, 2, RoundingMode.HALF_UP), paid, law));
  }

  /** The steps with their texts, Chinese then English, as the packs hold them. */
  private Computation howToClaim() {
    Computation order = UnemploymentEligibility.stepsToClaim(law);
    Working working = Working.of(order.rule(), law);
    order.articles().forEach(working::articles);
    for (Step step : order.steps()) {
      if (step.answer() instanceof Answer.Many names) {
        for (Answer name : names.answers()) {
          String text = "step." + name.plain();
          working.step(
              "step:" + name.plain(),
              Answer.of(
                  List.of(
                      Answer.of(working.wording(CLAIM, text + ".zh")),
                      Answer.of(working.wording(CLAIM, text + ".en")))),
              "");
        }
      }
    }
    return working.done();
  }

  private static Computation with(Computation found, String flag) {
    List<String> flags = new ArrayList<>(found.flags());
    flags.add(flag);
    return new Computation(
        found.rule(),
        found.amount(),
        found.steps(),
        found.formula(),
        found.inputs(),
        found.packs(),
        found.articles(),
        flags);
  }
}
