package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.DayWage;
import fairwell.kernel.law.wage.OvertimePay;
import fairwell.kernel.law.wage.OvertimePay.Time;
import fairwell.kernel.law.wage.PartialMonth;
import fairwell.kernel.law.wage.SickPay;
import fairwell.kernel.law.wage.WageArrears;
import fairwell.kernel.law.wage.WageDeduction;
import fairwell.kernel.law.wage.Weekdays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last wages and what belongs to them; each part is answered whose inputs are there. */
final class FinalWageTopic implements Topic {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(744);

  @Override
  public String name() {
    return "final_wage";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("monthly_base"),
        Field.decimal("monthly_wage"),
        Field.decimal("divisor"),
        Field.decimal("local_min_wage"),
        Field.decimal("weekday_ot_hours"),
        Field.decimal("rest_day_ot_days_without_time_off"),
        Field.decimal("holiday_ot_days"),
        Field.decimal("agreed_sick_pay_monthly"),
        Field.decimal("sick_pay_floor_rate"),
        Field.whole("sick_days"),
        Field.yesNo("standby"),
        Field.yesNo("employer_stoppage"),
        Field.yesNo("second_or_later_cycle"),
        Field.yesNo("work_provided"),
        Field.decimal("standby_rate"),
        Field.whole("pay_days"),
        Field.whole("arrears_months"),
        Field.yesNo("ordered_by_labour_bureau"),
        Field.yesNo("paid_within_deadline"),
        Field.date("last_employment_date"),
        Field.whole("paid_workdays_in_month"),
        Field.choice("method", "POSITIVE_21_75", "NEGATIVE_21_75"),
        Field.decimal("employee_caused_loss"),
        Field.decimal("deduction_limit_rate"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures packs) {
    Figures law =
        new Given(inputs, packs)
            .positive("divisor", "pay-days", "monthlyPayDays")
            .figure("local_min_wage", "minimum-wage", "monthly")
            .rate("sick_pay_floor_rate", "sick-pay", "floorRate")
            .rate("standby_rate", "standby", "idleRate")
            .rate("deduction_limit_rate", "wage-deduction", "limitRate")
            .law();
    Calculated found = new Calculated();
    wage(inputs).ifPresent(wage -> dayWage(wage, law, found));
    if (any(inputs, "weekday_ot_hours", "rest_day_ot_days_without_time_off", "holiday_ot_days")) {
      overtime(inputs, law, found);
    } else if (inputs.has("monthly_base")) {
      base(inputs, law, found);
    }
    if (any(inputs, "agreed_sick_pay_monthly", "sick_pay_floor_rate", "sick_days")) {
      sickPay(inputs, law, found);
    }
    if (inputs.yesNo("standby").orElse(any(inputs, "second_or_later_cycle", "standby_rate"))) {
      StandbyAnswer.add(inputs, law, found);
    }
    if (inputs.has("arrears_months")) {
      arrears(inputs, law, found);
    }
    if (any(inputs, "employee_caused_loss", "deduction_limit_rate")) {
      deduction(inputs, law, found);
    }
    // A last day alone asks for the part of the month, unless the wage is unknown and more is
    // asked.
    boolean lastDay =
        inputs.has("last_employment_date")
            && (wage(inputs).isPresent() || found.answers().isEmpty());
    if (lastDay || any(inputs, "paid_workdays_in_month", "method")) {
      partialMonth(inputs, law, found);
    }
    return found;
  }

  private static boolean any(Inputs inputs, String... fields) {
    return List.of(fields).stream().anyMatch(inputs::has);
  }

  private static Optional<BigDecimal> wage(Inputs inputs) {
    return inputs.decimal("monthly_base").or(() -> inputs.decimal("monthly_wage"));
  }

  static BigDecimal monthlyWage(Inputs inputs) {
    return inputs
        .decimal("monthly_wage")
        .or(() -> inputs.decimal("monthly_base"))
        .orElseThrow(() -> inputs.missing("monthly_wage"));
  }

  private static void dayWage(BigDecimal wage, Figures law, Calculated found) {
    Computation day = DayWage.of(wage, law);
    found.because(day).put("day_wage", day.money());
  }

  private static Computation overtimePay(Inputs inputs, Figures law) {
    BigDecimal wage = wage(inputs).orElseThrow(() -> inputs.missing("monthly_base"));
    return OvertimePay.of(
        new OvertimePay.Question(
            wage,
            Time.hours(time(inputs, "weekday_ot_hours", MOST_HOURS)),
            Time.days(time(inputs, "rest_day_ot_days_without_time_off", BigDecimal.valueOf(31))),
            Time.days(time(inputs, "holiday_ot_days", BigDecimal.valueOf(31)))),
        law);
  }

  private static BigDecimal time(Inputs inputs, String field, BigDecimal most) {
    BigDecimal time = inputs.decimal(field).orElse(BigDecimal.ZERO);
    if (time.compareTo(most) > 0) {
      throw inputs.refuse(field, "at most " + most + " in a month");
    }
    return time;
  }

  private static void overtime(Inputs inputs, Figures law, Calculated found) {
    Computation pay = overtimePay(inputs, law);
    found
        .because(pay)
        .put("base_used", pay, "baseUsed")
        .put("weekday_ot", pay, "weekdayOvertime")
        .put("rest_day_ot", pay, "restDayOvertime")
        .put("holiday_ot", pay, "holidayOvertime")
        .put("overtime_total", pay.money());
  }

  private static void base(Inputs inputs, Figures law, Calculated found) {
    Computation pay = overtimePay(inputs, law);
    found.because(pay).put("base_used", pay, "baseUsed");
  }

  private static void sickPay(Inputs inputs, Figures law, Calculated found) {
    Optional<Integer> days = inputs.whole("sick_days");
    days.filter(count -> count > 31)
        .ifPresent(_ -> {
          throw inputs.refuse("sick_days", "at most 31 days of a month");
        });
    Computation pay =
        SickPay.of(
            new SickPay.Question(
                inputs.decimal("agreed_sick_pay_monthly").orElse(null), days.orElse(null)),
            law);
    found.because(pay).put("monthly_floor", pay, "monthlyFloor");
    if (days.isPresent()) {
      found.put("sick_pay", pay.money());
    }
  }

  private static void arrears(Inputs inputs, Figures law, Calculated found) {
    boolean ordered = inputs.yes("ordered_by_labour_bureau");
    boolean paid =
        ordered
            && inputs
                .yesNo("paid_within_deadline")
                .orElseThrow(() -> inputs.missing("paid_within_deadline"));
    Computation owed =
        WageArrears.of(
            new WageArrears.Question(
                monthlyWage(inputs), inputs.needWhole("arrears_months"), ordered, paid),
            law);
    found
        .because(owed)
        .put("principal", owed.money())
        .put("extra_compensation_min", owed, "extraMin")
        .put("extra_compensation_max", owed, "extraMax");
  }

  private static void partialMonth(Inputs inputs, Figures law, Calculated found) {
    LocalDate end = inputs.date("last_employment_date").orElse(law.day());
    int ofMonth = Weekdays.of(end.withDayOfMonth(1), end.withDayOfMonth(end.lengthOfMonth()));
    Optional<Integer> given = inputs.whole("paid_workdays_in_month");
    int paid = given.orElseGet(() -> Weekdays.of(end.withDayOfMonth(1), end));
    // The day asked about may be the payday; only a last day that is given ends the paid days.
    int most = inputs.has("last_employment_date") ? end.getDayOfMonth() : end.lengthOfMonth();
    if (paid > most) {
      throw inputs.refuse(
          "paid_workdays_in_month",
          "at most " + most + ", the days until " + end.withDayOfMonth(most));
    }
    PartialMonth.Method method =
        inputs.choice("method").map(PartialMonth.Method::valueOf).orElse(null);
    Computation wage =
        PartialMonth.of(
            new PartialMonth.Question(
                monthlyWage(inputs), paid, Math.max(0, ofMonth - paid), method, given.isEmpty()),
            law);
    found.because(wage).put("partial_month_wage", wage.money());
  }

  private static void deduction(Inputs inputs, Figures law, Calculated found) {
    Computation taken =
        WageDeduction.of(
            new WageDeduction.Question(
                monthlyWage(inputs), inputs.decimal("employee_caused_loss").orElse(null)),
            law);
    found
        .because(taken)
        .put("max_deduction_this_month", taken.money())
        .put("remaining_wage", taken, "remainingWage");
  }
}
