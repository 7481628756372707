package fairwell.command.access;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider over real HTTP, as RFC 7644 has it: users found by a filter (3.4.2.2),
 * changed by PATCH (3.5.2) under their version (3.14), errors as 3.12 wants them. It takes the
 * habits of others on request, and fails as it is told.
 */
public final class ScimServer implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern FILTER =
      Pattern.compile("(externalId|userName) eq (\"(?:[^\"\\\\]|\\\\.)*\")");

  /** What providers do differently. */
  public enum Habit {
    /** 200 with the user, versions kept. */
    BY_THE_BOOK,
    /** A change is a value without a path, else 400 {@code invalidPath}; 200 with the user. */
    LIKE_OKTA,
    /** {@code active} as text with a capital, 204, no versions, plain JSON. */
    LIKE_ENTRA
  }

  /** What came in. */
  public record Asked(String method, String path, Map<String, String> headers, String body) {}

  /** An answer instead of the right one. */
  public record Fault(int status, Map<String, String> headers) {}

  private final HttpServer server;
  private final Habit habit;
  private final String token;
  private final Map<String, ScimUser> users = new LinkedHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private boolean deaf;
  private boolean careless;
  private @Nullable Runnable beforePatch;

  public ScimServer(Habit habit, String token) {
    this.habit = habit;
    this.token = token;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/scim/v2/", this::answer);
    server.start();
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/scim/v2";
  }

  public synchronized void user(String id, String externalId, String userName) {
    ScimUser user = new ScimUser();
    user.names.put("externalId", externalId);
    user.names.put("userName", userName);
    users.put(id, user);
  }

  public synchronized boolean isActive(String id) {
    return user(id).active;
  }

  public synchronized void set(String id, boolean active) {
    user(id).active = active;
    user(id).version++;
  }

  /** The next requests are answered so, one each. */
  public synchronized void fails(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** No fault more. */
  public synchronized void heals() {
    faults.clear();
  }

  /** It says yes to changes and makes none. */
  public synchronized void deaf(boolean now) {
    deaf = now;
  }

  /** It answers a filter with everybody. */
  public synchronized void careless() {
    careless = true;
  }

  /** Somebody else is faster, once. */
  public synchronized void beforePatch(Runnable other) {
    beforePatch = other;
  }

  public List<Asked> asked() {
    return asked;
  }

  public List<Asked> patches() {
    return asked.stream().filter(one -> one.method().equals("PATCH")).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> headers = new HashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      Asked now =
          new Asked(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getRawPath(),
              Map.copyOf(headers),
              body);
      asked.add(now);
      answer(exchange, now);
    }
  }

  private synchronized void answer(HttpExchange exchange, Asked now) throws IOException {
    Fault fault = faults.poll();
    if (fault != null) {
      fault.headers().forEach(exchange.getResponseHeaders()::set);
      error(exchange, fault.status(), null);
    } else if (!("Bearer " + token).equals(now.headers().get("authorization"))) {
      error(exchange, 401, null);
    } else if (now.path().endsWith("/Users") && now.method().equals("GET")) {
      list(exchange);
    } else {
      String id =
          URLDecoder.decode(
              now.path().substring(now.path().lastIndexOf('/') + 1), StandardCharsets.UTF_8);
      ScimUser user = users.get(id);
      if (user == null) {
        error(exchange, 404, null);
      } else if (now.method().equals("GET")) {
        send(exchange, 200, JSON.writeValueAsString(user.shown(id, habit)), user);
      } else if (now.method().equals("PATCH")) {
        patch(exchange, now, id, user);
      } else {
        error(exchange, 501, null);
      }
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    Matcher filter =
        FILTER.matcher(
            URLDecoder.decode(
                query.substring(query.indexOf("filter=") + 7).split("&", 2)[0],
                StandardCharsets.UTF_8));
    if (!filter.matches()) {
      error(exchange, 400, "invalidFilter");
      return;
    }
    String wanted = JSON.readTree(filter.group(2)).asString();
    List<Map<String, Object>> found = new ArrayList<>();
    users.forEach((id, user) -> {
      String value = user.names.get(filter.group(1));
      boolean fits =
          filter.group(1).equals("userName")
              ? wanted.equalsIgnoreCase(value)
              : wanted.equals(value);
      if (fits || careless) {
        found.add(user.shown(id, habit));
      }
    });
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:ListResponse"));
    answer.put("totalResults", found.size());
    if (!found.isEmpty()) {
      answer.put("Resources", found);
    }
    send(exchange, 200, JSON.writeValueAsString(answer), null);
  }

  private void patch(HttpExchange exchange, Asked now, String id, ScimUser user)
      throws IOException {
    Runnable other = beforePatch;
    if (other != null) {
      beforePatch = null;
      other.run();
    }
    String ifMatch = now.headers().get("if-match");
    if (ifMatch != null && !ifMatch.equals(user.tag())) {
      error(exchange, 412, null);
      return;
    }
    JsonNode message = JSON.readTree(now.body());
    JsonNode operation = message.path("Operations").path(0);
    boolean pathless = operation.path("path").isMissingNode();
    boolean formed =
        message
                .path("schemas")
                .path(0)
                .asString("")
                .equals("urn:ietf:params:scim:api:messages:2.0:PatchOp")
            && operation.path("op").asString("").equalsIgnoreCase("replace");
    JsonNode value = pathless ? operation.path("value").path("active") : operation.path("value");
    if (!formed
        || !value.isBoolean()
        || habit == Habit.LIKE_OKTA && !pathless
        || !pathless && !operation.path("path").asString("").equals("active")) {
      error(exchange, 400, pathless ? "invalidValue" : "invalidPath");
      return;
    }
    if (!deaf && user.active != value.booleanValue()) {
      user.active = value.booleanValue();
      user.version++;
    }
    if (habit == Habit.LIKE_ENTRA) {
      exchange.sendResponseHeaders(204, -1);
    } else {
      send(exchange, 200, JSON.writeValueAsString(user.shown(id, habit)), user);
    }
  }

  private void send(HttpExchange exchange, int status, String body, @Nullable ScimUser user)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set(
        "content-type", habit == Habit.LIKE_ENTRA ? "application/json" : "application/scim+json");
    if (user != null && habit != Habit.LIKE_ENTRA) {
      headers.set("etag", user.tag());
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void error(HttpExchange exchange, int status, @Nullable String type) throws IOException {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:Error"));
    error.put("status", String.valueOf(status));
    if (type != null) {
      error.put("scimType", type);
    }
    send(exchange, status, JSON.writeValueAsString(error), null);
  }

  private ScimUser user(String id) {
    ScimUser user = users.get(id);
    if (user == null) {
      throw new IllegalArgumentException("no user " + id);
    }
    return user;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
