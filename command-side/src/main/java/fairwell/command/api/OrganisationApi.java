package fairwell.command.api;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.organisation.PublishOrgTree;
import fairwell.kernel.access.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The organisation: a post publishes the whole tree of units anew. */
@RestController
class OrganisationApi {

  static final String PATH = "/api/v1/org-tree";

  private final CommandDesk desk;
  private final Bodies bodies;

  OrganisationApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping(PATH)
  Mono<ResponseEntity<Receipt>> publish(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          PublishOrgTree command = StrictJson.read(ask.body(), PublishOrgTree.class, Map.of());
          return desk.send(ask, command, command.stream(), PublishOrgTree.ACTION);
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  /** How it is described. */
  static Map<String, Object> paths() {
    return Map.of(
        PATH,
        Map.of(
            "post",
            ApiDescription.post(
                PublishOrgTree.ACTION,
                "Roles: HR of the whole company; no orphans, no circles",
                List.of(),
                Shape.of(PublishOrgTree.class, List.of()),
                "200")));
  }
}
