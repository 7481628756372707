package fairwell.command.api;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.privacy.ConfirmErasure;
import fairwell.command.privacy.DeclineErasure;
import fairwell.command.privacy.PlaceLegalHold;
import fairwell.command.privacy.PrivacyCommand;
import fairwell.command.privacy.ReleaseLegalHold;
import fairwell.command.privacy.RequestErasure;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Personal data of one person: held for a dispute, and erased by two people. */
@RestController
class PersonalDataApi {

  private static final String PATH = "/api/v1/employees/{number}/personal-data/";

  /** What people may do, by path; what is due is done by Fairwell itself. */
  private static final Map<String, Kind> ACTIONS =
      Map.of(
          "place-legal-hold", new Kind(PlaceLegalHold.class, Role.LEGAL),
          "release-legal-hold", new Kind(ReleaseLegalHold.class, Role.LEGAL),
          "request-erasure", new Kind(RequestErasure.class, Role.HR),
          "confirm-erasure", new Kind(ConfirmErasure.class, Role.LEGAL),
          "decline-erasure", new Kind(DeclineErasure.class, Role.LEGAL));

  private final CommandDesk desk;
  private final Bodies bodies;

  PersonalDataApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  private record Kind(Class<? extends PrivacyCommand> command, Role role) {}

  @PostMapping(PATH + "{action}")
  Mono<ResponseEntity<Receipt>> act(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String number,
      @PathVariable String action) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          Class<? extends PrivacyCommand> named = named(action);
          try {
            PrivacyCommand command =
                StrictJson.read(ask.body(), named, Map.of("employeeId", EmployeeApi.idOf(number)));
            return desk.send(ask, command, command.stream(), action);
          } catch (Refused malformed) {
            return desk.refuse(ask, malformed, new EmployeeNotFound("?"), action);
          }
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  private static Class<? extends PrivacyCommand> named(String action) {
    Kind kind = ACTIONS.get(action);
    if (kind == null) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    return kind.command();
  }

  /** How it is described. */
  static Map<String, Object> paths() {
    Map<String, Object> paths = new TreeMap<>();
    ACTIONS.forEach((action, kind) -> {
      Shape.Fields body = Shape.of(kind.command(), List.of("employeeId"));
      paths.put(
          PATH + action,
          Map.of(
              "post",
              ApiDescription.post(
                  action,
                  "Roles: " + kind.role().name(),
                  List.of(ApiDescription.pathParameter("number")),
                  body,
                  "200")));
    });
    return paths;
  }
}
