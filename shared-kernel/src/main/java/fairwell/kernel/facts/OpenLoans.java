package fairwell.kernel.facts;

import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Balances of loans: what was granted less what was repaid under the same loan id. */
final class OpenLoans {

  private OpenLoans() {}

  static List<Loan> on(LocalDate day, EmployeeFacts facts) {
    List<Sourced<LoanRepaid>> repaid = facts.until(LoanRepaid.class, day);
    Map<String, Money> settled = facts.settled();
    List<Loan> open = new ArrayList<>();
    for (Sourced<LoanGranted> grant : facts.until(LoanGranted.class, day)) {
      LoanGranted loan = grant.value();
      Money balance = loan.amount();
      List<SourceRef> sources = new ArrayList<>(List.of(grant.source()));
      for (Sourced<LoanRepaid> repayment : repaid) {
        if (repayment.value().loanId().equals(loan.loanId())) {
          balance = balance.minus(repayment.value().amount());
          sources.add(repayment.source());
        }
      }
      Money setOff = settled.get("loan:" + loan.loanId());
      if (setOff != null && setOff.currency().equals(balance.currency())) {
        balance = balance.minus(setOff);
      }
      if (!balance.isZero() && !balance.isNegative()) {
        open.add(new Loan(loan.loanId(), loan.amount(), balance, loan.setOffConsented(), sources));
      }
    }
    return open;
  }
}
