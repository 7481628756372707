package fairwell.command.security;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.Correlation;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.api.problem.ProblemWriter;
import fairwell.command.shell.AuditTrail;
import fairwell.command.shell.Envelope;
import fairwell.kernel.event.audit.CommandRefused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The two noes of security as problems. Whoever is signed in and asks for what is not listed hears
 * that there is nothing, or which method there is.
 */
final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    return ProblemWriter.write(exchange, new ApiProblem(ProblemCode.UNAUTHENTICATED));
  }

  private final AuditTrail trail;

  SecurityProblems(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return CommandPaths.of(exchange.getRequest())
        .map(path -> recorded(exchange, path))
        .orElseGet(Mono::empty)
        .then(Mono.defer(() -> ProblemWriter.write(exchange, problem(exchange))));
  }

  private Mono<Void> recorded(ServerWebExchange exchange, CommandPaths path) {
    String name = path.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return exchange
        .getPrincipal()
        .ofType(ActorAuthentication.class)
        .map(who -> Envelope.from(who.getPrincipal()).within(Correlation.of(exchange), null))
        .flatMap(envelope ->
            Mono.<Void>fromRunnable(() ->
                    trail.refused(
                        envelope,
                        new CommandRefused(
                            "unknown", name, ProblemCode.FORBIDDEN.code(), Map.of())))
                .subscribeOn(Schedulers.boundedElastic()));
  }

  private static ApiProblem problem(ServerWebExchange exchange) {
    if (CommandPaths.of(exchange.getRequest()).isPresent()) {
      return new ApiProblem(ProblemCode.FORBIDDEN);
    }
    List<HttpMethod> methods = CommandPaths.methodsOf(exchange.getRequest());
    if (methods.isEmpty()) {
      return new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    exchange.getResponse().getHeaders().setAllow(Set.copyOf(methods));
    return ApiProblem.with(
        ProblemCode.METHOD_NOT_ALLOWED, "allowed", methods.stream().map(HttpMethod::name).toList());
  }
}
