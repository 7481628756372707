package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.export.ExportFile;
import fairwell.query.export.ExportJob;
import fairwell.query.export.ExportRefused;
import fairwell.query.export.Exports;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Exports over HTTP: asked for, looked after, fetched. Each account has its own. */
@RestController
@RequestMapping(ExportsApi.PATH)
class ExportsApi {

  static final String PATH = "/api/v1/exports";

  private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=utf-8");
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final ObjectProvider<Exports> exports;
  private final CurrentActor actor;

  ExportsApi(ObjectProvider<Exports> exports, CurrentActor actor) {
    this.exports = exports;
    this.actor = actor;
  }

  /** Has an export made; the same question about the same position gives the same export. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<ExportAnswer>> ask(@RequestBody(required = false) Mono<byte[]> body) {
    return body.defaultIfEmpty(new byte[0])
        .flatMap(asked ->
            answer((all, who) -> {
              try {
                return all.ask(ExportBody.read(asked, who, all.head()));
              } catch (ExportRefused refused) {
                throw problem(refused);
              }
            }))
        .map(job ->
            ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .header(HttpHeaders.RETRY_AFTER, Long.toString(LOOK_AGAIN.toSeconds()))
                .body(job));
  }

  /** The own exports, the newest first. */
  @GetMapping
  Mono<List<ExportAnswer>> all() {
    return blocking((all, who) ->
        all.of(who).stream().map(job -> ExportAnswer.of(job, all.progress(job))).toList());
  }

  @GetMapping("/{id}")
  Mono<ExportAnswer> one(@PathVariable String id) {
    return answer((all, who) -> found(all, who, id));
  }

  /** What the file holds and its digest, signed. */
  @GetMapping("/{id}/manifest")
  Mono<ResponseEntity<String>> manifest(@PathVariable String id) {
    return blocking((all, who) ->
            Optional.ofNullable(found(all, who, id).manifest())
                .orElseThrow(() -> ReadProblem.of(ReadProblem.Code.EXPORT_NOT_READY)))
        .map(note -> ResponseEntity.ok().contentType(NOTE).body(note));
  }

  /** The file, or the part of it that was asked for. */
  @GetMapping("/{id}/file")
  Mono<ResponseEntity<Flux<DataBuffer>>> file(@PathVariable String id, ServerWebExchange exchange) {
    return blocking((all, who) -> {
      ExportJob job = found(all, who, id);
      ExportFile file =
          all.file(job).orElseThrow(() -> ReadProblem.of(ReadProblem.Code.EXPORT_NOT_READY));
      return FileAnswer.of(job, file, exchange);
    });
  }

  private static ExportJob found(Exports all, Actor who, String id) {
    return all.find(who, id).orElseThrow(() -> ReadProblem.of(ReadProblem.Code.EXPORT_NOT_FOUND));
  }

  private Mono<ExportAnswer> answer(BiFunction<Exports, Actor, ExportJob> question) {
    return blocking((all, who) -> {
      ExportJob job = question.apply(all, who);
      return ExportAnswer.of(job, all.progress(job));
    });
  }

  /** Asks apart from the threads of the network. */
  private <T> Mono<T> blocking(BiFunction<Exports, Actor, T> question) {
    return actor
        .get()
        .publishOn(Schedulers.boundedElastic())
        .map(who -> {
          Exports all = exports.getIfAvailable();
          if (all == null) {
            throw ReadProblem.of(ReadProblem.Code.EXPORTS_ELSEWHERE);
          }
          return question.apply(all, who);
        });
  }

  private static ReadProblem problem(ExportRefused refused) {
    ReadProblem.Code code =
        switch (refused.why()) {
          case WRONG_FIELD -> ReadProblem.Code.INVALID_FIELD;
          case NOT_ALLOWED -> ReadProblem.Code.EXPORT_NOT_ALLOWED;
          case TOO_MANY -> ReadProblem.Code.EXPORTS_UNDER_WAY;
        };
    return ReadProblem.field(code, refused.field(), refused.expected());
  }
}
