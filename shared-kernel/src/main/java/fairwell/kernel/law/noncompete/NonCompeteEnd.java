package fairwell.kernel.law.noncompete;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;

/**
 * How a non-compete ends early, and what is owed then: released by the employer in the term (three
 * more months if the employee asks, 法释〔2020〕26号 39), released because three months were not paid
 * (38), waived at leaving, or without effect for who knows no secrets (法释〔2025〕12号 13).
 */
public final class NonCompeteEnd {

  private static final String TOPIC = "non-compete";

  private NonCompeteEnd() {}

  /**
   * The state of the payments.
   *
   * @param monthly the monthly compensation
   * @param monthsPaid months that were paid
   * @param monthsUnpaid months that fell due and were not paid
   * @param released whether the employer ends the duty in the term
   */
  public record Payments(
      Money monthly, BigDecimal monthsPaid, BigDecimal monthsUnpaid, boolean released) {}

  /** Steps {@code paid}, {@code arrears}, {@code extraRelease}; the amount is what is open. */
  public static Computation open(Payments payments, Figures law) {
    BigDecimal monthly = payments.monthly().amount();
    Working working =
        Working.of("cn.non-compete-open", law)
            .given("monthly", monthly)
            .articles("LCL 23", "法释〔2020〕26号 39");
    step(working, "paid", monthly, payments.monthsPaid());
    Money arrears = step(working, "arrears", monthly, payments.monthsUnpaid());
    BigDecimal extraMonths =
        payments.released()
            ? working.figure("releaseExtraMonths", TOPIC, "releaseExtraMonths")
            : BigDecimal.ZERO;
    Money extra = step(working, "extraRelease", monthly, extraMonths);
    return working.amount(
        arrears.plus(extra),
        arrears.amount().toPlainString() + " + " + extra.amount().toPlainString());
  }

  /** Whether the employee's wish to be released is supported: step {@code releaseSupported}. */
  public static Computation releaseByEmployee(
      BigDecimal monthsUnpaid, boolean requested, Figures law) {
    Working working =
        Working.of("cn.non-compete-release", law)
            .given("monthsUnpaidByEmployerFault", monthsUnpaid)
            .given("requested", requested)
            .articles("法释〔2020〕26号 38");
    BigDecimal needed = working.figure("unpaidMonthsForRelease", TOPIC, "unpaidMonthsForRelease");
    return working
        .step(
            "releaseSupported",
            Answer.of(requested && monthsUnpaid.compareTo(needed) >= 0),
            monthsUnpaid.toPlainString() + " ≥ " + needed.toPlainString())
        .done();
  }

  /** What is due after a waiver in writing at or before leaving: nothing. */
  public static Computation waived(Figures law) {
    return Working.of("cn.non-compete-waiver", law)
        .given("waivedInWriting", true)
        .articles("人社厅发〔2025〕40号")
        .amount(law.money(BigDecimal.ZERO), "0");
  }

  /** Whether the clause binds: step {@code clauseEffective}. */
  public static Computation clause(boolean knowsSecrets, Figures law) {
    return Working.of("cn.non-compete-clause", law)
        .given("knowsTradeSecrets", knowsSecrets)
        .articles("LCL 24", "法释〔2025〕12号 13(1)")
        .step("clauseEffective", Answer.of(knowsSecrets), "")
        .done();
  }

  private static Money step(Working working, String name, BigDecimal monthly, BigDecimal months) {
    Money amount = working.round(monthly.multiply(months));
    working.step(name, amount, monthly.toPlainString() + " × " + months.toPlainString());
    return amount;
  }
}
