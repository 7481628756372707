package fairwell.kernel.law;

import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.Sourced;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What this employer paid and withheld in the calendar year of the end, before this statement, for
 * cumulative withholding.
 *
 * @param specialAdditional what was declared for each month; none where nothing was, flagged
 */
record YearToDate(
    BigDecimal income,
    BigDecimal contributions,
    BigDecimal withheld,
    BigDecimal specialAdditional,
    int months,
    List<Input> inputs,
    List<String> flags) {

  /** Absent when a month of the year is not on record; what is missing is listed. */
  static Optional<YearToDate> of(Matter matter) {
    YearMonth end = matter.endMonth();
    YearMonth hired = YearMonth.from(matter.hiredOn());
    YearMonth january = YearMonth.of(end.getYear(), 1);
    YearMonth first = hired.isAfter(january) ? hired : january;
    Sheet sheet = new Sheet(matter);
    for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
      sheet.add(month);
    }
    sheet.bonuses(first, end);
    return sheet.complete ? Optional.of(sheet.year()) : Optional.empty();
  }

  /** The months as they are added up. */
  private static final class Sheet {

    private final Matter matter;
    private final WageMonths wages;
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private BigDecimal income = BigDecimal.ZERO;
    private BigDecimal contributions = BigDecimal.ZERO;
    private BigDecimal withheld = BigDecimal.ZERO;
    private BigDecimal specialAdditional = BigDecimal.ZERO;
    private int months;
    private boolean declared;
    private boolean complete = true;

    Sheet(Matter matter) {
      this.matter = matter;
      this.wages = matter.months();
    }

    void add(YearMonth month) {
      months++;
      if (wages.in(month).isEmpty()
          && !wages.due().contains(month)
          && month.isBefore(matter.endMonth())) {
        matter.missing("wages:" + month);
        complete = false;
      }
      for (Sourced<WagesPaid> paid : wages.in(month)) {
        add(paid.value());
        note("taxWithheld:" + month, paid.value().taxWithheld().amount(), paid);
      }
      declaredFor(month)
          .ifPresent(declaration -> {
            SpecialDeductionsDeclared special = declaration.value();
            complete &= matter.ours(special.monthly());
            declared = true;
            specialAdditional = specialAdditional.add(special.monthly().amount());
            note("specialAdditional:" + month, special.monthly().amount(), declaration);
          });
    }

    /** The newest declaration of the year up to that month. */
    private Optional<Sourced<SpecialDeductionsDeclared>> declaredFor(YearMonth month) {
      return matter.facts().until(SpecialDeductionsDeclared.class, month.atEndOfMonth()).stream()
          .filter(one -> one.value().from().getYear() == month.getYear())
          .reduce((_, later) -> later);
    }

    private void add(WagesPaid paid) {
      complete &= matter.ours(paid.base());
      income = income.add(AverageWage.due(paid));
      contributions = contributions.add(paid.personalContributions().amount());
      withheld = withheld.add(paid.taxWithheld().amount());
    }

    /** A bonus is wage of the month it is paid in, unless it was taxed by itself (个人所得税法 2). */
    void bonuses(YearMonth first, YearMonth last) {
      for (Bonuses.Beside bonus : matter.bonuses().paidWithin(first, last)) {
        Optional<Matter.Converted> amount = matter.converted(bonus.awarded().value().amount());
        complete &= amount.isPresent();
        if (amount.isPresent()) {
          income = income.add(amount.get().amount().amount());
          inputs.add(bonus.input());
          if (!flags.contains(SettlementFlags.BONUS_TAXED_WITH_WAGES)) {
            flags.add(SettlementFlags.BONUS_TAXED_WITH_WAGES);
          }
        }
      }
    }

    private void note(String name, BigDecimal amount, Sourced<?> source) {
      inputs.add(new Input(name, amount.toPlainString(), source.source(), "fact"));
    }

    YearToDate year() {
      if (!declared) {
        flags.add(SettlementFlags.SPECIAL_DEDUCTIONS_NOT_DECLARED);
      }
      return new YearToDate(
          income,
          contributions,
          withheld,
          specialAdditional,
          months,
          List.copyOf(inputs),
          List.copyOf(flags));
    }
  }
}
