package fairwell.kernel.law.topic;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.AmountsDue;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.CompensationBase.Cap;
import fairwell.kernel.law.ending.CompensationMonths;
import fairwell.kernel.law.ending.EconomicCompensation;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.ending.Service;
import fairwell.kernel.law.ending.UnlawfulCompensation;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to one severance question, as far as its inputs go. */
final class SeveranceAnswer {

  private static final String TWICE = "unlawful_compensation_2n";

  private final Inputs inputs;
  private final Figures law;
  private final boolean unlawful;
  private final Optional<Ground> ground;
  private final Optional<Computation> average;
  private final Optional<CompensationBase.Question> wage;
  private final Optional<Service> service;
  private final Calculated calculated = new Calculated();
  private final List<Computation> due = new ArrayList<>();
  private boolean compensated;

  SeveranceAnswer(Inputs inputs, Figures asked) {
    this.inputs = inputs;
    LocalDate end = inputs.date("last_employment_date").orElse(asked.day());
    this.law = SeveranceWage.given(inputs, asked.on(end));
    this.unlawful = inputs.choice("ground").filter(GroundNames.UNLAWFUL::equals).isPresent();
    this.ground = GroundNames.of(inputs, "ground");
    this.average = SeveranceWage.average(inputs, law);
    Optional<BigDecimal> amount = average.map(found -> found.money().amount());
    this.service = SeveranceService.of(inputs, end);
    Cap cap = SeveranceWage.cap(inputs, amount, law);
    this.wage = amount.map(found -> new CompensationBase.Question(found, cap));
  }

  Calculated all() {
    average.ifPresent(
        found -> calculated.because(found).put("avg_monthly_wage_12m", found.money()));
    base();
    months();
    compensation();
    new SeveranceExtras(inputs, law, ground, unlawful, wage).add(calculated, due);
    sums();
    return calculated;
  }

  private void base() {
    wage.filter(this::baseIsAsked)
        .ifPresent(question -> {
          Computation base = CompensationBase.of(question, law);
          calculated
              .because(base)
              .put("base", base, "base")
              .put("cap_triggered", base, "capTriggered")
              .put("cap_monthly_3x", base, "cap");
        });
    if (wage.isEmpty()) {
      inputs.yesNo("cap_triggered").ifPresent(found -> calculated.put("cap_triggered", found));
    }
  }

  /** Who asks for no more than an average need not know the cap. */
  private boolean baseIsAsked(CompensationBase.Question question) {
    return question.cap() != Cap.BY_FIGURES
        || CompensationBase.isCapKnown(law)
        || service.isPresent()
        || inputs.has("avg_monthly_wage_12m");
  }

  private Optional<Ground> givingNothing() {
    return ground.filter(one -> !Consequences.of(one).economicCompensationDue());
  }

  private void months() {
    if (givingNothing().isPresent()) {
      calculated.put("compensation_months", BigDecimal.ZERO);
      return;
    }
    service.ifPresent(known -> {
      Computation months = months(known);
      calculated.because(months).put("compensation_months", months, "compensationMonths");
      if (ground.isPresent()) {
        calculated
            .put("post_2008_months", months, "post2008Months")
            .put("pre_2008_months", months, "pre2008Months");
      }
    });
    inputs
        .objects("service_list")
        .ifPresent(list -> {
          List<Answer> each = new ArrayList<>();
          for (Inputs one : list) {
            Computation months = months(new Service.Stated(SeveranceService.time(one)));
            calculated.because(months);
            months.answer("compensationMonths").ifPresent(each::add);
          }
          calculated.put("compensation_months_list", Answer.of(each));
        });
  }

  private Computation months(Service known) {
    return CompensationMonths.of(
        new CompensationMonths.Question(known, ground.orElse(null), unlawful), law);
  }

  /** N on a ground, 2N without one that holds; both when nothing is said. */
  private void compensation() {
    boolean counts = wage.isPresent() && service.isPresent();
    if (givingNothing().isPresent()) {
      put("economic_compensation", EconomicCompensation.none(givingNothing().get(), law));
    } else if (counts && !unlawful) {
      put(
          "economic_compensation",
          EconomicCompensation.of(
              new EconomicCompensation.Question(wage.get(), service.get(), ground.orElse(null)),
              law));
    }
    boolean barred = probationBars() | medicalPeriodBars();
    Optional<BigDecimal> found = inputs.decimal("unlawful_compensation_2n_given");
    if (found.isPresent()) {
      put(
          TWICE,
          Working.of("cn.unlawful-compensation", law)
              .given(TWICE, found.get())
              .articles("LCL 87", "IR 25")
              .amount(law.money(found.get()), found.get().toPlainString()));
    } else if (counts && (unlawful || barred || ground.isEmpty())) {
      put(
          TWICE,
          UnlawfulCompensation.of(
              new UnlawfulCompensation.Question(wage.get(), service.get()), law));
    }
    if (unlawful) {
      calculated.put("economic_compensation", law.money(BigDecimal.ZERO));
    }
  }

  private void put(String name, Computation computation) {
    calculated.because(computation).put(name, computation.money());
    List.of("compensationMonths", "post2008Months", "pre2008Months")
        .forEach(step -> calculated.put(underscored(step), computation, step));
    calculated
        .put("at_the_cap", computation, "atTheCap")
        .put("just_above_the_cap", computation, "justAboveTheCap");
    if (unlawful == name.equals(TWICE)) {
      due.add(computation);
      compensated = true;
    }
  }

  private static String underscored(String step) {
    return switch (step) {
      case "post2008Months" -> "post_2008_months";
      case "pre2008Months" -> "pre_2008_months";
      default -> "compensation_months";
    };
  }

  private boolean probationBars() {
    boolean barred =
        inputs.yes("in_probation")
            && ground.filter(one -> one == Ground.LCL_40_3 || one == Ground.LCL_41_1).isPresent();
    if (barred) {
      calculated.because(
          Working.of("cn.probation", law)
              .given("in_probation", true)
              .articles("LCL 21")
              .flag(Flags.BARRED_IN_PROBATION)
              .done());
    }
    return barred;
  }

  private boolean medicalPeriodBars() {
    return inputs.yes("during_medical_treatment_period")
        && ground
            .map(one -> {
              Computation effects = GroundEffects.of(inMedicalPeriod(one), law);
              calculated.because(effects);
              return effects.flags().contains(Flags.BARRED_BY_ART_42);
            })
            .orElse(false);
  }

  private static GroundEffects.Question inMedicalPeriod(Ground ground) {
    return new GroundEffects.Question(
        ground, List.of(new GroundEffects.Protection(ProtectedStatus.MEDICAL_PERIOD, null)), null);
  }

  private void sums() {
    if (!compensated) {
      return;
    }
    Map<String, BigDecimal> paid = new LinkedHashMap<>();
    inputs
        .object("already_paid")
        .ifPresent(amounts ->
            List.of("economic_compensation", "pay_in_lieu_of_notice")
                .forEach(
                    name -> amounts.decimal(name).ifPresent(amount -> paid.put(name, amount))));
    Computation sums = AmountsDue.of(new AmountsDue.Question(due, paid), law);
    calculated
        .because(sums)
        .put("total", sums, "total")
        .put("net_difference", sums, "netDifference");
  }
}
