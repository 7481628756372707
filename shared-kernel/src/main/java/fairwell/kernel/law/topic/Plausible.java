package fairwell.kernel.law.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * What a person's life can hold. A value outside is a slip of the keyboard, and is refused with
 * what would be right. The one place of these ranges.
 */
final class Plausible {

  /** Nobody works longer. */
  private static final int WORKING_YEARS = 80;

  /** Nobody is older. */
  private static final int LIFE_YEARS = 120;

  private static final int MONTHS_A_YEAR = 12;

  private static final Set<String> YEARS =
      Set.of(
          "years",
          "years_list",
          "years_of_service",
          "years_at_employer",
          "years_at_employer_list",
          "years_to_statutory_retirement",
          "total_work_years",
          "cumulative_work_years",
          "cumulative_years_list",
          "contribution_years",
          "contribution_years_list",
          "current_spell_years",
          "reckonable_years",
          "pre_transition_years",
          "post_transition_years");

  private static final Set<String> MONTHS =
      Set.of(
          "months",
          "service_months",
          "contribution_months",
          "months_counted",
          "compensation_months_given");

  /** Shares of a whole; what may exceed it, such as a rate of overtime, is no share. */
  private static final Set<String> SHARES =
      Set.of(
          "rate",
          "agreed_rate",
          "pension_rate",
          "pension_employee_rate",
          "pension_employer_rate",
          "medical_rate",
          "unemployment_employee_rate",
          "deduction_limit_rate",
          "sick_pay_floor_rate",
          "standby_rate");

  private static final Set<String> DAYS_OF_WORK =
      Set.of("hire_date", "from", "employment_end_date", "written_contract_date");

  private Plausible() {}

  /**
   * Checks a value that was read.
   *
   * @param at where it stands, as a refusal names it
   * @param on the day asked about
   */
  static void check(String at, String field, Object value, LocalDate on) {
    switch (value) {
      case BigDecimal number -> number(at, field, number);
      case Integer number -> number(at, field, BigDecimal.valueOf(number));
      case List<?> many -> {
        for (int i = 0; i < many.size(); i++) {
          if (many.get(i) instanceof BigDecimal number) {
            number(at + "[" + i + "]", field, number);
          }
        }
      }
      case LocalDate day -> {
        LocalDate first = on.minusYears(WORKING_YEARS);
        if (DAYS_OF_WORK.contains(field) && day.isBefore(first)) {
          throw InputValue.wrong(at, "not before " + first + ": nobody works longer");
        }
      }
      case YearMonth month -> {
        YearMonth first = YearMonth.from(on).minusYears(LIFE_YEARS);
        if (field.equals("birth_year_month") && month.isBefore(first)) {
          throw InputValue.wrong(at, "not before " + first + ": nobody is older");
        }
      }
      case Object other -> {
        // Nothing is said of texts, choices and objects; the fields of an object are checked alone.
      }
    }
  }

  private static void number(String at, String field, BigDecimal number) {
    if (YEARS.contains(field)) {
      atMost(at, number, WORKING_YEARS, " years of a working life");
    } else if (MONTHS.contains(field)) {
      atMost(at, number, WORKING_YEARS * MONTHS_A_YEAR, " months of a working life");
    } else if (SHARES.contains(field)) {
      atMost(at, number, 1, ", a share: 0.3 for 30 percent");
    }
  }

  private static void atMost(String at, BigDecimal number, int most, String of) {
    if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw InputValue.wrong(at, "at most " + most + of);
    }
  }
}
