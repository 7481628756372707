package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.abroad.SingaporeFinalPay;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.law.wage.Weekdays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is due at an end outside China, in the currency, the rounding and the order of the place's
 * packs. Each line the packs name (topic {@code settlement-lines}) is there or listed as unknown
 * ({@code line:NAME}): what hangs on facts no case records is never taken as zero (ADR 0061).
 */
final class AbroadLines {

  private static final String WAGES = "wages";
  private static final String INCOMPLETE_MONTH = "incompleteMonth";

  private AbroadLines() {}

  static List<Line> payables(Matter matter) {
    Set<String> open =
        new LinkedHashSet<>(
            matter
                .law()
                .findWording("settlement-lines", "order")
                .map(Wording::list)
                .orElse(List.of()));
    open.remove(WAGES);
    open.remove(INCOMPLETE_MONTH);
    List<Line> lines = new ArrayList<>();
    for (YearMonth month : matter.months().due()) {
      wage(matter, month).ifPresent(lines::add);
    }
    lines.addAll(OpenItems.bonuses(matter));
    ExGratia.line(matter).ifPresent(lines::add);
    lines.addAll(OpenItems.expenses(matter));
    open.forEach(name -> matter.missing("line:" + name));
    lines.removeIf(matter::settledBefore);
    return lines;
  }

  private static Optional<Line> wage(Matter matter, YearMonth month) {
    LocalDate from = matter.hiredOn().isAfter(month.atDay(1)) ? matter.hiredOn() : month.atDay(1);
    LocalDate paid = matter.terms().paidThrough();
    LocalDate to = paid.isBefore(month.atEndOfMonth()) ? paid : month.atEndOfMonth();
    Optional<Sourced<CompensationSet>> agreed = matter.compensationOn(to);
    if (agreed.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal monthly = AverageWage.monthly(agreed.get().value());
    if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
      return Optional.of(
          draft(WAGES, month, "wages.as-agreed", agreed.get(), matter)
              .fact("monthlyWage", monthly.toPlainString(), agreed.get().source())
              .formula("full month: " + monthly.toPlainString())
              .amount(matter.law().money(monthly)));
    }
    if (!matter.place().country().equals("SG")) {
      matter.missing("line:" + WAGES + ":" + month);
      return Optional.empty();
    }
    Computation pay =
        SingaporeFinalPay.incompleteMonth(
            monthly,
            BigDecimal.valueOf(Weekdays.of(month.atDay(1), month.atEndOfMonth())),
            BigDecimal.valueOf(Weekdays.of(from, to)),
            matter.law().on(to));
    return Optional.of(
        draft(INCOMPLETE_MONTH, month, pay.rule(), agreed.get(), matter)
            .fact("grossMonthly", monthly.toPlainString(), agreed.get().source())
            .computed(pay)
            .flagIf(true, Flags.PAID_DAYS_BY_WEEKDAY)
            .amount(pay.money()));
  }

  private static LineDraft draft(
      String name, YearMonth month, String rule, Sourced<CompensationSet> agreed, Matter matter) {
    return LineDraft.of(name + ":" + month, PaymentComponent.WAGES, rule)
        .term("paidThrough", matter.terms().paidThrough())
        .flagIf(agreed.value().from().isAfter(month.atDay(1)), Flags.WAGE_CHANGED_IN_MONTH);
  }
}
