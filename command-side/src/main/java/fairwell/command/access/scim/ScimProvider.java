package fairwell.command.access.scim;

import fairwell.command.access.Account;
import fairwell.command.access.IdentityFailure;
import fairwell.command.access.IdentityProvider;
import fairwell.command.outside.http.Names;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.id.EmployeeId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider behind SCIM 2.0: a user is found by a filter (RFC 7644, section 3.4.2.2) and
 * changed by PATCH (section 3.5.2), under the version that was read where the provider keeps one
 * (section 3.14). Providers differ: {@code active} comes as text from some, some answer a change
 * with 204, and some take it only without a path.
 */
public final class ScimProvider implements IdentityProvider, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;

  private final String name;
  private final Whose whose;
  private final ScimHttp http;

  /**
   * Whose an account is.
   *
   * @param base the address up to and without {@code /Users}
   * @param account the value of the attribute, with {@code {number}} for the employee number
   */
  public record Whose(String base, FindBy findBy, String account) {

    public Whose {
      if (!account.contains("{number}")) {
        throw new IllegalArgumentException(
            "fairwell.access.scim.account: expected a text with {number}");
      }
      base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    String value(EmployeeId employee) {
      return account.replace("{number}", employee.number());
    }
  }

  public ScimProvider(
      String name, Whose whose, Names names, BearerToken token, Duration timeout, Clock clock) {
    this.name = name;
    this.whose = whose;
    this.http = new ScimHttp(names, token, timeout, clock);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Account find(EmployeeId employee) {
    String wanted = whose.value(employee);
    String attribute = whose.findBy().attribute();
    String filter = attribute + " eq " + JSON.writeValueAsString(wanted);
    URI uri =
        URI.create(
            "%s/Users?filter=%s&attributes=%s"
                .formatted(whose.base(), coded(filter), coded("active,meta," + attribute)));
    // A provider may overlook a filter; whose an account is, is seen by looking at it.
    List<JsonNode> users =
        http.get(uri)
            .orFail()
            .document()
            .path("Resources")
            .valueStream()
            .filter(user -> whose.findBy().fits(wanted, user.path(attribute).asString("")))
            .toList();
    if (users.isEmpty()) {
      throw new IdentityFailure(AccessFailure.ACCOUNT_UNKNOWN);
    }
    if (users.size() > 1) {
      throw new IdentityFailure(AccessFailure.ACCOUNT_AMBIGUOUS);
    }
    return account(users.getFirst(), null);
  }

  @Override
  public Account read(Account account) {
    ScimAnswer answer = known(http.get(user(account))).orFail();
    return account(answer.document(), answer.tag());
  }

  /**
   * Under the version that was read; if somebody was faster, once more under the version there is
   * now.
   */
  @Override
  public void change(Account account, boolean active) {
    ScimAnswer answer = patch(account, active);
    if (answer.conflicts()) {
      Account now = read(account);
      if (now.active() == active) {
        return;
      }
      answer = patch(now, active);
    }
    known(answer).orFail();
  }

  private ScimAnswer patch(Account account, boolean active) {
    ScimAnswer answer =
        http.patch(
            user(account),
            operation(Map.of("op", "replace", "path", "active", "value", active)),
            account.version());
    return answer.status() == BAD_REQUEST
        ? http.patch(
            user(account),
            operation(Map.of("op", "replace", "value", Map.of("active", active))),
            account.version())
        : answer;
  }

  private static String operation(Map<String, Object> operation) {
    return JSON.writeValueAsString(
        Map.of("schemas", List.of(PATCH), "Operations", List.of(operation)));
  }

  private static ScimAnswer known(ScimAnswer answer) {
    if (answer.status() == NOT_FOUND) {
      throw new IdentityFailure(AccessFailure.ACCOUNT_UNKNOWN);
    }
    return answer;
  }

  private URI user(Account account) {
    return URI.create(whose.base() + "/Users/" + coded(account.id()));
  }

  private static Account account(JsonNode user, @Nullable String tag) {
    String id = user.path("id").asString("");
    JsonNode active = user.path("active");
    if (id.isEmpty() || active.isMissingNode()) {
      throw new IdentityFailure(AccessFailure.UNREADABLE);
    }
    String version = user.path("meta").path("version").asString(tag == null ? "" : tag);
    return new Account(id, isTrue(active), version.isEmpty() ? null : version);
  }

  private static boolean isTrue(JsonNode active) {
    if (active.isBoolean()) {
      return active.booleanValue();
    }
    return switch (active.asString("").toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IdentityFailure(AccessFailure.UNREADABLE);
    };
  }

  /** For a path as for a query: a space is {@code %20} in both. */
  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    http.close();
  }
}
