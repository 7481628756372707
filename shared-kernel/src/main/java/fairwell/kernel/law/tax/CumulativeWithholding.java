package fairwell.kernel.law.tax;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Tax withheld from wages by the cumulative method (累计预扣法, STA 2018 No.61 art. 6).
 *
 * <p>Taxable to date is the income of the year at this employer less 5,000 a month, less personal
 * social insurance and housing fund, less special additional deductions. The tax of the month is
 * the tax on it by the annual table, rounded to the fen, less what was withheld before. Below zero
 * nothing is withheld and nothing paid back: that is the annual return's.
 */
public final class CumulativeWithholding {

  private CumulativeWithholding() {}

  /**
   * One month's pay, in yuan.
   *
   * @param income all wages paid in the month, gross
   * @param contributions personal social insurance and housing fund
   * @param specialAdditional special additional deductions (专项附加扣除) of the month
   */
  public record Month(BigDecimal income, BigDecimal contributions, BigDecimal specialAdditional) {}

  /**
   * The year so far, the month that is paid now included; yuan.
   *
   * @param taxableBefore taxable income brought forward where its parts are not known, else zero
   * @param months months the monthly deduction counts for: those employed here this year, or all
   *     since January in the year of the first job (STA 2020 No.13)
   * @param withheld what was withheld before this month
   */
  public record YearToDate(
      BigDecimal taxableBefore,
      BigDecimal income,
      int months,
      BigDecimal contributions,
      BigDecimal specialAdditional,
      BigDecimal withheld) {

    /** A year of which only the sums are known. */
    public static YearToDate broughtForward(BigDecimal taxable, BigDecimal withheld) {
      return new YearToDate(
          taxable, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO, withheld);
    }

    /** The year with one more month of pay. */
    public YearToDate plus(Month month) {
      return new YearToDate(
          taxableBefore,
          income.add(month.income()),
          months + 1,
          contributions.add(month.contributions()),
          specialAdditional.add(month.specialAdditional()),
          withheld);
    }

    private YearToDate withheld(Money tax) {
      return new YearToDate(
          taxableBefore,
          income,
          months,
          contributions,
          specialAdditional,
          withheld.add(tax.amount()));
    }
  }

  /**
   * The tax of the month. Steps: {@code cumulativeTaxable}, {@code taxDueToDate}, {@code
   * refundInMonth} (always zero), {@code withheldTooMuch} (what the annual return may give back).
   */
  public static Computation tax(YearToDate year, Figures law) {
    Working working =
        Working.of("cn.withholding-tax", law)
            .given("income", year.income())
            .given("months", year.months())
            .given("contributions", year.contributions())
            .given("specialAdditional", year.specialAdditional())
            .given("withheld", year.withheld())
            .articles("个人所得税法 11", "STA 2018 No.61");
    if (year.taxableBefore().signum() != 0) {
      working.given("taxableBefore", year.taxableBefore());
    }
    BigDecimal deduction = working.figure("monthlyDeduction", "income-tax", "monthlyDeduction");
    TaxTable table = working.table("income-tax", "annual");
    BigDecimal taxable =
        year.taxableBefore()
            .add(year.income())
            .subtract(deduction.multiply(BigDecimal.valueOf(year.months())))
            .subtract(year.contributions())
            .subtract(year.specialAdditional());
    String parts = parts(year, deduction);
    Money due = working.round(table.taxOn(taxable));
    BigDecimal open = due.amount().subtract(year.withheld());
    Money tax = working.round(open.max(BigDecimal.ZERO));
    TaxTable.Bracket bracket = table.bracketOf(taxable);
    String byTable =
        " × %s - %s"
            .formatted(bracket.rate().toPlainString(), bracket.quickDeduction().toPlainString());
    return working
        .step("cumulativeTaxable", working.round(taxable), parts)
        .step("taxDueToDate", due, "max(" + taxable.toPlainString() + byTable + ", 0)")
        .step("refundInMonth", Money.zero(law.currency()), "")
        .step("withheldTooMuch", working.round(open.negate().max(BigDecimal.ZERO)), "")
        .flagIf(open.signum() < 0, Flags.WITHHELD_TOO_MUCH)
        .amount(
            tax, "max((%s)%s - %s, 0)".formatted(parts, byTable, year.withheld().toPlainString()));
  }

  /** The tax of each of several months that follow on what was brought forward. */
  public static List<Computation> byMonth(YearToDate before, List<Month> months, Figures law) {
    List<Computation> taxes = new ArrayList<>();
    YearToDate year = before;
    for (Month month : months) {
      year = year.plus(month);
      Computation tax = tax(year, law);
      taxes.add(tax);
      year = year.withheld(tax.money());
    }
    return taxes;
  }

  private static String parts(YearToDate year, BigDecimal deduction) {
    String before =
        year.taxableBefore().signum() == 0 ? "" : year.taxableBefore().toPlainString() + " + ";
    return "%s%s - %s × %s - %s - %s"
        .formatted(
            before,
            year.income().toPlainString(),
            deduction.toPlainString(),
            year.months(),
            year.contributions().toPlainString(),
            year.specialAdditional().toPlainString());
  }
}
