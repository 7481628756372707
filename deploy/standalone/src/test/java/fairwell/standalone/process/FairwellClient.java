package fairwell.standalone.process;

import fairwell.kernel.ledger.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to Fairwell as an integrator would: a token for an account, JSON in and out. */
public final class FairwellClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI server;
  private final String password;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public FairwellClient(URI server, String password) {
    this.server = server;
    this.password = password;
  }

  /** An answer: its status and its JSON; text that is no JSON stands as a JSON string. */
  public record Answer(int status, JsonNode json, HttpResponse<String> response) {}

  public URI server() {
    return server;
  }

  boolean isReady() {
    try {
      return send(request("/actuator/health/readiness").GET()).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Posts JSON as that account, under an idempotency key. */
  public Answer post(String account, String path, String key, Object body) throws IOException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token(account))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** The same on that version of the case. */
  public Answer post(String account, String path, String key, long version, Object body)
      throws IOException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token(account))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .header("If-Match", "\"" + version + "\"")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Posts a file as that account. */
  Answer post(String account, String path, String key, Path file, String type) throws IOException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token(account))
            .header("Content-Type", type)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofFile(file)));
  }

  public Answer get(String account, String path) throws IOException {
    return send(request(path).header("Authorization", "Bearer " + token(account)).GET());
  }

  /** Reads a file, which has to be there. */
  byte[] file(String account, String path) throws IOException {
    HttpRequest request =
        request(path).header("Authorization", "Bearer " + token(account)).GET().build();
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("no file: " + path + ", " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The keys of the ledger as it publishes them, which an auditor may read. */
  public List<VerifierKey> ledgerKeys() throws IOException {
    return new String(file("auditor", "/api/v1/ledger/keys"), StandardCharsets.UTF_8)
        .lines()
        .map(VerifierKey::parse)
        .toList();
  }

  /** Opens a live stream; the answer is there as soon as its head is. */
  CompletableFuture<HttpResponse<Stream<String>>> stream(String account, String path)
      throws IOException {
    return http.sendAsync(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Authorization", "Bearer " + token(account))
            .header("Accept", "text/event-stream")
            .GET()
            .build(),
        BodyHandlers.ofLines());
  }

  public String token(String account) throws IOException {
    String known = tokens.get(account);
    if (known != null) {
      return known;
    }
    Answer answer =
        send(
            request("/local/token")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("user", account, "password", password)))));
    if (answer.status() != 200) {
      throw new IllegalStateException("no token for " + account + ": " + answer);
    }
    String token = answer.json().get("access_token").asString();
    tokens.put(account, token);
    return token;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), json(response.body()), response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Lines of JSON, one below the other, are a text. */
  private static JsonNode json(String body) {
    boolean isJson = (body.startsWith("{") || body.startsWith("[")) && !body.contains("}\n{");
    return isJson ? JSON.readTree(body) : JSON.getNodeFactory().stringNode(body);
  }
}
