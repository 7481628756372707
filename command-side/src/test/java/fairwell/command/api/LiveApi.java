package fairwell.command.api;

import fairwell.command.CommandSide;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real command side on a real port, on SQLite in a folder of its own. */
@SpringBootTest(
    classes = {CommandSide.class, TestTokens.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "fairwell.keys.create-master-key=true",
      "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
      "spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE
    })
public abstract class LiveApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort protected int port;
  protected WebTestClient client;

  /** A folder of its own for each context: two of them would write to one file. */
  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    Path folder = newFolder();
    registry.add("fairwell.data", () -> folder);
  }

  @BeforeEach
  void connect() {
    client =
        WebTestClient.bindToServer()
            .baseUrl("http://localhost:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .build();
  }

  /** A POST of that role, with a key of its own. */
  protected WebTestClient.RequestBodySpec post(String path, Role role) {
    return client
        .post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.of(role)))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Accept-Language", "en");
  }

  protected WebTestClient.ResponseSpec post(String path, Role role, Map<String, ?> body) {
    return post(path, role).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  /** The body of an answer that has to be a good one. */
  protected static JsonNode json(WebTestClient.ResponseSpec response) {
    byte[] body =
        response.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
    return JSON.readTree(Objects.requireNonNull(body));
  }

  protected WebTestClient.RequestHeadersSpec<?> get(String path, Role role) {
    return client
        .get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.of(role)))
        .header("Accept-Language", "en");
  }

  /** For tests whose settings need a command side, and so a database, of their own. */
  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "api-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
