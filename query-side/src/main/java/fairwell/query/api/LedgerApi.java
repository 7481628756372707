package fairwell.query.api;

import fairwell.kernel.ledger.Unreadable;
import fairwell.query.ledger.LedgerReads;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as others read it: the paths and forms of c2sp.org/tlog-tiles, and proofs. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerApi {

  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

  /** What was signed once does not change. */
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

  private final ObjectProvider<LedgerReads> ledger;
  private final JsonMapper json;

  LedgerApi(ObjectProvider<LedgerReads> ledger, JsonMapper json) {
    this.ledger = ledger;
    this.json = json;
  }

  /** The newest signed checkpoint. */
  @GetMapping("/checkpoint")
  Mono<ResponseEntity<byte[]>> checkpoint() {
    return found(LedgerReads::checkpoint)
        .map(note ->
            ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(note));
  }

  /**
   * The verifier keys that sign now, a line each; as JSON every key that signs or signed, each with
   * its time.
   */
  @GetMapping("/keys")
  Mono<ResponseEntity<byte[]>> keys(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
    boolean asJson = accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    return found(
            reads -> Optional.of(asJson ? json.writeValueAsBytes(reads.spans()) : reads.keys()))
        .map(keys ->
            ResponseEntity.ok()
                .contentType(asJson ? MediaType.APPLICATION_JSON : TEXT)
                .varyBy(HttpHeaders.ACCEPT)
                .body(keys));
  }

  @GetMapping("/tile/{level}/{*place}")
  Mono<ResponseEntity<byte[]>> tile(@PathVariable String level, @PathVariable String place) {
    return found(reads -> reads.tile(level, place.substring(1))).map(LedgerApi::immutable);
  }

  @GetMapping("/tile/entries/{*place}")
  Mono<ResponseEntity<byte[]>> entries(@PathVariable String place) {
    return found(reads -> reads.entries(place.substring(1))).map(LedgerApi::immutable);
  }

  /** The proof that an event is in the ledger, for a file {@code .tlog-proof}. */
  @GetMapping("/events/{eventId}/proof")
  Mono<ResponseEntity<byte[]>> proof(@PathVariable String eventId) {
    return found(reads -> reads.proof(eventId))
        .map(proof ->
            ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename(eventId + ".tlog-proof")
                        .build()
                        .toString())
                .body(proof));
  }

  private static ResponseEntity<byte[]> immutable(byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(FOR_EVER)
        .body(bytes);
  }

  /** Asks the ledger's database, apart from the threads of the network. */
  private Mono<byte[]> found(Function<LedgerReads, Optional<byte[]>> question) {
    return Mono.fromCallable(() -> answer(question)).subscribeOn(Schedulers.boundedElastic());
  }

  private byte[] answer(Function<LedgerReads, Optional<byte[]>> question) {
    try {
      LedgerReads reads = ledger.getIfAvailable();
      if (reads != null) {
        return question.apply(reads).orElseThrow(LedgerApi::notThere);
      }
    } catch (Unreadable noSuchPlace) {
      throw notThere();
    }
    throw notThere();
  }

  private static ReadProblem notThere() {
    return ReadProblem.of(ReadProblem.Code.NOT_IN_LEDGER);
  }
}
