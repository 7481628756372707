package fairwell.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Vault’s Transit secrets engine does about {@code aes256-gcm96} keys, over HTTP: encrypt,
 * decrypt, rewrap and the reading of a key, with versions, tokens, a seal and the errors as Vault
 * words them. Written to the public API and to what Vault’s own sources answer; it is no Vault.
 */
public final class TransitServer implements AutoCloseable {

  /** The token that may use every key, but make none. */
  public static final String TOKEN = "hvs.CAESIJ-double-of-a-token";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern PATH =
      Pattern.compile("/v1/transit/(keys|encrypt|decrypt|rewrap)/([A-Za-z0-9_.-]+)");
  private static final Pattern CIPHERTEXT = Pattern.compile("vault:v([^:]*):(.*)");
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Key> keys = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String token = TOKEN;
  private volatile boolean sealed;
  private volatile @Nullable Answer always;

  private record Key(List<byte[]> versions, int minDecryption) {}

  /** An answer of Vault, or of whoever stands in its place. */
  public record Answer(int status, String body, Map<String, String> headers) {
    public static Answer of(int status, String body) {
      return new Answer(status, body, Map.of());
    }
  }

  private TransitServer(HttpServer server) {
    this.server = server;
  }

  /** Starts one with these keys. */
  public static TransitServer start(String... keys) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TransitServer transit = new TransitServer(http);
      for (String key : keys) {
        transit.keys.put(key, new Key(new CopyOnWriteArrayList<>(), 1));
        transit.rotate(key);
      }
      http.setExecutor(transit.threads);
      http.createContext("/", transit::handle);
      http.start();
      return transit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A new version of a key, as {@code POST /transit/keys/NAME/rotate} makes it. */
  public void rotate(String key) {
    byte[] fresh = new byte[32];
    random.nextBytes(fresh);
    key(key).versions().add(fresh);
  }

  private Key key(String name) {
    return Objects.requireNonNull(keys.get(name), name);
  }

  /** As {@code POST /transit/keys/NAME/config} with {@code min_decryption_version} does. */
  public void forbidBelow(String key, int version) {
    keys.computeIfPresent(key, (_, old) -> new Key(old.versions(), version));
  }

  public void delete(String key) {
    keys.remove(key);
  }

  public void seal(boolean now) {
    sealed = now;
  }

  /** From now on only this token may. */
  public void accept(String only) {
    token = only;
  }

  /** From now on everything is answered with this. */
  public void answer(Answer only) {
    always = only;
  }

  /** What was asked: method, path and namespace, in the order it came. */
  public List<String> asked() {
    return asked;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String namespace = exchange.getRequestHeaders().getFirst("X-Vault-Namespace");
      asked.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI().getPath()
              + (namespace == null ? "" : " in " + namespace));
      Answer fixed = always;
      Answer answer = fixed == null ? answer(exchange, body) : fixed;
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private Answer answer(HttpExchange exchange, byte[] body) {
    if (sealed) {
      return error(503, "Vault is sealed");
    }
    if (!token.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
      return error(403, "permission denied");
    }
    String path = exchange.getRequestURI().getPath();
    Matcher operation = PATH.matcher(path);
    if (!operation.matches()) {
      return error(
          404, "no handler for route \"%s\". route entry not found.".formatted(path.substring(4)));
    }
    boolean reads = operation.group(1).equals("keys");
    if (!exchange.getRequestMethod().equals(reads ? "GET" : "POST")) {
      return error(405, "unsupported operation");
    }
    Key key = keys.get(operation.group(2));
    if (key == null) {
      return reads ? Answer.of(404, "{\"errors\":[]}") : error(400, "encryption key not found");
    }
    try {
      return reads
          ? described(operation.group(2), key)
          : crypted(operation.group(1), key, JSON.readTree(body));
    } catch (JacksonException malformed) {
      return error(400, "failed to parse JSON input: invalid character");
    } catch (Refused refused) {
      return error(400, String.valueOf(refused.getMessage()));
    }
  }

