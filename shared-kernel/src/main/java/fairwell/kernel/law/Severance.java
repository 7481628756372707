package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Economic compensation (经济补偿, N) by LCL 47, and twice it for an unlawful end (LCL 87; IR 25).
 *
 * <p>The base is the average wage of twelve months; the minimum wage when the average is below it;
 * three times the local average when it is above that, and then no more than twelve years count.
 * Equal to the cap is not above it. The amount is rounded once, 2N after doubling.
 */
public final class Severance {

  private static final LocalDate LAW_BEGINS = LocalDate.of(2008, 1, 1);
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
  private static final int EXACT = 10;

  private Severance() {}

  /**
   * The monthly base.
   *
   * @param capped whether the average is above the cap, so that twelve years bind as well
   * @param raised whether the minimum wage took the place of the average
   */
  public record Base(BigDecimal amount, boolean capped, boolean raised) {

    /** The base for an average wage; the floor is asked first, as in IR 27. */
    public static Base of(BigDecimal average, BigDecimal minimum, BigDecimal cap) {
      if (average.compareTo(minimum) < 0) {
        return new Base(minimum, false, true);
      }
      return average.compareTo(cap) > 0
          ? new Base(cap, true, false)
          : new Base(average, false, false);
    }

    /** The months that count: at most {@code limit} when the cap binds, else all. */
    public BigDecimal months(BigDecimal months, BigDecimal limit) {
      return capped ? months.min(limit) : months;
    }
  }

  /** Three times the local average month: from the annual figure, so that nothing is rounded. */
  public static BigDecimal cap(BigDecimal annualAverage, BigDecimal multiple) {
    return annualAverage
        .multiply(multiple)
        .divide(MONTHS_A_YEAR, EXACT, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** Whether N, or 2N, is due on these terms. */
  static boolean isDue(Terms terms) {
    return terms.unlawful() || Consequences.of(terms.ground()).economicCompensationDue();
  }

  static Optional<Line> line(Matter matter) {
    if (!isDue(matter.terms())) {
      return Optional.empty();
    }
    Optional<AverageWage> average = matter.average();
    Optional<Figure> minimum = matter.figure("minimum-wage", "monthly");
    Optional<Figure> annual = matter.figure("average-wage", "annual");
    Optional<Figure> dataYear = matter.figure("average-wage", "dataYear");
    Optional<Service> service = Service.of(matter, matter.terms().unlawful());
    if (average.isEmpty()
        || minimum.isEmpty()
        || annual.isEmpty()
        || dataYear.isEmpty()
        || service.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        line(
            matter,
            average.get(),
            minimum.get(),
            annual.get(),
            stale(dataYear.get(), matter.end()),
            service.get()));
  }

  private static Line line(
      Matter matter,
      AverageWage average,
      Figure minimum,
      Figure annual,
      boolean stale,
      Service service) {
    boolean unlawful = matter.terms().unlawful();
    Figure multiple = matter.law("severance", "capMultiple", matter.end());
    Figure limit = matter.law("severance", "capYears", matter.end());
    Figure doubling = matter.law("severance", "unlawfulMultiple", matter.end());
    BigDecimal cap = cap(annual.value(), multiple.value());
    Base base = Base.of(average.all(), minimum.value(), cap);
    BigDecimal months = base.months(service.months(), limit.value());
    BigDecimal earlierBase = average.all().max(minimum.value());
    BigDecimal exact =
        base.amount().multiply(months).add(earlierBase.multiply(service.earlierMonths()));
    String formula = base.amount().toPlainString() + " × " + months.toPlainString();
    if (service.earlierMonths().signum() > 0) {
      formula += " + " + earlierBase.toPlainString() + " × " + service.earlierMonths();
    }
    LineDraft draft =
        LineDraft.of(
                unlawful ? "unlawfulCompensation" : "severance",
                PaymentComponent.ECONOMIC_COMPENSATION,
                unlawful ? "cn.unlawful-compensation" : "cn.severance")
            .fact("hiredOn", matter.hiredOn(), matter.hired().source())
            .term("legalEnd", matter.end())
            .line("service", service.time())
            .line("averageWage", average.all().toPlainString())
            .inputs(average.inputs())
            .figure("minimumWage", minimum)
            .figure("localAnnualAverageWage", annual)
            .figure("capMultiple", multiple)
            .figure("capYears", limit)
            .line("cap", cap.toPlainString())
            .articles("LCL 47", "IR 27")
            .flags(average.flags())
            .flags(service.flags())
            .flagIf(base.capped(), Flags.CAPPED)
            .flagIf(base.raised(), Flags.RAISED_TO_MINIMUM)
            .flagIf(stale, Flags.AVG_WAGE_STALE);
    if (unlawful) {
      return draft
          .figure("unlawfulMultiple", doubling)
          .articles("LCL 48", "LCL 87", "IR 25")
          .formula(formula + " × " + doubling.value().toPlainString())
          .amount(Money.rounded(exact.multiply(doubling.value()), matter.currency()));
    }
    return draft
        .articles(Consequences.of(matter.terms().ground()).articles().toArray(String[]::new))
        .formula(formula)
        .amount(Money.rounded(exact, matter.currency()));
  }

  /** Whether the figure in force is older than the year before the end (law-rules 0.1). */
  static boolean stale(Figure dataYear, LocalDate end) {
    return dataYear.value().intValueExact() < end.getYear() - 1;
  }

  /** The service that counts, in months of wage: since 2008, and by the older rules before. */
  private record Service(
      ServiceTime time, BigDecimal months, BigDecimal earlierMonths, List<String> flags) {

    static Optional<Service> of(Matter matter, boolean unlawful) {
      LocalDate hired = matter.hiredOn();
      LocalDate end = matter.end();
      // 2N counts all service in one, also that before 2008 (IR 25).
      boolean split = hired.isBefore(LAW_BEGINS) && !unlawful;
      LocalDate first = split ? LAW_BEGINS : hired;
      ServiceTime.MonthsTable table = table(matter);
      BigDecimal months = ServiceTime.between(first, end).monthsOfWage(table);
      boolean boundary =
          differs(months, ServiceTime.between(first, end.minusDays(1)).monthsOfWage(table))
              || differs(months, ServiceTime.between(first, end.plusDays(1)).monthsOfWage(table));
      List<String> flags = boundary ? List.of(Flags.SERVICE_BOUNDARY) : List.of();
      ServiceTime time = ServiceTime.between(hired, end);
      if (!split) {
        return Optional.of(new Service(time, months, BigDecimal.ZERO, flags));
      }
      return ServiceBefore2008.months(matter.terms().ground(), hired)
          .map(earlier ->
              new Service(
                  time,
                  months,
                  earlier,
                  boundary
                      ? List.of(Flags.SERVICE_BOUNDARY, Flags.PRE_2008_SERVICE)
                      : List.of(Flags.PRE_2008_SERVICE)))
          .or(() -> {
            matter.missing("service:before2008");
            return Optional.empty();
          });
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
      return one.compareTo(other) != 0;
    }

    private static ServiceTime.MonthsTable table(Matter matter) {
      return new ServiceTime.MonthsTable(
          matter.law("severance", "monthsPerFullYear", matter.end()).value(),
          matter.law("severance", "monthsFromHalfYear", matter.end()).value(),
          matter.law("severance", "monthsBelowHalfYear", matter.end()).value());
    }
  }
}
