package fairwell.query.api;

import fairwell.query.audit.AuditPage;
import fairwell.query.audit.FindAuditEntries;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The audit trail as JSON: who did, tried or read what, when and why. */
@RestController
class AuditApi {

  private static final Set<String> KNOWN = Set.of("about", "who", "event", "limit", "cursor");

  private final Queries queries;
  private final CurrentActor actor;

  AuditApi(Queries queries, CurrentActor actor) {
    this.queries = queries;
    this.actor = actor;
  }

  @GetMapping("/api/v1/audit")
  Mono<AuditPage> entries(@RequestParam MultiValueMap<String, String> query) {
    Parameters asked = Parameters.of(query, KNOWN);
    return actor
        .get()
        .flatMap(who ->
            queries.audit(
                new FindAuditEntries(
                    asked.text("about"),
                    asked.text("who"),
                    asked.text("event"),
                    asked.limit(),
                    asked.text("cursor"),
                    who)));
  }
}
