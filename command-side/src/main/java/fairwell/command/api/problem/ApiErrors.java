package fairwell.command.api.problem;

import fairwell.command.security.CommandPaths;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.refusal.Refused;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Turns whatever went wrong below a command path into a problem. Ahead of Spring Boot's handler,
 * which would answer in a form of its own. Other paths are not ours to answer.
 */
@Component
@Order(-10)
class ApiErrors implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted() || !CommandPaths.isCommand(exchange.getRequest())) {
      return Mono.error(failure);
    }
    return switch (failure) {
      case Refused refused -> ProblemWriter.write(exchange, refused);
      case ApiProblem problem -> ProblemWriter.write(exchange, problem);
      case MethodNotAllowedException wrong -> {
        exchange.getResponse().getHeaders().setAllow(wrong.getSupportedMethods());
        yield ProblemWriter.write(
            exchange,
            ApiProblem.with(
                ProblemCode.METHOD_NOT_ALLOWED, "allowed", names(wrong.getSupportedMethods())));
      }
      case ResponseStatusException standard ->
          ProblemWriter.write(exchange, new ApiProblem(codeOf(standard)));
      case ErrorResponseException standard when standard.getStatusCode().is4xxClientError() ->
          ProblemWriter.write(exchange, new ApiProblem(ProblemCode.INVALID_REQUEST));
      case DataBufferLimitException large ->
          ProblemWriter.write(exchange, new ApiProblem(ProblemCode.BODY_TOO_LARGE));
      case Throwable away when KeysUnavailable.isBehind(away) -> {
        LOG.warn(
            "request {}: the keys of persons cannot be had now: {}",
            Correlation.of(exchange),
            KeysUnavailable.behind(away).orElseThrow().toString());
        yield ProblemWriter.write(exchange, new ApiProblem(ProblemCode.KEYS_UNAVAILABLE));
      }
      case Throwable unexpected -> {
        LOG.error("request {} failed", Correlation.of(exchange), unexpected);
        yield ProblemWriter.write(exchange, new ApiProblem(ProblemCode.INTERNAL));
      }
    };
  }

  private static ProblemCode codeOf(ResponseStatusException standard) {
    return switch (HttpStatus.resolve(standard.getStatusCode().value())) {
      case NOT_FOUND -> ProblemCode.UNKNOWN_PATH;
      case NOT_ACCEPTABLE -> ProblemCode.NOT_ACCEPTABLE;
      case UNSUPPORTED_MEDIA_TYPE -> ProblemCode.CONTENT_TYPE_UNSUPPORTED;
      case CONTENT_TOO_LARGE -> ProblemCode.BODY_TOO_LARGE;
      case null, default ->
          standard.getStatusCode().is4xxClientError()
              ? ProblemCode.INVALID_REQUEST
              : ProblemCode.INTERNAL;
    };
  }

  private static Set<String> names(Set<HttpMethod> methods) {
    return methods.stream().map(HttpMethod::name).collect(Collectors.toSet());
  }
}
