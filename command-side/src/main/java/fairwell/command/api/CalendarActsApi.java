package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.calendar.OpenCalendarFeed;
import fairwell.command.calendar.RenewCalendarFeed;
import fairwell.command.calendar.RevokeCalendarFeed;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.ActorId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The own calendar feed: opened, let go on, ended; an operator ends anybody's. */
@RestController
class CalendarActsApi {

  static final String PATH = "/api/v1/calendar-feed";
  private static final String OF_ANYBODY = "/api/v1/calendar-feeds/{account}/revoke";

  private final CalendarDesk desk;
  private final Bodies bodies;

  CalendarActsApi(CalendarDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping(PATH)
  Mono<ResponseEntity<CalendarDesk.Answer>> open(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return ask(exchange, actor)
        .flatMap(desk::open)
        .map(CalendarDesk.Answer::of)
        .map(body -> ResponseEntity.status(HttpStatus.CREATED).body(body));
  }

  @PostMapping(PATH + "/renew")
  Mono<Receipt> renew(ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return ask(exchange, actor).flatMap(desk::renew);
  }

  @PostMapping(PATH + "/revoke")
  Mono<Receipt> revoke(ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return ask(exchange, actor).flatMap(ask -> desk.revoke(ask, actor.id()));
  }

  @PostMapping(OF_ANYBODY)
  Mono<Receipt> revokeOf(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String account) {
    return ask(exchange, actor).flatMap(ask -> desk.revoke(ask, holder(account)));
  }

  private Mono<Ask> ask(ServerWebExchange exchange, Actor actor) {
    return bodies.read(exchange).map(body -> Ask.read(exchange, actor, body));
  }

  private static ActorId holder(String account) {
    try {
      return new ActorId(account);
    } catch (IllegalArgumentException noAccount) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
  }

  /** How it is described. */
  static Map<String, Object> paths() {
    Shape.Fields nothing = Shape.of(RenewCalendarFeed.class, List.of("holder"));
    Map<String, Object> open =
        new LinkedHashMap<>(
            ApiDescription.post(
                OpenCalendarFeed.ACTION,
                "Any account that works with cases. The answer holds the path of the feed, this"
                    + " once; the same request again answers without. A feed that was open gets"
                    + " another path, the one before is void",
                List.of(),
                CalendarDesk.body(),
                "201"));
    open.put(
        "responses",
        Described.responses("201", answer("Done", "application/json", "CalendarFeedOpened")));
    return Map.of(
        PATH,
        Map.of("post", open),
        PATH + "/renew",
        Map.of(
            "post",
            ApiDescription.post(
                RenewCalendarFeed.ACTION,
                "Any account with an open feed: it goes on under its path, with the rights of today",
                List.of(),
                nothing,
                "200")),
        PATH + "/revoke",
        Map.of(
            "post",
            ApiDescription.post(
                RevokeCalendarFeed.ACTION,
                "Any account with an open feed: its path is void",
                List.of(),
                nothing,
                "200")),
        OF_ANYBODY,
        Map.of(
            "post",
            ApiDescription.post(
                RevokeCalendarFeed.ACTION + "-of",
                "Roles: OPERATOR",
                List.of(pathParameter("account")),
                nothing,
                "200")));
  }
}
