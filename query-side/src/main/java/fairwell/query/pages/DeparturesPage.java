package fairwell.query.pages;

import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.departure.Departures;
import fairwell.query.departure.FindDepartures;
import fairwell.query.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Departures that were ordered together: the orders, and of one each row and what it waits for. */
@Controller
final class DeparturesPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final MessageSource messages;

  DeparturesPage(Queries queries, CurrentActor currentActor, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.messages = messages;
  }

  @GetMapping(value = "/departures", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> list(Locale locale) {
    Wording words = new Wording(messages, locale);
    return found(null)
        .map(found -> Rendering.view("departures").model(listModel(found, words)).build());
  }

  @GetMapping(value = "/departures/{batchId}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> one(@PathVariable String batchId, Locale locale) {
    Wording words = new Wording(messages, locale);
    return found(batchId)
        .filter(found -> !found.orders().isEmpty())
        .map(found ->
            Rendering.view("departure").model(model(found.orders().getFirst(), words)).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /**
   * An order in a line.
   *
   * @param people how many were ordered
   * @param open of how many the reader sees an open or ended case
   * @param refused of how many the reader sees that they were refused
   */
  record ShownOrder(
      String id,
      String reason,
      String orderedBy,
      String orderedAt,
      int people,
      int open,
      int refused) {

    static ShownOrder of(Departures.Order order, Wording words) {
      return new ShownOrder(
          order.id(),
          order.reason(),
          order.orderedBy(),
          words.moment(order.orderedAt()),
          order.people(),
          (int) order.rows().stream().filter(row -> row.found() != null).count(),
          (int) order.rows().stream().filter(row -> row.ordered().refusal() != null).count());
    }
  }

  static Map<String, Object> listModel(Departures found, Wording words) {
    Map<String, Object> model = new HashMap<>();
    model.put("at", "departures");
    model.put("orders", found.orders().stream().map(order -> ShownOrder.of(order, words)).toList());
    return model;
  }

  static Map<String, Object> model(Departures.Order order, Wording words) {
    List<ShownDeparture> rows =
        order.rows().stream().map(row -> ShownDeparture.of(row, words)).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("at", "departures");
    model.put("order", ShownOrder.of(order, words));
    model.put("rows", rows);
    return model;
  }

  private Mono<Departures> found(@Nullable String batchId) {
    return currentActor
        .get()
        .flatMap(actor -> queries.departures(new FindDepartures(batchId, actor)));
  }
}
