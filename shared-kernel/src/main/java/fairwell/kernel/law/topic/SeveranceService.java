package fairwell.kernel.law.topic;

import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.ending.Service;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the service of a severance question. */
final class SeveranceService {

  private static final int MONTHS_A_YEAR = 12;
  private static final int DAYS_A_MONTH = 30;

  private SeveranceService() {}

  static Field time(String name) {
    return Field.object(name, Field.whole("years"), Field.whole("months"), Field.whole("days"));
  }

  /** The service, if the inputs say it: months found, then days, then a length. */
  static Optional<Service> of(Inputs inputs, LocalDate end) {
    Optional<Service> counted =
        inputs.decimal("compensation_months_given").map(Service.Counted::new);
    return counted
        .or(() -> inputs.date("hire_date").map(hired -> dated(inputs, hired, end)))
        .or(() -> inputs.object("service").map(one -> stated(inputs, one)));
  }

  private static Service dated(Inputs inputs, LocalDate hired, LocalDate end) {
    if (end.isBefore(hired)) {
      throw new Refused(DatesOutOfOrder.tooLate("hire_date", hired, end));
    }
    List<Stretch> stretches = new ArrayList<>();
    prior(inputs).ifPresent(stretches::add);
    stretches.add(new Stretch(hired, end));
    return new Service.Dated(stretches);
  }

  private static Service stated(Inputs inputs, Inputs service) {
    ServiceTime before =
        prior(inputs)
            .map(stretch -> ServiceTime.between(stretch.first(), stretch.last()))
            .orElse(ServiceTime.NONE);
    return new Service.Stated(before.plus(time(service)));
  }

  /** Service at an earlier employer counts after a move without fault that was not paid (IR 10). */
  private static Optional<Stretch> prior(Inputs inputs) {
    return inputs
        .object("prior_employer_service")
        .map(prior -> prior.inOrder("from", "to"))
        .filter(prior -> prior.yes("non_fault_transfer") && !prior.yes("compensation_already_paid"))
        .map(prior -> new Stretch(prior.needDate("from"), prior.needDate("to")));
  }

  /** A length of service; years of twelve months. */
  static ServiceTime time(Inputs service) {
    int months = service.whole("months").orElse(0);
    if (service.has("years") && months >= MONTHS_A_YEAR) {
      throw service.refuse("months", "0 to 11 beside years");
    }
    int days = service.whole("days").orElse(0);
    if (days > DAYS_A_MONTH) {
      throw service.refuse("days", "0 to 30");
    }
    return new ServiceTime(
        service.whole("years").orElse(0) + months / MONTHS_A_YEAR, months % MONTHS_A_YEAR, days);
  }
}
