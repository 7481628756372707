package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.policy.ApproveOverlay;
import fairwell.command.policy.PolicyCommand;
import fairwell.command.policy.ProposeOverlay;
import fairwell.command.policy.RejectOverlay;
import fairwell.kernel.access.Actor;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.refusal.OverlayUnknown;
import fairwell.kernel.refusal.Refused;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Overlays over the policy packs. The body of a proposal is the pack file itself, byte by byte, and
 * its SHA-256 is the name of the overlay from then on: whoever approves names what was read.
 */
@RestController
@RequestMapping(PolicyApi.PATH)
class PolicyApi {

  static final String PATH = "/api/v1/policy-overlays";

  /** What a second person may do, by path. */
  static final Map<String, Class<? extends PolicyCommand>> ACTIONS =
      Map.of("approve-overlay", ApproveOverlay.class, "reject-overlay", RejectOverlay.class);

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final CommandDesk desk;
  private final Bodies bodies;

  PolicyApi(CommandDesk desk, Bodies bodies) {
    this.desk = desk;
    this.bodies = bodies;
  }

  @PostMapping
  Mono<ResponseEntity<Receipt>> propose(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.ofText(exchange, actor, body, "content");
          ProposeOverlay command = new ProposeOverlay(ask.body().path("content").stringValue());
          String hash = LoadedPacks.hashOf(command.content());
          return send(ask, command, hash)
              .map(receipt ->
                  ResponseEntity.status(HttpStatus.CREATED)
                      .location(URI.create(PATH + "/" + hash))
                      .eTag(String.valueOf(receipt.version()))
                      .body(receipt));
        });
  }

  @PostMapping("/{contentHash}/{action}")
  Mono<ResponseEntity<Receipt>> act(
      ServerWebExchange exchange,
      @AuthenticationPrincipal Actor actor,
      @PathVariable String contentHash,
      @PathVariable String action) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          Class<? extends PolicyCommand> named = named(action);
          if (!HASH.matcher(contentHash).matches()) {
            OverlayUnknown unknown = new OverlayUnknown("?");
            return desk.refuse(ask, new Refused(unknown), unknown, action);
          }
          return send(
              ask,
              StrictJson.read(ask.body(), named, Map.of("contentHash", contentHash)),
              contentHash);
        })
        .map(receipt -> ResponseEntity.ok().eTag(String.valueOf(receipt.version())).body(receipt));
  }

  private Mono<Receipt> send(Ask ask, PolicyCommand command, String hash) {
    return desk.send(ask, command, command.stream(), command.action())
        .map(done ->
            new Receipt(hash, done.version(), done.position(), done.events(), done.replayed()));
  }

  private static Class<? extends PolicyCommand> named(String action) {
    Class<? extends PolicyCommand> command = ACTIONS.get(action);
    if (command == null) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    return command;
  }
}
