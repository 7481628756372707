package fairwell.kernel.law.benefit;

import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.MedicalPlanJoined;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.insurance.Annuity;
import fairwell.kernel.law.insurance.SupplementaryMedical;
import fairwell.kernel.law.noncompete.NonCompetePay;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The benefits statement of a leaver: what insurance, fund, annuity, insurer and a non-compete mean
 * after the end. Pure: the same facts, terms and packs give the same statement.
 */
public final class Benefits {

  private final EmployeeFacts facts;
  private final Terms terms;
  private final Figures law;
  private final Map<ContributionKind, TreeSet<YearMonth>> months =
      new EnumMap<>(ContributionKind.class);
  private final List<Benefit> benefits = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private Benefits(EmployeeFacts facts, Terms terms, Figures law) {
    this.facts = facts;
    this.terms = terms;
    this.law = law;
  }

  /**
   * What the leaver takes along. What cannot be known is listed in {@link
   * BenefitsStatement#unknown()}.
   *
   * @throws Refused when nobody was hired
   */
  public static BenefitsStatement of(EmployeeFacts facts, Terms terms, PolicyPacks packs) {
    EmployeeHired hired =
        facts
            .hired()
            .map(Sourced::value)
            .orElseThrow(() -> new Refused(new FactUnknown(EmployeeHired.class.getSimpleName())));
    // What follows an end abroad, the packs do not hold yet.
    if (!hired.place().country().equals("CN")) {
      return new BenefitsStatement(List.of(), List.of("benefits"));
    }
    return new Benefits(facts, terms, Figures.of(packs, hired.place(), terms.legalEnd())).all();
  }

  private BenefitsStatement all() {
    insuranceMonths();
    HousingFundAccount.of(facts, terms, law, unknown).ifPresent(benefits::add);
    benefits.addAll(
        new UnemploymentClaim(
                terms,
                law,
                facts,
                months.getOrDefault(ContributionKind.UNEMPLOYMENT, new TreeSet<>()))
            .benefits(unknown));
    annuity();
    supplementaryMedical();
    nonCompete();
    return new BenefitsStatement(benefits, unknown);
  }

  private void insuranceMonths() {
    for (Sourced<ContributionPaid> paid : facts.all(ContributionPaid.class)) {
      if (!paid.value().month().isAfter(YearMonth.from(terms.legalEnd()))) {
        months.computeIfAbsent(paid.value().kind(), _ -> new TreeSet<>()).add(paid.value().month());
      }
    }
    Working working =
        Working.of("cn.insurance-months", law)
            .articles("LCL 50", "社会保险法 16")
            .flag(Flags.MONTHS_RECORDED_HERE);
    for (ContributionKind kind : ContributionKind.values()) {
      TreeSet<YearMonth> paid = months.get(kind);
      if (paid != null) {
        working.step(
            kind.name(), Answer.of(paid.size()), paid.getFirst() + " .. " + paid.getLast());
      } else if (kind == ContributionKind.PENSION
          || kind == ContributionKind.MEDICAL
          || kind == ContributionKind.UNEMPLOYMENT) {
        unknown.add("contributions:" + kind);
      }
    }
    if (!months.isEmpty()) {
      benefits.add(Benefit.of(Benefit.Kind.INSURANCE_MONTHS, working.done()));
    }
  }

  private void annuity() {
    Optional<Sourced<AnnuityReported>> reported =
        last(facts.until(AnnuityReported.class, terms.legalEnd()));
    if (reported.isEmpty()) {
      if (months.containsKey(ContributionKind.ANNUITY)) {
        unknown.add("annuityAccount");
      }
      return;
    }
    AnnuityReported account = reported.get().value();
    boolean lawful =
        law.find("annuity", "maxVestingYears")
            .filter(
                most -> most.value().compareTo(BigDecimal.valueOf(account.vesting().size())) >= 0)
            .isPresent();
    if (!lawful) {
      unknown.add("annuityVesting");
      return;
    }
    Computation found =
        Annuity.atEnd(
            new Annuity.Account(
                account.own().amount(),
                account.employer().amount(),
                account.fullYears(),
                account.vesting()),
            terms.ground(),
            event(terms.ground()),
            law);
    benefits.add(
        Benefit.of(
            Benefit.Kind.ANNUITY,
            found.sourced(
                Map.of("own", reported.get().source(), "employer", reported.get().source()))));
  }

  private static Annuity.Event event(Ground ground) {
    return switch (ground) {
      case LCL_44_2 -> Annuity.Event.RETIREMENT;
      case LCL_44_3 -> Annuity.Event.DEATH;
      case LCL_36_EMPLOYER_PROPOSED,
          LCL_36_EMPLOYEE_PROPOSED,
          LCL_37,
          LCL_37_PROBATION,
          LCL_38,
          LCL_39,
          LCL_40_1,
          LCL_40_2,
          LCL_40_3,
          LCL_41_1,
          LCL_44_1,
          LCL_44_1_EMPLOYEE_REFUSED,
          LCL_44_4,
          LCL_44_5,
          IR_5,
          IR_6,
          IR_22,
          LCL_71,
          OVERAGE_ORDER_56 ->
          Annuity.Event.NONE;
    };
  }

  private void supplementaryMedical() {
    last(facts.until(MedicalPlanJoined.class, terms.legalEnd()))
        .ifPresent(joined -> {
          MedicalPlanJoined plan = joined.value();
          Computation found =
              SupplementaryMedical.atEnd(
                  terms.legalEnd(), plan.coverEnds(), plan.continuation(), law);
          benefits.add(
              Benefit.of(
                  Benefit.Kind.SUPPLEMENTARY_MEDICAL,
                  found.sourced(
                      Map.of("coverEnds", joined.source(), "continuation", joined.source()))));
        });
  }

  private void nonCompete() {
    facts
        .nonCompete(terms.legalEnd())
        .filter(agreed -> agreed.value().monthlyCompensation().currency().equals(law.currency()))
        .ifPresent(agreed -> benefits.add(nonCompete(agreed)));
  }

  private Benefit nonCompete(Sourced<NonCompeteAgreed> agreed) {
    NonCompeteAgreed duty = agreed.value();
    Computation pay = NonCompetePay.of(NonCompetePay.Question.of(duty), law);
    int term = pay.number("termMonths").intValueExact();
    List<Answer> days =
        NonCompetePay.schedule(duty.monthlyCompensation(), term, terms.legalEnd()).stream()
            .map(payment -> Answer.of(payment.dueOn()))
            .toList();
    Working working =
        Working.of(pay.rule(), law)
            .after(pay, "agreedMonthly", duty.monthlyCompensation().amount())
            .given("agreedTermMonths", duty.months());
    pay.articles().forEach(working::articles);
    pay.steps().forEach(step -> working.step(step.name(), step.answer(), step.formula()));
    working
        .step("boundUntil", Answer.of(terms.legalEnd().plusMonths(term)), "")
        .step("paymentDays", Answer.of(days), "");
    return Benefit.of(
        Benefit.Kind.NON_COMPETE,
        working
            .amount(pay.money(), pay.formula())
            .sourced(
                Map.of("agreedMonthly", agreed.source(), "agreedTermMonths", agreed.source())));
  }

  static <T> Optional<Sourced<T>> last(List<Sourced<T>> facts) {
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
  }
}
