package fairwell.command.api.problem;

import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.law.pack.PackFault;
import fairwell.kernel.refusal.OutOfOrder;
import fairwell.kernel.refusal.OverlayUnsound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.StepSkipped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json} (RFC 9457). */
public final class ProblemWriter {

  /** Seconds a server asks its callers to wait that is overloaded, or cannot have keys. */
  public static final int RETRY_AFTER = 2;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProblemWriter() {}

  /** The caller's language. */
  public static Locale localeOf(ServerWebExchange exchange) {
    return ProblemTexts.localeOf(exchange.getRequest());
  }

  /** Answers with a problem of the API itself. */
  public static Mono<Void> write(ServerWebExchange exchange, ApiProblem problem) {
    ProblemTexts texts = ProblemTexts.in(localeOf(exchange));
    Map<String, Object> data = new LinkedHashMap<>(problem.data());
    data.put("traceId", Correlation.of(exchange));
    data.put("seconds", RETRY_AFTER);
    HttpStatus status = problem.code().status();
    Map<String, Object> body =
        body(exchange, status, problem.code().code(), texts.of(problem.code().code(), data));
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors().stream().map(error -> say(texts, error)).toList());
    }
    if (!problem.data().isEmpty()) {
      body.put("data", problem.data());
    }
    HttpHeaders headers = exchange.getResponse().getHeaders();
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER));
    }
    if (problem.code() == ProblemCode.UNAUTHENTICATED) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return write(exchange, status, body);
  }

  /** Answers with the domain's refusal. */
  public static Mono<Void> write(ServerWebExchange exchange, Refused refused) {
    Refusal refusal = refused.refusal();
    HttpStatus status = statusOf(refusal.kind());
    String detail = RefusalTexts.in(localeOf(exchange)).of(refusal);
    Map<String, Object> body = body(exchange, status, refusal.code(), detail);
    body.put("data", RefusalData.of(refusal));
    if (refusal instanceof OutOfOrder || !refused.missing().isEmpty()) {
      body.put("missing", refused.missing());
    }
    if (refusal instanceof StepSkipped || !refused.nextAllowed().isEmpty()) {
      body.put("nextAllowed", refused.nextAllowed());
    }
    if (refusal instanceof OverlayUnsound unsound) {
      ProblemTexts texts = ProblemTexts.in(localeOf(exchange));
      body.put("errors", unsound.faults().stream().map(fault -> say(texts, fault)).toList());
    }
    if (RefusalData.of(refusal).get("field") instanceof String field) {
      Object expected = RefusalData.of(refusal).getOrDefault("expected", detail);
      body.put(
          "errors",
          List.of(
              new FieldError(
                  "/" + field.replace('.', '/'),
                  refusal.code(),
                  detail,
                  String.valueOf(expected))));
    }
    return write(exchange, status, body);
  }

  /** A rule of law is a conflict with what is: the same request may be right on another day. */
  static HttpStatus statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT, LAW -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static FieldError say(ProblemTexts texts, PackFault fault) {
    String code = "pack-" + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String where =
        fault.line() == 0 ? "" : texts.of("pack-line", Map.of("line", fault.line())) + " ";
    Map<String, String> data = Map.of("field", fault.field(), "expected", fault.detail());
    return new FieldError(
        "/" + fault.field().replace("~", "~0").replace("/", "~1"),
        code,
        where + texts.of(code, data),
        fault.detail());
  }

  private static FieldError say(ProblemTexts texts, FieldError error) {
    return error.saying(
        texts.of(error.code(), Map.of("pointer", error.pointer(), "expected", error.expected())));
  }

  private static Map<String, Object> body(
      ServerWebExchange exchange, HttpStatus status, String code, String detail) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", URI.create("/problems/" + code).toString());
    body.put("title", status.getReasonPhrase());
    body.put("status", status.value());
    body.put("detail", detail);
    body.put("instance", FeedAddress.withoutSecret(exchange.getRequest().getPath().value()));
    body.put("code", code);
    body.put("traceId", Correlation.of(exchange));
    return body;
  }

  private static Mono<Void> write(
      ServerWebExchange exchange, HttpStatus status, Map<String, Object> body) {
    ServerHttpResponse response = exchange.getResponse();
    if (!response.setStatusCode(status)) {
      return Mono.empty();
    }
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLanguage(localeOf(exchange));
    response.getHeaders().setCacheControl("no-store");
    byte[] bytes = JSON.writeValueAsBytes(body);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
  }
}
