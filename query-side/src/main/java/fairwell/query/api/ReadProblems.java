package fairwell.query.api;

import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.query.api.Queries.DocumentsNotReady;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever went wrong below a reading path of the API into a problem (RFC 9457). */
@Component
@Order(-9)
class ReadProblems implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ReadProblems.class);
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    boolean ours =
        exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/api/");
    if (!ours || exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    return switch (failure) {
      case ReadProblem problem -> {
        if (!problem.contentRange().isEmpty()) {
          exchange
              .getResponse()
              .getHeaders()
              .set(HttpHeaders.CONTENT_RANGE, problem.contentRange());
        }
        yield write(exchange, problem.code(), problem.error(), 0);
      }
      case DocumentsNotReady busy ->
          write(exchange, ReadProblem.Code.DOCUMENTS_REBUILDING, Map.of(), busy.progress());
      case EntityTags.Malformed wrong -> {
        ReadProblem problem = ReadProblem.header(wrong.header(), EntityTags.EXPECTED);
        yield write(exchange, problem.code(), problem.error(), 0);
      }
      case ErrorResponse standard when standard.getStatusCode().is4xxClientError() ->
          write(exchange, codeOf(standard), Map.of(), 0);
      case Throwable away when KeysUnavailable.isBehind(away) -> {
        LOG.warn(
            "the keys of persons cannot be had now, trace {}: {}",
            traceId(exchange),
            KeysUnavailable.behind(away).orElseThrow().toString());
        yield write(exchange, ReadProblem.Code.KEYS_UNAVAILABLE, Map.of(), 0);
      }
      case Throwable unexpected -> {
        LOG.error("reading failed, trace {}", traceId(exchange), unexpected);
        yield write(exchange, ReadProblem.Code.INTERNAL, Map.of(), 0);
      }
    };
  }

  private static ReadProblem.Code codeOf(ErrorResponse standard) {
    return switch (standard.getStatusCode().value()) {
      case 403 -> ReadProblem.Code.FORBIDDEN;
      case 404 -> ReadProblem.Code.UNKNOWN_PATH;
      case 406 -> ReadProblem.Code.NOT_ACCEPTABLE;
      default -> ReadProblem.Code.INVALID_REQUEST;
    };
  }

  private static Mono<Void> write(
      ServerWebExchange exchange,
      ReadProblem.Code code,
      Map<String, String> error,
      double progress) {
    Locale locale = locale(exchange);
    var response = exchange.getResponse();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code.text());
    body.put("title", code.status().getReasonPhrase());
    body.put("status", code.status().value());
    body.put("detail", detail(code, locale, error, progress));
    body.put("instance", FeedAddress.withoutSecret(exchange.getRequest().getPath().value()));
    body.put("code", code.text());
    body.put("traceId", traceId(exchange));
    if (!error.isEmpty()) {
      body.put("errors", List.of(error));
    }
    response.setStatusCode(code.status());
    if (code.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    }
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLanguage(locale);
    response.getHeaders().setCacheControl("no-store");
    byte[] bytes = JSON.writeValueAsBytes(body);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
  }

  private static String detail(
      ReadProblem.Code code, Locale locale, Map<String, String> error, double progress) {
    return ResourceBundle.getBundle(
            "fairwell/query/problems",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(code.text())
        .replace("{pointer}", error.getOrDefault("pointer", ""))
        .replace("{expected}", error.getOrDefault("expected", ""))
        .replace("{percent}", Integer.toString((int) (progress * 100)));
  }

  /** The caller's trace (W3C Trace Context), or the request's own id: in the answer and the log. */
  private static String traceId(ServerWebExchange exchange) {
    String given = exchange.getRequest().getHeaders().getFirst("traceparent");
    Matcher trace = TRACEPARENT.matcher(given == null ? "" : given);
    return trace.matches() ? trace.group(1) : exchange.getRequest().getId();
  }

  private static Locale locale(ServerWebExchange exchange) {
    List<Locale.LanguageRange> asked = new ArrayList<>();
    try {
      asked.addAll(exchange.getRequest().getHeaders().getAcceptLanguage());
    } catch (IllegalArgumentException unreadable) {
      // Then the default language answers.
      asked.clear();
    }
    Locale found = Locale.lookup(asked, LANGUAGES);
    return found == null ? Locale.SIMPLIFIED_CHINESE : found;
  }
}
