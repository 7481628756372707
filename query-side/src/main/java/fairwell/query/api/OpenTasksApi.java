package fairwell.query.api;

import fairwell.query.calendar.FindOpenTasks;
import fairwell.query.calendar.OpenTaskList;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the reader has to do by a day, over all cases; without a name, so nothing is opened. */
@RestController
class OpenTasksApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final Queries queries;
  private final ReadAfter after;

  OpenTasksApi(Queries queries, ReadAfter after) {
    this.queries = queries;
    this.after = after;
  }

  @GetMapping("/api/v1/open-tasks")
  Mono<ResponseEntity<OpenTaskList>> tasks(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> queries.openTasks(new FindOpenTasks(who)).map(ResponseEntity::ok));
  }
}
