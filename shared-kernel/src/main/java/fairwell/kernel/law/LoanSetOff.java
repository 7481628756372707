package fairwell.kernel.law;

import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Loan;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Loans of the employer: a debt of its own, set off only with written consent (工资支付暂行规定 15), first
 * against the compensation, then against the wages, and never below zero. What is left stays owed
 * outside this statement.
 */
final class LoanSetOff {

  private LoanSetOff() {}

  static List<Line> lines(Matter matter, List<Line> lines) {
    Map<PaymentComponent, Money> left = new EnumMap<>(PaymentComponent.class);
    for (Line line : lines) {
      left.merge(line.component(), line.amount(), Money::plus);
    }
    List<Line> setOffs = new ArrayList<>();
    for (Loan loan : matter.facts().openLoans(matter.end())) {
      if (!loan.balance().currency().equals(matter.currency())) {
        setOffs.add(otherCurrency(matter, loan));
      } else if (loan.setOffConsented()) {
        setOffs.addAll(setOff(matter, loan, left));
      } else {
        setOffs.add(noConsent(matter, loan));
      }
    }
    return setOffs;
  }

  private static List<Line> setOff(Matter matter, Loan loan, Map<PaymentComponent, Money> left) {
    Money fromCompensation =
        take(matter, loan.balance(), left, PaymentComponent.ECONOMIC_COMPENSATION);
    Money open = loan.balance().minus(fromCompensation);
    Money fromWages = take(matter, open, left, PaymentComponent.WAGES);
    boolean remains = !open.minus(fromWages).isZero();
    List<Line> setOffs = new ArrayList<>();
    if (!fromCompensation.isZero()) {
      setOffs.add(
          draft(matter, loan, PaymentComponent.ECONOMIC_COMPENSATION)
              .flagIf(remains, Flags.LOAN_REMAINS)
              .formula(formula(loan.balance(), fromCompensation))
              .amount(fromCompensation.negated()));
    }
    if (!fromWages.isZero() || setOffs.isEmpty()) {
      setOffs.add(
          draft(matter, loan, PaymentComponent.WAGES)
              .flagIf(!fromWages.isZero(), Flags.SET_OFF_REACHES_WAGES)
              .flagIf(remains, Flags.LOAN_REMAINS)
              .formula(formula(open, fromWages))
              .amount(fromWages.negated()));
    }
    return setOffs;
  }

  /** Takes as much of a debt as the component still holds. */
  private static Money take(
      Matter matter, Money debt, Map<PaymentComponent, Money> left, PaymentComponent from) {
    Money nothing = Money.zero(matter.currency());
    Money available = left.getOrDefault(from, nothing);
    Money held = available.isNegative() ? nothing : available;
    Money part = debt.compareTo(held) < 0 ? debt : held;
    left.put(from, available.minus(part));
    return part;
  }

  private static String formula(Money open, Money part) {
    return "-%s of %s owed".formatted(part.amount().toPlainString(), open.amount().toPlainString());
  }

  private static Line noConsent(Matter matter, Loan loan) {
    return draft(matter, loan, PaymentComponent.WAGES)
        .flagIf(true, Flags.NO_SET_OFF_CONSENT)
        .formula("no consent: 0 of %s owed".formatted(loan.balance().amount().toPlainString()))
        .amount(Money.zero(matter.currency()));
  }

  /**
   * Debts of different kinds are not set off against each other (民法典 568): no rate changes that.
   */
  private static Line otherCurrency(Matter matter, Loan loan) {
    return draft(matter, loan, PaymentComponent.WAGES)
        .articles("民法典 568")
        .flagIf(true, Flags.LOAN_IN_OTHER_CURRENCY)
        .formula("other currency: 0 of %s owed".formatted(loan.balance()))
        .amount(Money.zero(matter.currency()));
  }

  private static LineDraft draft(Matter matter, Loan loan, PaymentComponent component) {
    String part = component == PaymentComponent.WAGES ? "wages" : "compensation";
    LineDraft draft =
        LineDraft.of("loan:" + loan.loanId() + ":" + part, component, "cn.loan-set-off")
            .articles("工资支付暂行规定 15")
            .fact("granted", loan.granted().amount().toPlainString(), loan.sources().getFirst());
    for (Sourced<LoanRepaid> repaid : matter.facts().until(LoanRepaid.class, matter.end())) {
      if (repaid.value().loanId().equals(loan.loanId())) {
        draft.fact("repaid", repaid.value().amount().amount().toPlainString(), repaid.source());
      }
    }
    return draft;
  }
}
