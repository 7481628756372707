package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.ending.PayInLieuOfNotice;
import java.time.LocalDate;
import java.util.Optional;

/** The line of pay in lieu of notice: {@link PayInLieuOfNotice} on the facts of a person. */
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
    Terms terms = matter.terms();
    Computation computation =
        PayInLieuOfNotice.of(
            new PayInLieuOfNotice.Question(
                terms.ground(), terms.unlawful(), false, AverageWage.monthly(agreed.value())),
            matter.law());
    Input wage = computation.inputs().getFirst();
    return LineDraft.of("payInLieu", PaymentComponent.ECONOMIC_COMPENSATION, computation.rule())
        .fact(wage.name(), wage.value(), agreed.source())
        .term("wageAsOf", day)
        .articles(computation.articles().toArray(String[]::new))
        .formula(computation.formula())
        .amount(computation.money());
  }
}
