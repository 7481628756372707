package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Pay in lieu of notice (代通知金, LCL 40; IR 20): the wage of the month before, not the average of
 * twelve; it has no cap and no floor. An unlawful end has none: 2N excludes it.
 */
final class PayInLieu {

  private PayInLieu() {}

  static boolean isDue(Terms terms) {
    return terms.payInLieu() && !terms.unlawful();
  }

  static Optional<Line> line(Matter matter) {
    if (!isDue(matter.terms())) {
      return Optional.empty();
    }
    LocalDate monthBefore = matter.endMonth().minusMonths(1).atEndOfMonth();
    LocalDate day = monthBefore.isBefore(matter.hiredOn()) ? matter.end() : monthBefore;
    return matter.compensationOn(day).map(agreed -> line(matter, agreed, day));
  }

  private static Line line(Matter matter, Sourced<CompensationSet> agreed, LocalDate day) {
    BigDecimal monthly = AverageWage.monthly(agreed.value());
    return LineDraft.of("payInLieu", PaymentComponent.ECONOMIC_COMPENSATION, "cn.pay-in-lieu")
        .fact("monthlyWage", monthly.toPlainString(), agreed.source())
        .term("wageAsOf", day)
        .articles("LCL 40", "IR 20")
        .formula("one month: " + monthly.toPlainString())
        .amount(Money.rounded(monthly, matter.currency()));
  }
}
