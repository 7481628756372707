package fairwell.query.departure;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An order of departures.
 *
 * @param id the order
 * @param version last sequence of the order's stream that is in it
 * @param reason what holds for all of them; nothing about a person
 * @param rows in the order of the request
 */
public record OrderedDepartures(
    @BsonId String id,
    long position,
    long version,
    String orderedBy,
    Instant orderedAt,
    String reason,
    List<Row> rows)
    implements Positioned {

  public OrderedDepartures {
    rows = List.copyOf(rows);
  }

  /**
   * One departure.
   *
   * @param refusal the code of what spoke against it when it was its turn; absent unless so
   */
  public record Row(
      String caseId,
      String employeeId,
      String orgUnit,
      CaseKind kind,
      Ground ground,
      @Nullable String refusal) {

    private static Row of(Departure one) {
      return new Row(
          one.caseId().value(),
          one.employeeId().value(),
          one.orgUnit(),
          one.kind(),
          one.ground(),
          null);
    }

    private Row refusedWith(String code) {
      return new Row(caseId, employeeId, orgUnit, kind, ground, code);
    }
  }

  /** The view. */
  static OrderedDepartures evolve(@Nullable OrderedDepartures before, Recorded recorded) {
    return switch ((DepartureEvent) recorded.event()) {
      case DeparturesOrdered e ->
          new OrderedDepartures(
              recorded.streamId(),
              recorded.position(),
              recorded.sequence(),
              e.orderedBy().value(),
              recorded.at(),
              e.reason(),
              e.departures().stream().map(Row::of).toList());
      case DepartureRefused e -> {
        if (before == null) {
          throw new IllegalStateException("these departures were never ordered");
        }
        yield new OrderedDepartures(
            before.id,
            recorded.position(),
            recorded.sequence(),
            before.orderedBy,
            before.orderedAt,
            before.reason,
            before.rows.stream()
                .map(row ->
                    row.caseId().equals(e.caseId().value()) ? row.refusedWith(e.refusal()) : row)
                .toList());
      }
    };
  }
}
