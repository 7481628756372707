package fairwell.command.security;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.api.problem.ProblemWriter;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The two noes of security as problems. Whoever is signed in and asks for what is not listed hears
 * that there is nothing, or which method there is.
 */
final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    return ProblemWriter.write(exchange, new ApiProblem(ProblemCode.UNAUTHENTICATED));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return ProblemWriter.write(exchange, problem(exchange));
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
