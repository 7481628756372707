package fairwell.kernel.law.ending;

import fairwell.kernel.law.ServiceTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The service that counts (本单位工作年限), as far as it is known. */
public sealed interface Service {

  /**
   * One unbroken stretch of service.
   *
   * @param first the first day of work (用工之日), not the day of the contract
   * @param last the last day of employment, inclusive
   */
  record Stretch(LocalDate first, LocalDate last) {

    public Stretch {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("a stretch of service ends before it begins");
      }
    }

    Stretch from(LocalDate day) {
      return new Stretch(day, last);
    }

    @Override
    public String toString() {
      return first + ".." + last;
    }
  }

  /** Service by its days; stretches that touch or overlap are one. */
  record Dated(List<Stretch> stretches) implements Service {

    public Dated {
      if (stretches.isEmpty()) {
        throw new IllegalArgumentException("service has at least one stretch");
      }
      stretches = joined(stretches);
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
      List<Stretch> inOrder = new ArrayList<>(stretches);
      inOrder.sort(Comparator.comparing(Stretch::first));
      List<Stretch> joined = new ArrayList<>();
      for (Stretch next : inOrder) {
        if (joined.isEmpty() || next.first().isAfter(joined.getLast().last().plusDays(1))) {
          joined.add(next);
        } else {
          Stretch before = joined.removeLast();
          LocalDate last = before.last().isAfter(next.last()) ? before.last() : next.last();
          joined.add(new Stretch(before.first(), last));
        }
      }
      return List.copyOf(joined);
    }

    /** The first day of all. */
    public LocalDate first() {
      return stretches.getFirst().first();
    }

    /** The last day of all. */
    public LocalDate last() {
      return stretches.getLast().last();
    }

    /** The length of all stretches together. */
    public ServiceTime time() {
      return timeUntil(0);
    }

    /** The length if the last day lay some days later. */
    ServiceTime timeUntil(int later) {
      ServiceTime time = ServiceTime.NONE;
      for (Stretch stretch : stretches) {
        LocalDate last =
            stretch.equals(stretches.getLast()) ? stretch.last().plusDays(later) : stretch.last();
        time = time.plus(ServiceTime.between(stretch.first(), last));
      }
      return time;
    }

    /** What lies on or after a day. */
    Optional<Dated> since(LocalDate day) {
      List<Stretch> rest =
          stretches.stream()
              .filter(stretch -> !stretch.last().isBefore(day))
              .map(stretch -> stretch.first().isBefore(day) ? stretch.from(day) : stretch)
              .toList();
      return rest.isEmpty() ? Optional.empty() : Optional.of(new Dated(rest));
    }

    /** The length of what lies before a day. */
    ServiceTime before(LocalDate day) {
      LocalDate last = day.minusDays(1);
      return stretches.stream()
          .filter(stretch -> stretch.first().isBefore(day))
          .map(stretch ->
              ServiceTime.between(
                  stretch.first(), stretch.last().isBefore(day) ? stretch.last() : last))
          .reduce(ServiceTime.NONE, ServiceTime::plus);
    }
  }

  /** Service whose length is stated without days; it is taken as it is. */
  record Stated(ServiceTime time) implements Service {}

  /** Months of wage somebody else counted, for example a court. */
  record Counted(BigDecimal months) implements Service {}

  /** Service from a first to a last day, both inclusive. */
  static Service between(LocalDate first, LocalDate last) {
    return new Dated(List.of(new Stretch(first, last)));
  }
}
