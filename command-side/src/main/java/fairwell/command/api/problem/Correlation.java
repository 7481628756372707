package fairwell.command.api.problem;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;

/** The id that ties a request to its events, its log lines and its problem. */
public final class Correlation {

  private static final String ATTRIBUTE = Correlation.class.getName();

  /** W3C Trace Context: version, trace id, parent id, flags. */
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  private Correlation() {}

  /** The caller's trace id, or one made for this request; the same on every call. */
  public static String of(ServerWebExchange exchange) {
    return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, none -> find(exchange));
  }

  private static String find(ServerWebExchange exchange) {
    String given = exchange.getRequest().getHeaders().getFirst("traceparent");
    Matcher trace = TRACEPARENT.matcher(given == null ? "" : given);
    return trace.matches() ? trace.group(1) : UUID.randomUUID().toString().replace("-", "");
  }
}
