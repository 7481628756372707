package fairwell.command.api;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.employee.ClearRisk;
import fairwell.command.employee.EmployeeCommand;
import fairwell.command.employee.FlagRisk;
import fairwell.command.employee.RetractFact;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Corrections and early warnings of one employee. Facts come in by the import. */
@RestController
@RequestMapping("/api/v1/employees")
class EmployeeApi {

  /** The actions by their path. */
  static final Map<String, Class<? extends EmployeeCommand>> ACTIONS =
      Map.of(
          "retract-fact", RetractFact.class,
          "flag-risk", FlagRisk.class,
          "clear-risk", ClearRisk.class);

  private final CommandDesk desk;
  private final Bodies bodies;

  EmployeeApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping("/{number}/{action}")
  Mono<ResponseEntity<Receipt>> act(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String number,
      @PathVariable String action) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          Class<? extends EmployeeCommand> named = named(action);
          try {
            return send(ask, idOf(number), named, action);
          } catch (Refused malformed) {
            return desk.refuse(ask, malformed, new EmployeeNotFound("?"), action);
          }
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  private Mono<Receipt> send(
      Ask ask, EmployeeId employee, Class<? extends EmployeeCommand> named, String action) {
    EmployeeCommand command = StrictJson.read(ask.body(), named, Map.of("employeeId", employee));
    return desk.send(ask, command, employee.value(), action);
  }

  static EmployeeId idOf(String number) {
    try {
      return EmployeeId.ofNumber(number);
    } catch (IllegalArgumentException notANumber) {
      throw new Refused(new EmployeeNotFound(number.length() > 32 ? "?" : number));
    }
  }

  /** How they are described. */
  static Map<String, Object> paths() {
    Map<String, Object> paths = new TreeMap<>();
    ACTIONS.forEach((path, command) ->
        paths.put(
            "/api/v1/employees/{number}/" + path,
            Map.of(
                "post",
                ApiDescription.post(
                    path,
                    "Roles: HR",
                    List.of(ApiDescription.pathParameter("number")),
                    Shape.of(command, List.of("employeeId")),
                    "200"))));
    return paths;
  }

  private static Class<? extends EmployeeCommand> named(String action) {
    Class<? extends EmployeeCommand> command = ACTIONS.get(action);
    if (command == null) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    return command;
  }
}
