package fairwell.command.signing.esign;

import fairwell.command.signing.ProviderFailure;
import fairwell.command.signing.SigningHttp;
import fairwell.command.signing.SigningSettings;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks e签宝: each request is signed by itself. */
final class ESignCalls {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/json; charset=UTF-8";

  /** What is wrong with a flow or with who is to sign, which repeating does not cure. */
  private static final int FIRST_OF_FLOWS = 1_435_000;

  private static final int LAST_OF_FLOWS = 1_437_999;

  private final SigningSettings.ESign settings;
  private final SigningHttp http;
  private final Clock clock;

  ESignCalls(SigningSettings.ESign settings, SigningHttp http, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
  }

  /** The data of an answer that is a success. */
  JsonNode ask(String method, String path, @Nullable Map<String, Object> content) {
    // Serialised once: what is signed is what is sent.
    byte[] body = content == null ? new byte[0] : JSON.writeValueAsBytes(content);
    String md5 = ESignSignature.contentMd5(body);
    String type = content == null ? "" : TYPE;
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "*/*");
    headers.put("X-Tsign-Open-App-Id", settings.appId());
    headers.put("X-Tsign-Open-Auth-Mode", "Signature");
    headers.put("X-Tsign-Open-Ca-Timestamp", Long.toString(clock.millis()));
    headers.put(
        "X-Tsign-Open-Ca-Signature",
        ESignSignature.ofRequest(settings.appSecret(), method, md5, type, path));
    if (content != null) {
      headers.put("Content-MD5", md5);
      headers.put("Content-Type", TYPE);
    }
    JsonNode answer =
        http.json(method, settings.url() + path, headers, content == null ? null : body);
    int code = answer.path("code").asInt(-1);
    if (code != 0) {
      String said = "code-" + answer.path("code").asString("none");
      throw code >= FIRST_OF_FLOWS && code <= LAST_OF_FLOWS
          ? ProviderFailure.lasting(said)
          : new ProviderFailure(said);
    }
    return answer.path("data");
  }
}
