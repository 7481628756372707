package fairwell.kernel.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fairwell.kernel.personal.vault.TransitKey;
import fairwell.kernel.personal.vault.VaultToken;
import fairwell.kernel.personal.vault.VaultTransit;
import fairwell.testing.TransitServer;
import fairwell.testing.TransitServer.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Against a double of Vault over real HTTP. */
class VaultTransitTest extends KeyWrappingCases {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  private final TransitServer server = TransitServer.start("fairwell", "other");
  private final VaultTransit vault = vault(server.address(), "transit", "fairwell", null);

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  KeyWrapping keeper() {
    return vault;
  }

  @Override
  KeyWrapping another() {
    return vault(server.address(), "transit", "other", null);
  }

  @Override
  Rotated rotate() {
    server.rotate("fairwell");
    return new Rotated(vault, vault::rewrap);
  }

  @Override
  String ofUnknownVersion() {
    return vault.wrap(dataKey()).replace("vault:v1:", "vault:v7:");
  }

  @Test
  void theVersionIsTheOneOfVaultAndTheOldOneStaysUntilItIsForbidden() {
    SecretKey key = dataKey();
    String old = vault.wrap(key);
    assertEquals("vault:v1", vault.versionOf(old));
    server.rotate("fairwell");
    assertEquals("vault:v2", vault.newest());
    assertEquals(key, vault.unwrap(old));
    String anew = vault.rewrap(old);
    server.forbidBelow("fairwell", 2);
    assertEquals(key, vault.unwrap(anew));
    refuses(WrappedByAnother.class, "min_decryption_version", () -> vault.unwrap(old), key);
  }

  @Test
  void whatVaultSaysNoToIsSaidInItsOwnWords() {
    SecretKey key = dataKey();
    String wrapped = vault.wrap(key);
    VaultTransit noKey = vault(server.address(), "transit", "nobody", null);
    VaultTransit noMount = vault(server.address(), "kv", "fairwell", null);

    unavailable("has no key nobody at transit", noKey::newest, key);
    unavailable("has no key nobody at transit", () -> noKey.wrap(key), key);
    unavailable("has no secrets engine at kv", noMount::newest, key);
    server.seal(true);
    unavailable("is sealed or not ready", () -> vault.unwrap(wrapped), key);
    server.seal(false);
    server.accept("another");
    unavailable("does not let the token use the key fairwell", () -> vault.unwrap(wrapped), key);
    server.accept(TransitServer.TOKEN);
    assertEquals(key, vault.unwrap(wrapped));
    server.delete("fairwell");
    unavailable("has no key fairwell", () -> vault.unwrap(wrapped), key);
  }

  /** Somebody in its place who quotes what was sent must not get it into our logs. */
  @Test
  void whatIsNoAnswerOfVaultIsNotQuoted() {
    SecretKey key = dataKey();
    String wrapped = vault.wrap(key);
    String plain = Base64.getEncoder().encodeToString(key.getEncoded());
    String quoted = TransitServer.TOKEN + " " + plain;
    for (Answer odd :
        List.of(
            Answer.of(200, ""),
            Answer.of(200, "<html>" + quoted),
            Answer.of(200, "[\"" + quoted + "\"]"),
            Answer.of(200, "{\"data\":null}"),
            Answer.of(200, "{\"data\":{\"plaintext\":\"" + plain + "%\"}}"),
            Answer.of(200, "{\"data\":{\"ciphertext\":\"" + quoted + "\"}}"),
            Answer.of(200, "{\"data\":{\"plaintext\":\"" + "A".repeat(100_000) + "\"}}"),
            Answer.of(400, "{\"errors\":[\"" + quoted + "\"]}"),
            Answer.of(429, "{\"errors\":[\"request limit, " + quoted + "\"]}"),
            Answer.of(500, "{\"errors\":[\"internal, " + quoted + "\"]}"))) {
      server.answer(odd);
      unavailable("Vault at http://127.0.0.1", () -> vault.unwrap(wrapped), key);
      unavailable("Vault at http://127.0.0.1", () -> vault.wrap(key), key);
    }
  }

  @Test
  void theTokenDoesNotGoWhereItIsSentTo() {
    String wrapped = vault.wrap(dataKey());
    try (TransitServer elsewhere = TransitServer.start("fairwell")) {
      server.answer(
          new Answer(
              307, "", Map.of("Location", elsewhere.address() + "/v1/transit/decrypt/fairwell")));
      assertThrows(KeysUnavailable.class, () -> vault.unwrap(wrapped));
      assertEquals(List.of(), elsewhere.asked());
    }
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedForForever() throws IOException {
    SecretKey key = dataKey();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      VaultTransit waiting =
          new VaultTransit(
              new TransitKey(
                  URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                  "transit",
                  "fairwell",
                  null,
                  Duration.ofMillis(200)),
              token(),
              VaultTransitTest::object);
      unavailable("does not answer", () -> waiting.wrap(key), key);
    }
    server.close();
    unavailable("does not answer", () -> vault.wrap(key), key);
  }

