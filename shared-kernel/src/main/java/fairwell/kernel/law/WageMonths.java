package fairwell.kernel.law;

import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.Sourced;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which months were paid, and which are still due at the end.
 *
 * @param paid the wages recorded, by month, up to the month of the end
 * @param due the months after the last paid one, up to the month wages are paid for
 */
record WageMonths(Map<YearMonth, List<Sourced<WagesPaid>>> paid, List<YearMonth> due) {

  static WageMonths of(Matter matter) {
    TreeMap<YearMonth, List<Sourced<WagesPaid>>> paid = new TreeMap<>();
    for (Sourced<WagesPaid> wages : matter.facts().all(WagesPaid.class)) {
      // An earlier employment of the same person has its own settlement.
      if (!wages.value().month().isAfter(matter.endMonth())
          && !wages.value().month().isBefore(YearMonth.from(matter.hiredOn()))) {
        paid.computeIfAbsent(wages.value().month(), _ -> new ArrayList<>()).add(wages);
      }
    }
    YearMonth last = YearMonth.from(matter.terms().paidThrough());
    List<YearMonth> due = new ArrayList<>();
    for (YearMonth month = firstDue(matter, paid, last);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      due.add(month);
    }
    return new WageMonths(paid, due);
  }

  private static YearMonth firstDue(
      Matter matter, TreeMap<YearMonth, List<Sourced<WagesPaid>>> paid, YearMonth last) {
    if (!paid.isEmpty()) {
      return paid.lastKey().plusMonths(1);
    }
    // Who began last month may not have been paid yet. Earlier, a missing record is missing data.
    YearMonth hired = YearMonth.from(matter.hiredOn());
    return hired.isBefore(last.minusMonths(1)) ? last : hired;
  }

  /** The wages of a month, or none. */
  List<Sourced<WagesPaid>> in(YearMonth month) {
    return paid.getOrDefault(month, List.of());
  }
}
