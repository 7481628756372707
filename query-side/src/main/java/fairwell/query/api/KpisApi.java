package fairwell.query.api;

import static fairwell.kernel.kpi.ReportingPeriod.EARLIEST;
import static fairwell.kernel.kpi.ReportingPeriod.LATEST;
import static fairwell.kernel.kpi.ReportingPeriod.MOST_YEARS;

import fairwell.kernel.kpi.ReportingPeriod;
import fairwell.query.kpi.GetKpis;
import fairwell.query.kpi.KpiReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Key figures of a period as JSON, as reported at its end and as restated since. */
@RestController
class KpisApi {

  static final String PATH = "kpis";
  static final Set<String> KNOWN = Set.of("from", "to", "unit", "position", "minPosition");

  private final Queries queries;
  private final ReadAfter after;
  private final Clock clock;

  KpisApi(Queries queries, ReadAfter after, ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.after = after;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping("/api/v1/kpis")
  Mono<ResponseEntity<KpiReport>> kpis(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    ReportingPeriod period = period(asked);
    String unit = asked.text("unit");
    long position = asked.number("position", 0);
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .kpis(new GetKpis(period, unit, position, clock.instant(), who))
                .map(ResponseEntity::ok)
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.FORBIDDEN))));
  }

  private static ReportingPeriod period(Parameters asked) {
    LocalDate from = asked.day("from");
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw ReadProblem.parameter("from", "a day from " + EARLIEST + " to " + LATEST);
    }
    if (from.getDayOfMonth() != 1) {
      throw ReadProblem.parameter("from", "the first day of a month");
    }
    LocalDate end = from.plusYears(MOST_YEARS);
    return ReportingPeriod.possible(from, asked.day("to"))
        .orElseThrow(() ->
            ReadProblem.parameter(
                "to",
                "the last day of a month, from "
                    + from
                    + " on, before "
                    + (end.isAfter(LATEST) ? LATEST : end)));
  }
}
