package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.signing.SigningProvider.Call;
import fairwell.command.signing.SigningProvider.Told;
import fairwell.command.signing.Signings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The door for a signing provider. No account comes in here: a call proves by its signature where
 * it comes from, and says only that it is time to look.
 */
@RestController
class SigningApi {

  static final String PATH = "/api/v1/signing/{provider}";

  /** Far more than a provider sends; nobody here has an account. */
  private static final int LARGEST = 64 * 1024;

  private final ObjectProvider<Signings> signings;
  private final CommandThreads threads;
  private final Bodies bodies;

  SigningApi(ObjectProvider<Signings> signings, CommandThreads threads, Bodies bodies) {
    this.signings = signings;
    this.threads = threads;
    this.bodies = bodies;
  }

  @PostMapping(PATH)
  Mono<Map<String, String>> told(@PathVariable String provider, ServerWebExchange exchange) {
    Signings door = signings.getIfAvailable();
    if (door == null || !door.is(provider)) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    return bodies
        .read(exchange, LARGEST)
        .flatMap(body -> {
          Told told = trusted(door, call(exchange, body));
          return threads.run(() -> CompletableFuture.completedFuture(door.take(told)));
        });
  }

  private static Told trusted(Signings door, Call call) {
    try {
      return door.trusted(call);
    } catch (NotAccepted refused) {
      throw new ApiProblem(
          switch (refused.why()) {
            case SIGNATURE, TOO_OLD, NOT_FOR_US -> ProblemCode.SENDER_NOT_PROVEN;
            case UNREADABLE -> ProblemCode.INVALID_REQUEST;
          });
    }
  }

  private static Call call(ServerWebExchange exchange, byte[] body) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequest()
        .getHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    List<String> query = new ArrayList<>();
    new TreeMap<>(exchange.getRequest().getQueryParams())
        .values()
        .forEach(values -> query.add(String.join("", values)));
    return new Call(headers, query, body);
  }

  static Map<String, Object> paths() {
    Map<String, Object> post =
        Described.operation(
            "signing-told",
            "What a signing provider tells, signed by it; no account. Off until a provider is named",
            List.of(ApiDescription.pathParameter("provider")),
            "200");
    post = new LinkedHashMap<>(post);
    post.put("security", List.of());
    return Map.of(PATH, Map.of("post", post));
  }
}
