package fairwell.command.api;

import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.organisation.AdoptApprovalMatrix;
import fairwell.command.organisation.ProposeApprovalMatrix;
import fairwell.command.organisation.PublishOrgTree;
import fairwell.kernel.access.Actor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * The organisation: the whole tree of units is published anew, the whole approval matrix proposed
 * by one person and adopted by another. Both come as JSON or as a table.
 */
@RestController
class OrganisationApi {

  static final String PATH = "/api/v1/org-tree";
  static final String MATRIX = "/api/v1/approval-matrix";
  static final String ADOPTION = MATRIX + "/{version}/adoption";

  private final CommandDesk desk;
  private final Bodies bodies;

  OrganisationApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping(PATH)
  Mono<ResponseEntity<Receipt>> publish(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return answer(
        bodies
            .read(exchange)
            .flatMap(body -> {
              Ask ask = ask(exchange, actor, body, OrganisationTable::tree);
              PublishOrgTree command = StrictJson.read(ask.body(), PublishOrgTree.class, Map.of());
              return desk.send(ask, command, command.stream(), PublishOrgTree.ACTION);
            }));
  }

  @PostMapping(MATRIX)
  Mono<ResponseEntity<Receipt>> propose(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return answer(
        bodies
            .read(exchange)
            .flatMap(body -> {
              Ask ask = ask(exchange, actor, body, OrganisationTable::matrix);
              ProposeApprovalMatrix command =
                  StrictJson.read(ask.body(), ProposeApprovalMatrix.class, Map.of());
              return desk.send(ask, command, command.stream(), ProposeApprovalMatrix.ACTION);
            }));
  }

  /** A version that is no number is one that nobody proposed. */
  @PostMapping(ADOPTION)
  Mono<ResponseEntity<Receipt>> adopt(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String version) {
    return answer(
        bodies
            .read(exchange)
            .flatMap(body -> {
              Ask ask = Ask.read(exchange, actor, body);
              int number = version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
              AdoptApprovalMatrix command =
                  StrictJson.read(ask.body(), AdoptApprovalMatrix.class, Map.of("version", number));
              return desk.send(ask, command, command.stream(), AdoptApprovalMatrix.ACTION);
            }));
  }

  private static Ask ask(
      ServerWebExchange exchange, Actor actor, byte[] body, Function<byte[], ObjectNode> table) {
    return CsvBody.is(exchange)
        ? Ask.ofTable(exchange, actor, table.apply(body))
        : Ask.read(exchange, actor, body);
  }

  private static Mono<ResponseEntity<Receipt>> answer(Mono<Receipt> sent) {
    return sent.map(
        receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  /** How it is described. */
  static Map<String, Object> paths() {
    return Map.of(
        PATH,
        Map.of(
            "post",
            ApiDescription.post(
                PublishOrgTree.ACTION,
                "Roles: HR of the whole company; no orphans, no circles. Also as text/csv",
                List.of(),
                Shape.of(PublishOrgTree.class, List.of()),
                "200")),
        MATRIX,
        Map.of(
            "post",
            ApiDescription.post(
                ProposeApprovalMatrix.ACTION,
                "Roles: HR of the whole company. A row without a ground for each kind; holds once"
                    + " somebody else adopts it. Also as text/csv",
                List.of(),
                Shape.of(ProposeApprovalMatrix.class, List.of()),
                "200")),
        ADOPTION,
        Map.of(
            "post",
            ApiDescription.post(
                AdoptApprovalMatrix.ACTION,
                "Roles: HR, LEGAL of the whole company; not who proposed it, and only the newest",
                List.of(pathParameter("version")),
                Shape.of(AdoptApprovalMatrix.class, List.of("version")),
                "200")));
  }
}
