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
        .flatMap(bonus ->
            matter.converted(bonus.value().amount()).map(paid -> line(bonus, paid)).stream())
        .toList();
  }

  /** Expenses are no pay: they come back as they were claimed. */
  static List<Line> expenses(Matter matter) {
    return matter.facts().unpaidExpenses(matter.end()).stream()
        .flatMap(claim ->
            matter.converted(claim.value().amount()).map(paid -> claimLine(claim, paid)).stream())
        .toList();
  }

  private static Line line(Sourced<BonusAwarded> bonus, Matter.Converted paid) {
    return LineDraft.of("bonus:" + bonus.value().bonusId(), PaymentComponent.WAGES, "cn.bonus")
        .fact("bonus", paid.given().amount().toPlainString(), bonus.source())
        .converted(paid)
        .articles("IR 27", "工资支付暂行规定 9")
        .formula("as awarded: " + paid.formula())
        .amount(paid.amount());
  }

  private static Line claimLine(Sourced<ExpenseClaimed> claim, Matter.Converted paid) {
    return LineDraft.of(
            "expense:" + claim.value().claimId(), PaymentComponent.REIMBURSEMENT, "expense")
        .fact("claim", paid.given().amount().toPlainString(), claim.source())
        .converted(paid)
        .formula("as claimed: " + paid.formula())
        .amount(paid.amount());
  }
}