  @Test
  void aNewTokenInTheFileIsTheNextOneUsed() throws IOException {
    Path file = folder.resolve("token");
    Files.writeString(file, TransitServer.TOKEN + "\n");
    VaultTransit agent =
        new VaultTransit(
            key(server.address(), "transit", "fairwell", null),
            VaultToken.of(file, "not-this-one").orElseThrow(),
            VaultTransitTest::object);
    assertEquals("vault:v1", agent.newest());
    server.accept("hvs.another");
    assertThrows(KeysUnavailable.class, agent::newest);
    Files.writeString(file, "hvs.another");
    assertEquals("vault:v1", agent.newest());
    Files.writeString(file, "two\nlines");
    refuses(KeysUnavailable.class, "There is no token for Vault in the file", agent::newest, null);
    Files.delete(file);
    refuses(KeysUnavailable.class, "cannot be read", agent::newest, null);
    assertTrue(VaultToken.of(null, " ").isEmpty());
    assertFalse(token().toString().contains(TransitServer.TOKEN));
  }

  @Test
  void theNamespaceIsSaidOnlyWhereThereIsOne() {
    vault(server.address() + "/", "transit", "fairwell", "hr/cn").newest();
    vault.newest();
    assertEquals(
        List.of("GET /v1/transit/keys/fairwell in hr/cn", "GET /v1/transit/keys/fairwell"),
        server.asked());
  }

  @Test
  void aKeyOfAnotherKindIsRefused() {
    for (String kind :
        List.of(
            "\"supports_encryption\":false,\"supports_decryption\":false,\"derived\":false",
            "\"supports_encryption\":true,\"supports_decryption\":true,\"derived\":true")) {
      server.answer(Answer.of(200, "{\"data\":{\"latest_version\":1," + kind + "}}"));
      refuses(KeysUnavailable.class, "does not wrap", vault::newest, null);
    }
  }

  @Test
  void anAddressThatWouldShowTheTokenIsRefused() {
    for (String address :
        List.of(
            "http://vault.example:8200",
            "ftp://127.0.0.1",
            "https://user:word@vault.example",
            "https://vault.example?token=x",
            "vault.example")) {
      assertThrows(
          IllegalArgumentException.class, () -> key(address, "transit", "fairwell", null), address);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> key("https://vault.example", "transit", "../../sys", null));
    assertThrows(
        IllegalArgumentException.class,
        () -> key("https://vault.example", "a//b", "fairwell", null));
    assertThrows(
        IllegalArgumentException.class,
        () -> key("https://vault.example", "transit", "fairwell", "a\r\nb"));
    assertEquals(
        "TransitKey[address=https://vault.example:8200/base, mount=team/transit, name=fairwell,"
            + " namespace=null, timeout=PT30S]",
        key("https://vault.example:8200/base", "team/transit", "fairwell", null).toString());
  }

  private static void unavailable(String words, Executable call, SecretKey key) {
    refuses(KeysUnavailable.class, words, call, key);
  }

  /** Neither message nor cause holds the token or the key. */
  private static void refuses(
      Class<? extends RuntimeException> type,
      String words,
      Executable call,
      @Nullable SecretKey key) {
    RuntimeException refused = assertThrows(type, call);
    StringWriter printed = new StringWriter();
    refused.printStackTrace(new PrintWriter(printed));
    String all = printed.toString();
    assertTrue(String.valueOf(refused.getMessage()).contains(words), all);
    assertFalse(all.contains(TransitServer.TOKEN), all);
    if (key != null) {
      assertFalse(all.contains(Base64.getEncoder().encodeToString(key.getEncoded())), all);
    }
  }

  private static VaultTransit vault(
      String address, String mount, String name, @Nullable String namespace) {
    return new VaultTransit(
        key(address, mount, name, namespace), token(), VaultTransitTest::object);
  }

  private static TransitKey key(
      String address, String mount, String name, @Nullable String namespace) {
    return new TransitKey(URI.create(address), mount, name, namespace, LONG);
  }

  private static VaultToken token() {
    return VaultToken.of(null, TransitServer.TOKEN).orElseThrow();
  }

  private static Map<String, Object> object(byte[] json) {
    return JSON.readValue(json, new TypeReference<>() {});
  }
}
