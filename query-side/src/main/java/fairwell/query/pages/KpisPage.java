package fairwell.query.pages;

import fairwell.kernel.kpi.ReportingPeriod;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.kpi.GetKpis;
import fairwell.query.kpi.KpiReport;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Key figures of a period, as reported beside as restated; the quarter before if none is named. */
@Controller
final class KpisPage {

  private static final int MONTHS = 3;
  private static final int LONGEST_UNIT = 100;

  private final Queries queries;
  private final CurrentActor currentActor;
  private final MessageSource messages;
  private final Clock clock;

  KpisPage(
      Queries queries,
      CurrentActor currentActor,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping(value = "/kpis", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String unit,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    Optional<ReportingPeriod> asked = period(from, to);
    ReportingPeriod period = asked.orElseGet(this::quarterBefore);
    boolean wrong = asked.isEmpty() && (from != null || to != null);
    String known = unit == null || unit.isBlank() ? null : shortened(unit.strip());
    return currentActor
        .get()
        .flatMap(actor -> queries.kpis(new GetKpis(period, known, 0, clock.instant(), actor)))
        .map(report -> Rendering.view("kpis").model(model(report, known, wrong, words)).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
  }

  static Map<String, Object> model(
      KpiReport report, @Nullable String unit, boolean wrong, Wording words) {
    Map<String, Object> model = new HashMap<>();
    model.put("at", "figures");
    model.put("from", report.period().from().toString());
    model.put("to", report.period().to().toString());
    model.put("unit", unit == null ? "" : unit);
    model.put("wrong", wrong);
    model.put("reported", !report.asReported().isEmpty());
    model.put("position", report.position());
    model.put("smallest", report.smallestGroup());
    model.put("rows", ShownFigure.of(report, words));
    return model;
  }

  private ReportingPeriod quarterBefore() {
    LocalDate month = LocalDate.ofInstant(clock.instant(), Wording.ZONE).withDayOfMonth(1);
    LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % MONTHS);
    return new ReportingPeriod(quarter.minusMonths(MONTHS), quarter.minusDays(1));
  }

  /** Absent where no period is named, or none that can be. */
  private static Optional<ReportingPeriod> period(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    try {
      return ReportingPeriod.possible(LocalDate.parse(from), LocalDate.parse(to));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String shortened(String unit) {
    return unit.substring(0, Math.min(unit.length(), LONGEST_UNIT));
  }
}
