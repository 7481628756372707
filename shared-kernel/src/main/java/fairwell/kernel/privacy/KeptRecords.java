package fairwell.kernel.privacy;

import java.time.LocalDate;

/**
 * A kind of record that has to be kept for some years. Where the law lets the years begin with the
 * year after, they are counted to the end of a year. Whole years; the last day is inclusive.
 *
 * <p>Impact assessments, kept three years (PIPL 55, 56), are none of them: Fairwell records none,
 * and one is about a way of processing, not about a person who could be erased.
 */
public enum KeptRecords {
  /** The written contract and the papers of its ending, from the last day of employment. */
  CONTRACT_PAPERS(2, false, "LCL 50"),
  /**
   * What was paid, for which time, from the last payment. Two years (工资支付暂行规定 6), three for migrant
   * workers (保障农民工工资支付条例 15); nobody records who is one, so three for all.
   */
  WAGE_RECORDS(3, false, "WPR 6; MWPR 15"),
  /** Vouchers of the accounts, payroll among them, from the year after the last payment. */
  ACCOUNTING_VOUCHERS(30, true, "ARM 14"),
  /** What the withheld tax rests on, from the year after the last payment. */
  TAX_FILES(10, true, "TCIR 29"),
  /** The forms of special additional deductions, from the year after the last one declared. */
  DEDUCTION_FORMS(5, true, "SADM"),
  /**
   * What an arbitration could ask for: one year to apply (LMAL 27), and time to sue and appeal.
   * Three years from the last day of employment or the last payment: a choice, not a law.
   */
  EVIDENCE(3, false, "LMAL 27");

  private final int years;
  private final boolean fromNextYear;
  private final String article;

  KeptRecords(int years, boolean fromNextYear, String article) {
    this.years = years;
    this.fromNextYear = fromNextYear;
    this.article = article;
  }

  /** For so many years. */
  public int years() {
    return years;
  }

  /** Law and article, for example {@code LCL 50}; docs/privacy.md names the laws in full. */
  public String article() {
    return article;
  }

  /** How long a record of that day is kept. */
  Keeping from(LocalDate day) {
    LocalDate until =
        fromNextYear ? LocalDate.of(day.getYear() + years, 12, 31) : day.plusYears(years);
    return new Keeping(this, day, until);
  }
}
