package fairwell.query.api;

import fairwell.query.audit.AuditPage;
import fairwell.query.audit.AuditQueries;
import fairwell.query.audit.FindAuditEntries;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The audit trail as JSON: who did, tried or read what, when and why. */
@RestController
class AuditApi {

  static final Set<String> KNOWN =
      Set.of("about", "who", "event", "limit", "cursor", "minPosition");

  private final Queries queries;
  private final ReadAfter after;

  AuditApi(Queries queries, ReadAfter after) {
    this.queries = queries;
    this.after = after;
  }

  @GetMapping("/api/v1/audit")
  Mono<ResponseEntity<AuditPage>> entries(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String about = asked.text("about");
    String who = asked.text("who");
    String event = asked.text("event");
    int limit = asked.limit();
    String cursor = asked.cursor(AuditQueries.ORDER, true);
    return after.answer(
        asked,
        exchange,
        asking ->
            queries
                .audit(new FindAuditEntries(about, who, event, limit, cursor, asking))
                .map(ResponseEntity::ok));
  }
}
