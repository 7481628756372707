package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.protection.MedicalPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The medical period and the window it is used up in. */
final class MedicalPeriodTopic implements Topic {

  private static final String TOTAL = "total_work_years";
  private static final String HERE = "years_at_employer";
  private static final String LIST = "years_at_employer_list";

  @Override
  public String name() {
    return "medical_period";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal(TOTAL),
        Field.decimal(HERE),
        Field.decimals(LIST),
        Field.decimal("entitlement_months"),
        Field.date("first_sick_day"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    if (!inputs.has(HERE) && !inputs.has(LIST) && !inputs.has("entitlement_months")) {
      throw inputs.missing(HERE);
    }
    Calculated calculated = new Calculated();
    Optional<BigDecimal> months = inputs.decimal("entitlement_months");
    if (inputs.has(HERE)) {
      Computation period = period(inputs, inputs.needDecimal(HERE), law);
      calculated
          .because(period)
          .put("medical_months", period, "medicalMonths")
          .put("window_months", period, "windowMonths");
      months = months.or(() -> number(period));
    }
    each(inputs, law, calculated);
    Optional<LocalDate> sick = inputs.date("first_sick_day");
    if (months.isPresent() && sick.isPresent()) {
      window(inputs, months.get(), sick.get(), law, calculated);
    }
    return calculated;
  }

  private static void each(Inputs inputs, Figures law, Calculated calculated) {
    inputs
        .decimals(LIST)
        .ifPresent(list -> {
          List<Answer> answers = new ArrayList<>();
          for (BigDecimal years : list) {
            Computation period = period(inputs, years, law);
            calculated.because(period);
            period.answer("medicalMonths").ifPresent(answers::add);
          }
          calculated.put("medical_months_list", Answer.of(answers));
        });
  }

  private static Computation period(Inputs inputs, BigDecimal here, Figures law) {
    Optional<BigDecimal> total = inputs.decimal(TOTAL);
    if (total.filter(years -> years.compareTo(here) < 0).isPresent()) {
      throw inputs.refuse(TOTAL, "at least " + HERE);
    }
    if (total.isEmpty() && !MedicalPeriod.byYearsHere(law)) {
      throw inputs.missing(TOTAL);
    }
    return MedicalPeriod.of(new MedicalPeriod.Question(total, here), law);
  }

  private static Optional<BigDecimal> number(Computation period) {
    return period
        .answer("medicalMonths")
        .map(answer -> answer instanceof Answer.Number found ? found.value() : BigDecimal.ZERO);
  }

  private static void window(
      Inputs inputs, BigDecimal months, LocalDate sick, Figures law, Calculated calculated) {
    if (MedicalPeriod.byYearsHere(law)) {
      return;
    }
    if (!MedicalPeriod.hasWindow(months, law)) {
      throw inputs.refuse("entitlement_months", "3, 6, 9, 12, 18 or 24");
    }
    Computation window = MedicalPeriod.window(months, sick, law);
    calculated
        .because(window)
        .put("window_months", window, "windowMonths")
        .put("window_from", window, "windowFrom")
        .put("window_to", window, "windowTo");
  }
}
