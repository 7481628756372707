package fairwell.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Fairwell server, spoken to over HTTP. */
final class Server {
  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI base;
  private final @Nullable String token;

  Server(URI base, @Nullable String token) {
    this.base = base;
    this.token = token;
  }

  /** An answer: its status and its JSON. */
  record Answer(int status, JsonNode body) {}

  /** A request to a path of the server, with the token and the language set. */
  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Accept-Language", Locale.getDefault().toLanguageTag());
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  /** Sends a request; a no of the server ends the program with its words. */
  Answer send(HttpRequest request) {
    HttpResponse<byte[]> response = answer(request);
    return new Answer(response.statusCode(), json(response.body()));
  }

  /** The bytes that are answered; a no of the server ends the program with its words. */
  byte[] fetch(HttpRequest request) {
    return answer(request).body();
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 400) {
        throw refused(response.statusCode(), json(response.body()));
      }
      return response;
    } catch (IOException unreachable) {
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("unreachable", base));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("stopped"));
    }
  }

  private JsonNode json(byte[] body) {
    try {
      return new String(body, StandardCharsets.UTF_8).isBlank()
          ? JSON.createObjectNode()
          : JSON.readTree(body);
    } catch (JacksonException notJson) {
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("no-fairwell", base));
    }
  }

  private static CliFailure refused(int status, JsonNode problem) {
    String detail = problem.path("detail").asString("");
    String code = problem.path("code").asString("");
    String said = detail.isEmpty() ? problem.path("title").asString(code) : detail;
    int exit =
        status == 401 || status == 403
            ? ExitCodes.NOT_ALLOWED
            : status >= 500 ? ExitCodes.TROUBLE : ExitCodes.REFUSED;
    return new CliFailure(exit, FairwellCommand.text("refused", status, said));
  }
}
