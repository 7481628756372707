package fairwell.command.access.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fairwell.command.access.Account;
import fairwell.command.access.IdentityFailure;
import fairwell.command.access.ScimServer;
import fairwell.command.access.ScimServer.Fault;
import fairwell.command.access.ScimServer.Habit;
import fairwell.command.outside.http.Names;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.id.EmployeeId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The adapter against a real HTTP server that answers as RFC 7644 and the habits of others. */
class ScimProviderTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @EnumSource(Habit.class)
  void anAccountIsSwitchedOffReadAndSwitchedOnAgain(Habit habit) {
    at(
        habit,
        (server, okta) -> {
          Account found = okta.find(LIN);
          assertThat(found.active()).isTrue();
          okta.change(found, false);
          assertThat(server.isActive("u 1")).isFalse();
          Account off = okta.read(found);
          assertThat(off.active()).isFalse();
          okta.change(off, true);
          assertThat(okta.find(LIN).active()).isTrue();
          assertThat(server.asked()).extracting(ScimServer.Asked::method).doesNotContain("DELETE");
        });
  }

  @Test
  void theChangeIsTheOneOfTheStandardUnderTheVersionThatWasRead() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          okta.change(okta.find(LIN), false);
          ScimServer.Asked patch = server.patches().getFirst();
          assertThat(JSON.readTree(patch.body()))
              .isEqualTo(
                  JSON.readTree(
                      """
                      {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                       "Operations": [{"op": "replace", "path": "active", "value": false}]}
                      """));
          assertThat(patch.path()).endsWith("/Users/u%201");
          assertThat(patch.headers())
              .containsEntry("if-match", "W/\"1\"")
              .containsEntry("content-type", "application/scim+json")
              .containsEntry("authorization", "Bearer secret");
        });
  }

  @Test
  void whoWasFasterIsNotOverwrittenUnseen() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          Account read = okta.find(LIN);
          server.beforePatch(() -> server.set("u 1", true));
          okta.change(read, false);
          assertThat(server.patches())
              .extracting(patch -> patch.headers().get("if-match"))
              .containsExactly("W/\"1\"", "W/\"2\"");
          assertThat(server.isActive("u 1")).isFalse();
        });
  }

  @Test
  void whatSomebodyElseHasDoneIsDone() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          Account read = okta.find(LIN);
          server.beforePatch(() -> server.set("u 1", false));
          okta.change(read, false);
          assertThat(server.patches()).hasSize(1);
        });
  }

  @Test
  void nobodyElsesAccountIsTouched() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          server.careless();
          assertThat(okta.find(LIN).id()).isEqualTo("u 1");
          fails(AccessFailure.ACCOUNT_UNKNOWN, () -> okta.find(EmployeeId.ofNumber("0044")));
          server.user("u 3", "0042", "another@example.com");
          fails(AccessFailure.ACCOUNT_AMBIGUOUS, () -> okta.find(LIN));
        });
  }

  @Test
  void aNameToSignInWithIsTheSameInCapitals() {
    try (var server = server(Habit.BY_THE_BOOK);
        var okta =
            provider(server.url(), FindBy.USER_NAME, "E{number}@Example.com", "secret", true)) {
      assertThat(okta.find(LIN).id()).isEqualTo("u 1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, REFUSED", "401, NOT_AUTHORISED", "403, NOT_AUTHORISED", "404, REFUSED",
    "409, CONFLICT", "429, TOO_MANY_REQUESTS", "500, UNAVAILABLE", "503, UNAVAILABLE",
    "302, REFUSED"
  })
  void eachFailureHasItsName(int status, AccessFailure why) {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          server.fails(new Fault(status, Map.of()));
          fails(why, () -> okta.find(LIN));
        });
  }

  @Test
  void itIsLeftAloneAsLongAsItAsks() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          server.fails(new Fault(429, Map.of("retry-after", "120")));
          assertThatThrownBy(() -> okta.find(LIN))
              .isInstanceOfSatisfying(
                  IdentityFailure.class,
                  failure -> assertThat(failure.pause()).isEqualTo(Duration.ofMinutes(2)));
        });
  }

  @Test
  void anAccountThatIsGoneIsUnknown() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) ->
            fails(
                AccessFailure.ACCOUNT_UNKNOWN,
                () -> okta.change(new Account("u 9", true, null), false)));
  }

  @Test
  void aChangeThatIsNeverUnderstoodIsRefused() {
    at(
        Habit.BY_THE_BOOK,
        (server, okta) -> {
          Account found = okta.find(LIN);
          server.fails(new Fault(400, Map.of()), new Fault(400, Map.of()));
          fails(AccessFailure.REFUSED, () -> okta.change(found, false));
        });
  }

  @Test
  void whoIsNotThereIsUnreachable() {
    String url;
    try (var server = server(Habit.BY_THE_BOOK)) {
      url = server.url();
    }
    try (var okta = provider(url, FindBy.EXTERNAL_ID, "{number}", "secret", true)) {
      fails(AccessFailure.UNREACHABLE, () -> okta.find(LIN));
    }
  }

  @Test
  void aPrivateAddressIsNotCalledUnlessThatIsAllowed() {
    try (var server = server(Habit.BY_THE_BOOK);
        var okta = provider(server.url(), FindBy.EXTERNAL_ID, "{number}", "secret", false)) {
      fails(AccessFailure.UNREACHABLE, () -> okta.find(LIN));
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void aTokenMayBeExchangedInItsFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("token");
    try (var server = server(Habit.BY_THE_BOOK);
        var okta =
            new ScimProvider(
                "Okta",
                new ScimProvider.Whose(server.url() + "/", FindBy.EXTERNAL_ID, "{number}"),
                names(true),
                new BearerToken("", file.toString()),
                Duration.ofSeconds(5),
                Clock.systemUTC())) {
      fails(AccessFailure.NOT_AUTHORISED, () -> okta.find(LIN));
      Files.writeString(file, "old\n");
      fails(AccessFailure.NOT_AUTHORISED, () -> okta.find(LIN));
      Files.writeString(file, "secret\n");
      assertThat(okta.find(LIN).active()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"Resources\":[{\"externalId\":\"0042\"}]}"})
  void whatIsNoScimIsUnreadableOrNobody(String body) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
    try (var okta =
        provider(
            "http://localhost:" + server.getAddress().getPort(),
            FindBy.EXTERNAL_ID,
            "{number}",
            "secret",
            true)) {
      fails(AccessFailure.UNREADABLE, () -> okta.find(LIN));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aTokenComesFromOnePlaceAndIsShownNowhere() {
    assertThatThrownBy(() -> new BearerToken("a", "b")).hasMessageContaining("not both");
    assertThatThrownBy(() -> new BearerToken("", "")).hasMessageContaining("needs a token-file");
    assertThat(new BearerToken("secret", "").toString()).doesNotContain("secret");
    assertThatThrownBy(() -> new ScimProvider.Whose("https://a.example", FindBy.USER_NAME, "x"))
        .hasMessageContaining("{number}");
  }

  private interface Scene {
    void play(ScimServer server, ScimProvider okta);
  }

  private static void at(Habit habit, Scene scene) {
    try (var server = server(habit);
        var okta = provider(server.url(), FindBy.EXTERNAL_ID, "{number}", "secret", true)) {
      scene.play(server, okta);
    }
  }

  private static ScimServer server(Habit habit) {
    ScimServer server = new ScimServer(habit, "secret");
    server.user("u 1", "0042", "e0042@example.com");
    server.user("u 2", "0043", "e0043@example.com");
    return server;
  }

  private static ScimProvider provider(
      String url, FindBy findBy, String account, String token, boolean local) {
    return new ScimProvider(
        "Okta",
        new ScimProvider.Whose(url, findBy, account),
        names(local),
        new BearerToken(token, ""),
        Duration.ofSeconds(5),
        Clock.systemUTC());
  }

  private static Names names(boolean local) {
    return new Names(InetAddress::getAllByName, local);
  }

  private static void fails(AccessFailure why, ThrowingCallable call) {
    Consumer<IdentityFailure> says = failure -> assertThat(failure.why()).isEqualTo(why);
    assertThatThrownBy(call).isInstanceOfSatisfying(IdentityFailure.class, says);
  }
}
