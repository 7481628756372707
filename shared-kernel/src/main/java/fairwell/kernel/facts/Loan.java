package fairwell.kernel.facts;

import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.util.List;

/**
 * A loan of the employer that is not paid back in full.
 *
 * @param balance what is still owed, above zero
 * @param setOffConsented whether the person agreed in writing to its set-off against pay
 * @param sources the grant, then the repayments
 */
public record Loan(
    String loanId, Money granted, Money balance, boolean setOffConsented, List<SourceRef> sources) {

  public Loan {
    sources = List.copyOf(sources);
  }
}
