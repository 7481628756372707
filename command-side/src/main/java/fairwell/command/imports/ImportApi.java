package fairwell.command.imports;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.imports.ImportJob.ImportStatus;
import fairwell.command.imports.check.PrivateFiles;
import fairwell.command.imports.file.Template;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.kernel.access.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Imports over HTTP: the file is the body; the answer comes at once, the work goes on behind it.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int MOST_ON_PAGE = 1000;

  private final Imports imports;
  private final Path folder;

  ImportApi(Imports imports, ImportSettings settings) {
    this.imports = imports;
    this.folder = settings.folder();
  }

  @PostMapping
  Mono<ResponseEntity<ImportAnswer>> start(
      @AuthenticationPrincipal Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) @Nullable String table,
      Locale locale,
      ServerHttpRequest request) {
    if (key == null) {
      throw new ApiProblem(ProblemCode.IDEMPOTENCY_KEY_MISSING);
    }
    if (!KEY.matcher(key).matches()) {
      throw new ApiProblem(ProblemCode.IDEMPOTENCY_KEY_INVALID);
    }
    ImportRequest asked = ImportRequest.under(key, actor, tableCalled(table), dryRun);
    return Mono.fromCallable(() -> PrivateFiles.folder(folder))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(place -> begin(asked, place, request.getBody()))
        .map(job ->
            ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + asked.id()))
                .body(ImportAnswer.of(job, locale, 0, 0)));
  }

  private Mono<ImportJob> begin(ImportRequest asked, Path place, Flux<DataBuffer> body) {
    Mono<ImportJob> begun =
        Upload.save(body, place.resolve("upload"), imports.limits().bytes())
            .flatMap(upload ->
                Mono.fromCallable(() -> imports.start(asked, upload.file(), upload.sha256()))
                    .subscribeOn(Schedulers.boundedElastic()));
    return begun.onErrorResume(failed ->
        Mono.<ImportJob>error(failed)
            .doFirst(() -> delete(place))
            .subscribeOn(Schedulers.boundedElastic()));
  }

  @GetMapping("/{id}")
  ImportAnswer state(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "100") int size,
      Locale locale) {
    if (from < 0 || size < 0 || size > MOST_ON_PAGE) {
      throw wrongParameter(from < 0 ? "from" : "size", "0.." + MOST_ON_PAGE);
    }
    return ImportAnswer.of(find(id), locale, from, size);
  }

  @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<ImportStatus>> progress(@PathVariable String id) {
    ImportJob job = find(id);
    return Flux.interval(Duration.ZERO, LOOK)
        // Whoever reads slowly sees fewer steps on the way, and the end.
        .onBackpressureDrop()
        .map(_ -> job.status())
        .distinctUntilChanged()
        .takeUntil(status -> status.state().isOver())
        .map(status ->
            ServerSentEvent.builder(status)
                .event(status.state().isOver() ? "over" : "progress")
                .build());
  }

  /** The tables and their columns, for a program that makes files. */
  @GetMapping("/tables")
  List<Map<String, Object>> tables(Locale locale) {
    return imports.tables().all().stream().map(table -> TableAnswer.of(table, locale)).toList();
  }

  @GetMapping("/template.xlsx")
  Mono<ResponseEntity<byte[]>> template(Locale locale) {
    return Mono.fromCallable(
            () -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              Template.write(imports.tables(), locale, out);
              return ResponseEntity.ok()
                  .contentType(XLSX)
                  .header(
                      HttpHeaders.CONTENT_DISPOSITION,
                      "attachment; filename=\"fairwell-import.xlsx\"")
                  .body(out.toByteArray());
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private ImportJob find(String id) {
    return imports.find(id).orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_PATH));
  }

  private @Nullable Table<?> tableCalled(@Nullable String name) {
    if (name == null) {
      return null;
    }
    Tables tables = imports.tables();
    return tables
        .called(name)
        .orElseThrow(() ->
            wrongParameter(
                "table", String.join(", ", tables.all().stream().map(Table::id).toList())));
  }

  private static ApiProblem wrongParameter(String name, String expected) {
    return new ApiProblem(
        ProblemCode.INVALID_PARAMETER,
        List.of(new FieldError("/" + name, FieldError.WRONG, expected)),
        Map.of());
  }

  private static void delete(Path place) {
    try {
      PrivateFiles.delete(place);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
