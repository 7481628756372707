package fairwell.query.api;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFile;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.privacy.GetPersonalData;
import fairwell.query.privacy.PersonalDataReport;
import fairwell.query.privacy.PersonalDataReport.HandedOut;
import fairwell.query.privacy.PersonalDataReport.Kept;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Access and copy (PIPL art. 45): what is recorded of the person who asks, as a file. */
@RestController
class OwnDataApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final PrivacyQueries privacy;
  private final LogReader log;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final Clock clock;

  OwnDataApi(
      Queries queries,
      PrivacyQueries privacy,
      LogReader log,
      OpenedJson opened,
      ReadAfter after,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.privacy = privacy;
    this.log = log;
    this.opened = opened;
    this.after = after;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /**
   * The own data.
   *
   * @param standing what may be done with them, until when each kind is kept, and own copies
   * @param records every fact that was recorded, also those that were taken back
   * @param cases the cases as the person may see them
   */
  record OwnData(
      String employee,
      Instant madeAt,
      OwnStanding standing,
      List<OwnRecord> records,
      List<CaseFile> cases,
      List<Settlement> settlements) {}

  /**
   * Where the own data stand. Whether counsel holds them, and who else was handed what, is the
   * employer's.
   *
   * @param restrictedUntil the last day on which they are only stored; null when they are in use
   * @param keepings what has to be kept once the employment is over; empty while it goes on
   * @param ownCopies when the person took a copy before
   */
  record OwnStanding(
      Standing standing,
      @Nullable LocalDate restrictedUntil,
      List<Kept> keepings,
      List<Instant> ownCopies) {

    static OwnStanding of(PersonalDataReport report) {
      return new OwnStanding(
          report.standing(),
          report.restrictedUntil(),
          report.keepings(),
          report.handedOut().stream()
              .filter(copy -> copy.purpose().equals(PersonalPurposes.OWN_COPY))
              .map(HandedOut::at)
              .toList());
    }
  }

  /** One recorded event about the person, with all its fields. */
  record OwnRecord(
      String eventId, long sequence, String event, Instant recordedAt, FairwellEvent fields) {

    static OwnRecord of(Recorded recorded) {
      return new OwnRecord(
          recorded.eventId(),
          recorded.sequence(),
          EventCatalogue.nameOf(recorded.event().getClass()).qualified(),
          recorded.at(),
          recorded.event());
    }
  }

  @GetMapping("/api/v1/me/personal-data")
  Mono<ResponseEntity<JsonNode>> own(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> {
          EmployeeId employee = who.employee();
          if (employee == null) {
            return Mono.error(ReadProblem.of(ReadProblem.Code.NOT_AN_EMPLOYEE));
          }
          return data(employee, new OwnCases(queries, who, employee))
              .flatMap(data -> opened.of(data, who, employee.value(), PersonalPurposes.OWN_COPY))
              .map(body -> file(employee, body));
        });
  }

  private Mono<OwnData> data(EmployeeId employee, OwnCases cases) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Wording.ZONE);
    Mono<OwnStanding> standing =
        privacy
            .personalData(new GetPersonalData(employee.value(), today))
            .map(OwnStanding::of)
            .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.NOT_AN_EMPLOYEE)));
    Mono<List<OwnRecord>> records =
        Mono.fromCallable(
                () -> log.readStream(employee.value()).stream().map(OwnRecord::of).toList())
            .subscribeOn(Schedulers.boundedElastic());
    return Mono.zip(standing, records, cases.ids())
        .flatMap(found ->
            Mono.zip(
                cases.files(found.getT3()),
                OwnCases.each(
                    found.getT3(), id -> queries.settlement(new GetSettlement(id, cases.self()))),
                (files, settlements) ->
                    new OwnData(
                        employee.number(), now, found.getT1(), found.getT2(), files, settlements)));
  }

  private static ResponseEntity<JsonNode> file(EmployeeId employee, JsonNode body) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"personal-data-" + employee.number() + ".json\"")
        .body(body);
  }
}