  private static Answer described(String name, Key key) {
    return data(
        """
        {"name":"%s","type":"aes256-gcm96","derived":false,"exportable":false,\
        "deletion_allowed":false,"min_decryption_version":%d,"min_encryption_version":0,\
        "latest_version":%d,"supports_encryption":true,"supports_decryption":true,\
        "supports_derivation":true,"supports_signing":false}\
        """
            .formatted(name, key.minDecryption(), key.versions().size()));
  }

  private Answer crypted(String operation, Key key, JsonNode input) {
    return switch (operation) {
      case "encrypt" -> encrypted(key, decode(input.path("plaintext").asString("")));
      case "decrypt" ->
          data(
              "{\"plaintext\":\"%s\"}"
                  .formatted(Base64.getEncoder().encodeToString(decrypted(key, input))));
      default -> encrypted(key, decrypted(key, input));
    };
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException malformed) {
      throw new Refused("illegal base64 data at input byte 0");
    }
  }

  private Answer encrypted(Key key, byte[] plaintext) {
    int newest = key.versions().size();
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] secret = crypt(Cipher.ENCRYPT_MODE, key.versions().get(newest - 1), nonce, plaintext);
    byte[] box = Arrays.copyOf(nonce, NONCE + secret.length);
    System.arraycopy(secret, 0, box, NONCE, secret.length);
    return data(
        "{\"ciphertext\":\"vault:v%d:%s\",\"key_version\":%d}"
            .formatted(newest, Base64.getEncoder().encodeToString(box), newest));
  }

  private static byte[] decrypted(Key key, JsonNode input) {
    String ciphertext = input.path("ciphertext").asString("");
    if (ciphertext.isEmpty()) {
      throw new Refused("missing ciphertext to decrypt");
    }
    Matcher parts = CIPHERTEXT.matcher(ciphertext);
    if (!parts.matches()) {
      throw new Refused("invalid ciphertext: no prefix");
    }
    int version = version(parts.group(1));
    if (version > key.versions().size()) {
      throw new Refused("invalid ciphertext: version is too new");
    }
    if (version < key.minDecryption()) {
      throw new Refused("ciphertext or signature version is disallowed by policy (too old)");
    }
    byte[] box;
    try {
      box = Base64.getDecoder().decode(parts.group(2));
    } catch (IllegalArgumentException malformed) {
      throw new Refused("invalid ciphertext: could not decode base64");
    }
    if (box.length < NONCE) {
      throw new Refused("invalid ciphertext length");
    }
    return crypt(
        Cipher.DECRYPT_MODE,
        key.versions().get(version - 1),
        Arrays.copyOf(box, NONCE),
        Arrays.copyOfRange(box, NONCE, box.length));
  }

  private static int version(String digits) {
    try {
      return Math.max(1, Integer.parseInt(digits));
    } catch (NumberFormatException malformed) {
      throw new Refused("invalid ciphertext: version number could not be decoded");
    }
  }

  private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (AEADBadTagException another) {
      throw new Refused("cipher: message authentication failed");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer data(String data) {
    return Answer.of(
        200,
        """
        {"request_id":"8375227a-4a9f-a108-0b89-84c448419e80","lease_id":"","renewable":false,\
        "lease_duration":0,"data":%s,"wrap_info":null,"warnings":null,"auth":null}
        """
            .formatted(data));
  }

  private static Answer error(int status, String words) {
    return Answer.of(status, JSON.writeValueAsString(Map.of("errors", List.of(words))) + "\n");
  }

  /** A request that is answered with 400. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** Every version of a key: for a test that looks for them in files. */
  public List<byte[]> secrets(String key) {
    return List.copyOf(key(key).versions());
  }

  /** Stops it; a second time does nothing. */
  @Override
  public void close() {
    if (!threads.isShutdown()) {
      server.stop(0);
      threads.close();
    }
  }
}
