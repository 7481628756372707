package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.log.personal.SealedFiles;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.GetCasePapers;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.personal.Standings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * The papers of a case: where they stand, and the files. A file is opened only after the reading
 * was recorded.
 */
@RestController
class PapersApi {

  static final String PATH = "cases/{caseId}/papers";
  static final String AGREEMENT = PATH + "/agreement";
  static final String CERTIFICATE = PATH + "/certificate";
  static final Set<String> KNOWN = Set.of("minPosition");
  static final Set<String> OF_AGREEMENT = Set.of("draft", "minPosition");

  private final Queries queries;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final PersonalTexts readings;
  private final SealedFiles files;
  private final Standings standings;

  PapersApi(
      Queries queries,
      OpenedJson opened,
      ReadAfter after,
      PersonalTexts readings,
      SealedFiles files,
      Standings standings) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
    this.readings = readings;
    this.files = files;
    this.standings = standings;
  }

  /** Where they stand, and what each signature is worth. */
  @GetMapping(ReadDescription.ROOT + PATH)
  Mono<ResponseEntity<JsonNode>> papers(
      @PathVariable String caseId,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    String known = Parameters.caseId(caseId);
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who ->
            of(known, who)
                .flatMap(found -> opened.of(found, who, known, "api.papers"))
                .map(ResponseEntity::ok));
  }

  /** The agreement as a file, with the signatures so far: the newest draft unless one is named. */
  @GetMapping(ReadDescription.ROOT + AGREEMENT)
  Mono<ResponseEntity<byte[]>> agreement(
      @PathVariable String caseId,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, OF_AGREEMENT);
    long draft = asked.number("draft", 0);
    return file(
        asked,
        Parameters.caseId(caseId),
        "agreement",
        exchange,
        papers ->
            papers.drafts().stream()
                .filter(one -> draft == 0 || one.number() == draft)
                .reduce((_, later) -> later)
                .map(CasePapers.Draft::fileHash));
  }

  /** The certificate of ending as a file. */
  @GetMapping(ReadDescription.ROOT + CERTIFICATE)
  Mono<ResponseEntity<byte[]>> certificate(
      @PathVariable String caseId,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return file(
        Parameters.of(query, KNOWN),
        Parameters.caseId(caseId),
        "certificate",
        exchange,
        papers ->
            Optional.ofNullable(papers.certificate()).map(CasePapers.Certificate::documentHash));
  }

  private Mono<CasePapers> of(String caseId, Actor who) {
    return queries
        .papers(new GetCasePapers(caseId, who))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)));
  }

  private Mono<ResponseEntity<byte[]>> file(
      Parameters asked,
      String caseId,
      String kind,
      ServerWebExchange exchange,
      Function<CasePapers, Optional<String>> choose) {
    return after.answer(
        asked,
        exchange,
        who ->
            of(caseId, who)
                .flatMap(papers ->
                    Mono.justOrEmpty(choose.apply(papers))
                        .flatMap(hash ->
                            allowed(papers, who)
                                .then(recorded(papers, who, kind))
                                .then(read(papers, hash)))
                        .map(file -> answer(file, kind)))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.PAPER_NOT_FOUND))));
  }

  /** A file holds the texts of its person, so it is for whom they are. */
  private Mono<Void> allowed(CasePapers papers, Actor who) {
    return standings
        .of(papers.employeeId())
        .flatMap(standing ->
            Standings.mayOpen(who, papers.employeeId(), standing)
                ? Mono.empty()
                : Mono.error(
                    ReadProblem.of(
                        standing == Standing.ERASED
                            ? ReadProblem.Code.PAPER_NOT_FOUND
                            : ReadProblem.Code.PROCESSING_IS_RESTRICTED)));
  }

  private Mono<?> recorded(CasePapers papers, Actor who, String kind) {
    return readings.open(
        new Reading(
            who,
            papers.caseId(),
            PersonalPurposes.PAPER,
            List.of(kind),
            List.of(),
            List.of(papers.employeeId())));
  }

  private Mono<byte[]> read(CasePapers papers, String hash) {
    return Mono.fromCallable(() -> files.open(papers.employeeId(), hash))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty);
  }

  private static ResponseEntity<byte[]> answer(byte[] file, String kind) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + kind + ".pdf")
        .body(file);
  }
}
