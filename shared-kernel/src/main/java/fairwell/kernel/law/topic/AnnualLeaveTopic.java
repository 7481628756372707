package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.leave.LeaveEntitlement;
import fairwell.kernel.law.leave.LeavePay;
import fairwell.kernel.law.leave.PriorYearLeave;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annual leave on joining and leaving: days and what the days not taken are worth. */
final class AnnualLeaveTopic implements Topic {

  private static final String WAIVED = "employer_arranged_leave_and_employee_waived_in_writing";
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(80);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(366);
  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12);

  @Override
  public String name() {
    return "annual_leave";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.whole("calendar_days_passed"),
        Field.whole("calendar_days_remaining"),
        Field.decimal("annual_entitlement_days"),
        Field.decimal("entitlement_days"),
        Field.decimal("days_taken"),
        Field.decimal("unused_days"),
        Field.yesNo("new_joiner"),
        Field.decimal("avg_monthly_wage_excl_overtime_12m"),
        Field.decimal("cumulative_work_years"),
        Field.decimals("cumulative_years_list"),
        Field.date("hire_date"),
        Field.date("last_employment_date"),
        Field.objects("prior_years_unused", Field.whole("year"), Field.decimal("days")),
        Field.yesNo(WAIVED),
        Field.decimal("sick_leave_months_this_year"),
        Field.decimal("company_policy_days"),
        Field.decimal("statutory_days"),
        Field.yesNo("policy_says_welfare_leave_lapses_on_leaving"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    inputs.inOrder("hire_date", "last_employment_date");
    Calculated found = new Calculated();
    inputs.decimals("cumulative_years_list").ifPresent(list -> entitlements(list, law, found));
    Optional<Days> entitlement = entitlement(inputs, law, found);
    if (inputs.yes("new_joiner")) {
      entitlement.ifPresent(days -> joining(days, inputs, law, found));
    } else {
      leaving(entitlement, inputs, law, found);
    }
    return found;
  }

  private static void entitlements(List<BigDecimal> years, Figures law, Calculated found) {
    List<Answer> answers = new ArrayList<>();
    for (BigDecimal one : years) {
      Computation entitled = LeaveEntitlement.statutory(one, BigDecimal.ZERO, law);
      found.because(entitled);
      answers.add(entitled.answer(LeaveEntitlement.DAYS).orElseThrow());
    }
    found.put("entitlement_list", Answer.of(answers));
  }

  /** Days of a full year: all that are owed, and the statutory ones among them. */
  private record Days(BigDecimal all, BigDecimal statutory) {}

  private static Optional<Days> entitlement(Inputs inputs, Figures law, Calculated found) {
    BigDecimal sick = inputs.decimal("sick_leave_months_this_year").orElse(BigDecimal.ZERO);
    notMore(inputs, "sick_leave_months_this_year", MOST_MONTHS);
    notMore(inputs, "cumulative_work_years", MOST_YEARS);
    for (String days :
        List.of(
            "annual_entitlement_days",
            "entitlement_days",
            "company_policy_days",
            "statutory_days",
            "days_taken",
            "unused_days")) {
      notMore(inputs, days, MOST_DAYS);
    }
    Optional<BigDecimal> given =
        inputs
            .decimal("statutory_days")
            .or(() -> inputs.decimal("annual_entitlement_days"))
            .or(() -> inputs.decimal("entitlement_days"));
    Optional<Computation> entitled =
        given
            .map(days -> LeaveEntitlement.granted(days, sick, law))
            .or(() ->
                inputs
                    .decimal("cumulative_work_years")
                    .map(years -> LeaveEntitlement.statutory(years, sick, law)));
    entitled.ifPresent(found::because);
    return entitled
        .map(computation -> computation.number(LeaveEntitlement.DAYS))
        .map(days -> new Days(policy(inputs, days), days));
  }

  /** Company rules that give more prevail, unless they let the extra days lapse on leaving. */
  private static BigDecimal policy(Inputs inputs, BigDecimal statutory) {
    boolean lapses = inputs.yes("policy_says_welfare_leave_lapses_on_leaving");
    return inputs
        .decimal("company_policy_days")
        .filter(_ -> !lapses)
        .map(statutory::max)
        .orElse(statutory);
  }

  private static void joining(Days days, Inputs inputs, Figures law, Calculated found) {
    long remaining =
        inputs
            .whole("calendar_days_remaining")
            .map(Integer::longValue)
            .orElseGet(() -> {
              LocalDate hired = inputs.needDate("hire_date");
              LocalDate last =
                  inputs
                      .date("last_employment_date")
                      .filter(end -> end.getYear() == hired.getYear())
                      .orElse(LocalDate.of(hired.getYear(), 12, 31));
              return ChronoUnit.DAYS.between(hired, last) + 1;
            });
    notMore(inputs, "calendar_days_remaining", MOST_DAYS);
    Computation due = due(remaining, days.all(), inputs, law);
    found
        .because(due)
        .put("calendar_days_remaining", Answer.of(remaining))
        .put("prorated_days", due, LeaveDue.PRORATED)
        .put("entitlement_this_year", due, LeaveDue.PRORATED)
        .put("unused_days", due, LeaveDue.UNUSED);
    if (inputs.has("last_employment_date")) {
      pay(due.number(LeaveDue.UNUSED), inputs, law, found);
    }
  }

  private static void leaving(
      Optional<Days> entitlement, Inputs inputs, Figures law, Calculated found) {
    notMore(inputs, "calendar_days_passed", MOST_DAYS);
    Optional<Long> passed = passed(inputs, law);
    passed.ifPresent(days -> found.put("calendar_days_passed", Answer.of(days)));
    Optional<BigDecimal> unused = inputs.decimal("unused_days");
    if (entitlement.isPresent() && passed.isPresent()) {
      Days days = entitlement.get();
      Computation due = due(passed.get(), days.all(), inputs, law);
      found
          .because(due)
          .put("prorated_days", due, LeaveDue.PRORATED)
          .put("entitlement_this_year", due, LeaveDue.PRORATED)
          .put("unused_days", due, LeaveDue.UNUSED)
          .put("clawback", law.money(BigDecimal.ZERO));
      Computation statutory = due(passed.get(), days.statutory(), inputs, law);
      found.put("unused_statutory_days", statutory, LeaveDue.UNUSED);
      unused = unused.or(() -> Optional.of(due.number(LeaveDue.UNUSED)));
    }
    unused.ifPresent(days -> {
      found.put("unused_days", days);
      pay(days, inputs, law, found);
    });
    if (unused.isEmpty() && (inputs.has("prior_years_unused") || inputs.yes(WAIVED))) {
      pay(BigDecimal.ZERO, inputs, law, found);
    }
  }

  /**
   * Days in employment in the year of leaving; the day of the question ends it if none is given.
   */
  private static Optional<Long> passed(Inputs inputs, Figures law) {
    Optional<Integer> given = inputs.whole("calendar_days_passed");
    if (given.isPresent()) {
      return given.map(Integer::longValue);
    }
    LocalDate end = inputs.date("last_employment_date").orElse(law.day());
    LocalDate newYear = end.withDayOfYear(1);
    LocalDate first = inputs.date("hire_date").filter(newYear::isBefore).orElse(newYear);
    return first.isAfter(end)
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(first, end) + 1);
  }

  private static Computation due(long calendarDays, BigDecimal yearly, Inputs inputs, Figures law) {
    return LeaveDue.of(
        new LeaveDue.Question(calendarDays, yearly, inputs.decimal("days_taken").orElse(null)),
        law);
  }

  private static void pay(BigDecimal thisYear, Inputs inputs, Figures law, Calculated found) {
    BigDecimal days = thisYear.add(priorYears(inputs, law, found));
    Optional<BigDecimal> wage = inputs.decimal("avg_monthly_wage_excl_overtime_12m");
    boolean waived = inputs.yes(WAIVED);
    if (wage.isPresent()) {
      Computation pay = LeavePay.of(new LeavePay.Question(wage.get(), days, waived), law);
      found
          .because(pay)
          .put("day_wage", pay, LeavePay.DAY_WAGE)
          .put("gross_300_percent", pay, LeavePay.GROSS)
          .put("extra_200_percent", pay.money());
    } else if (days.signum() == 0 || waived) {
      Money nothing = law.money(BigDecimal.ZERO);
      found.put("extra_200_percent", nothing).put("gross_300_percent", nothing);
    }
  }

  private static BigDecimal priorYears(Inputs inputs, Figures law, Calculated found) {
    Optional<List<Inputs>> given = inputs.objects("prior_years_unused");
    if (given.isEmpty()) {
      return BigDecimal.ZERO;
    }
    int leaving = inputs.date("last_employment_date").orElse(law.day()).getYear();
    List<PriorYearLeave.Unused> years = new ArrayList<>();
    for (Inputs one : given.get()) {
      int year = one.needWhole("year");
      if (year >= leaving) {
        throw one.refuse("year", "a year before " + leaving);
      }
      notMore(one, "days", MOST_DAYS);
      years.add(new PriorYearLeave.Unused(year, one.needDecimal("days")));
    }
    Computation counted = PriorYearLeave.of(years, leaving, law);
    found.because(counted);
    return counted.number(PriorYearLeave.DAYS);
  }

  private static void notMore(Inputs inputs, String field, BigDecimal most) {
    Optional<BigDecimal> value =
        inputs.decimal(field).or(() -> inputs.whole(field).map(BigDecimal::valueOf));
    if (value.filter(given -> given.compareTo(most) > 0).isPresent()) {
      throw inputs.refuse(field, "at most " + most);
    }
  }
}
