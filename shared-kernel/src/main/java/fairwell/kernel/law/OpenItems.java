package fairwell.kernel.law;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import java.util.List;

/**
 * What was awarded or claimed before and never paid. Each is named by its own id, so it is settled
 * once: a payment recorded under that id takes its line away.
 */
final class OpenItems {

  private OpenItems() {}

  /** Awarded bonuses are wages (IR 27; 工资支付暂行规定 9). */
  static List<Line> bonuses(Matter matter) {
    return matter.facts().unpaidBonuses(matter.end()).stream()
        .filter(bonus -> matter.ours(bonus.value().amount()))
        .map(OpenItems::line)
        .toList();
  }

  /** Expenses are no pay: they come back as they were claimed. */
  static List<Line> expenses(Matter matter) {
    return matter.facts().unpaidExpenses(matter.end()).stream()
        .filter(claim -> matter.ours(claim.value().amount()))
        .map(OpenItems::claimLine)
        .toList();
  }

  private static Line line(Sourced<BonusAwarded> bonus) {
    String amount = bonus.value().amount().amount().toPlainString();
    return LineDraft.of("bonus:" + bonus.value().bonusId(), PaymentComponent.WAGES, "cn.bonus")
        .fact("bonus", amount, bonus.source())
        .articles("IR 27", "工资支付暂行规定 9")
        .formula("as awarded: " + amount)
        .amount(bonus.value().amount());
  }

  private static Line claimLine(Sourced<ExpenseClaimed> claim) {
    String amount = claim.value().amount().amount().toPlainString();
    return LineDraft.of(
            "expense:" + claim.value().claimId(), PaymentComponent.REIMBURSEMENT, "expense")
        .fact("claim", amount, claim.source())
        .formula("as claimed: " + amount)
        .amount(claim.value().amount());
  }
}
