package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.Correlation;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request for a command, read as far as it can be without knowing the command.
 *
 * @param key the client's idempotency key
 * @param ifMatch the version the client has seen, if it says so
 * @param reason why, if the client says so in the header {@code X-Reason}
 * @param correlation the id of the trace
 * @param path where it was sent
 */
record Ask(
    Actor actor,
    String key,
    @Nullable Long ifMatch,
    @Nullable Reason reason,
    String correlation,
    String path,
    ObjectNode body) {

  static final String KEY_HEADER = "Idempotency-Key";
  static final String REASON_HEADER = "X-Reason";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,120}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

  static Ask read(ServerWebExchange exchange, Actor actor, byte[] body) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    String key = keyOf(headers.getFirst(KEY_HEADER));
    refuseOtherContent(headers, body);
    return of(exchange, actor, key, StrictJson.parse(body));
  }

  /** A form of a page: a browser sets no headers, so key and version are fields of it. */
  static Ask ofForm(ServerWebExchange exchange, Actor actor, MultiValueMap<String, String> form) {
    ObjectNode body = StrictJson.parse(new byte[0]);
    form.forEach((name, values) -> {
      ArrayNode all = body.putArray(name);
      values.forEach(all::add);
    });
    String version = form.getFirst("version");
    return new Ask(
        actor,
        keyOf(form.getFirst("key")),
        version == null || version.isEmpty() ? null : versionOf('"' + version + '"'),
        null,
        Correlation.of(exchange),
        exchange.getRequest().getPath().value(),
        body);
  }

  /** A request whose body is a text file: the one field of that name. */
  static Ask ofText(ServerWebExchange exchange, Actor actor, byte[] body, String field) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    String key = keyOf(headers.getFirst(KEY_HEADER));
    MediaType type = headers.getContentType();
    if (type == null || !MediaType.TEXT_PLAIN.includes(type)) {
      throw new ApiProblem(ProblemCode.CONTENT_TYPE_UNSUPPORTED);
    }
    return of(exchange, actor, key, StrictJson.parse(new byte[0]).put(field, textOf(body)));
  }

  /** A request whose body is a table, read into what it stands for. */
  static Ask ofTable(ServerWebExchange exchange, Actor actor, ObjectNode body) {
    return of(
        exchange, actor, keyOf(exchange.getRequest().getHeaders().getFirst(KEY_HEADER)), body);
  }

  private static Ask of(ServerWebExchange exchange, Actor actor, String key, ObjectNode body) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    return new Ask(
        actor,
        key,
        versionOf(headers.getFirst(HttpHeaders.IF_MATCH)),
        reasonOf(headers),
        Correlation.of(exchange),
        exchange.getRequest().getPath().value(),
        body);
  }

  private static String textOf(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notText) {
      throw new ApiProblem(
          ProblemCode.INVALID_BODY,
          List.of(new FieldError("", FieldError.WRONG, "text in UTF-8")),
          Map.of());
    }
  }

  private static String keyOf(@Nullable String key) {
    if (key == null || key.isBlank()) {
      throw new ApiProblem(ProblemCode.IDEMPOTENCY_KEY_MISSING);
    }
    if (!KEY.matcher(key).matches()) {
      throw new ApiProblem(ProblemCode.IDEMPOTENCY_KEY_INVALID);
    }
    return key;
  }

  /** Refuses a body that does not say it is JSON. */
  static void refuseOtherContent(HttpHeaders headers, byte[] body) {
    MediaType type = headers.getContentType();
    if (body.length > 0 && (type == null || !MediaType.APPLICATION_JSON.includes(type))) {
      throw new ApiProblem(ProblemCode.CONTENT_TYPE_UNSUPPORTED);
    }
  }

  private static @Nullable Long versionOf(@Nullable String given) {
    if (given == null) {
      return null;
    }
    Matcher etag = ETAG.matcher(given.strip());
    if (!etag.matches()) {
      throw new ApiProblem(ProblemCode.IF_MATCH_INVALID);
    }
    return Long.valueOf(etag.group(1));
  }

  private static @Nullable Reason reasonOf(HttpHeaders headers) {
    String given = headers.getFirst(REASON_HEADER);
    if (given == null || given.isBlank()) {
      return null;
    }
    return Reason.of(given.strip()).orElseThrow(Ask::invalidReason);
  }

  private static ApiProblem invalidReason() {
    String codes =
        Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.joining(", "));
    return new ApiProblem(
        ProblemCode.INVALID_PARAMETER,
        List.of(),
        Map.of("name", REASON_HEADER, "expected", "one of " + codes));
  }
}
