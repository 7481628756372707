package fairwell.command.signing.fasc;

import fairwell.command.signing.Macs;
import fairwell.command.signing.ProviderFailure;
import fairwell.command.signing.SigningHttp;
import fairwell.command.signing.SigningSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks FASC: each request is a form, signed, under a token that is had for a while. */
public final class FascCalls {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DONE = "100000";

  /** Given up there before its time; what was asked under it was not done. */
  private static final Set<String> TOKEN_REFUSED = Set.of("status-401", "code-100002");

  /** What is wrong with a task or with who is to sign, which repeating does not cure. */
  private static final String OF_TASKS = "21";

  private static final int NONCE_BYTES = 16;

  /** Given up so long before its end, for the clocks of two may differ. */
  private static final long EARLY_SECONDS = 300;

  private final SigningSettings.Fasc settings;
  private final SigningHttp http;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private @Nullable Token token;

  /** A token and its end. */
  private record Token(String value, Instant until) {}

  public FascCalls(SigningSettings.Fasc settings, SigningHttp http, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.clock = clock;
  }

  /** The data of an answer that is a success. */
  JsonNode ask(String path, Map<String, ?> content) {
    // Serialised once: what is signed is what is sent.
    String json = JSON.writeValueAsString(content);
    String access = accessToken();
    try {
      return send(path, Map.of("X-FASC-AccessToken", access), json);
    } catch (ProviderFailure failure) {
      if (!TOKEN_REFUSED.contains(failure.code())) {
        throw failure;
      }
      drop(access);
      return send(path, Map.of("X-FASC-AccessToken", accessToken()), json);
    }
  }

  /** The next call has another one. */
  private synchronized void drop(String access) {
    if (token != null && token.value().equals(access)) {
      token = null;
    }
  }

  private synchronized String accessToken() {
    Token known = token;
    if (known == null || !clock.instant().isBefore(known.until())) {
      JsonNode answer =
          send("/service/get-access-token", Map.of("X-FASC-Grant-Type", "client_credential"), "");
      long seconds = answer.path("expiresIn").asLong(0);
      known =
          new Token(
              answer.path("accessToken").asString(""),
              clock.instant().plusSeconds(Math.max(0, seconds - EARLY_SECONDS)));
      token = known;
    }
    return known.value();
  }

  private JsonNode send(String path, Map<String, String> own, String content) {
    String timestamp = Long.toString(clock.millis());
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    Map<String, String> signed = new LinkedHashMap<>(own);
    signed.put("X-FASC-App-Id", settings.appId());
    signed.put("X-FASC-Sign-Type", "HMAC-SHA256");
    signed.put("X-FASC-Timestamp", timestamp);
    signed.put("X-FASC-Nonce", Macs.hex(nonce));
    signed.put("X-FASC-Api-SubVersion", "5.1");
    Map<String, String> headers = new LinkedHashMap<>(signed);
    signed.put("bizContent", content);
    headers.put("X-FASC-Sign", FascSignature.of(settings.appSecret(), timestamp, signed));
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    String form =
        content.isEmpty() ? "" : "bizContent=" + URLEncoder.encode(content, StandardCharsets.UTF_8);
    JsonNode answer =
        http.json("POST", settings.url() + path, headers, form.getBytes(StandardCharsets.UTF_8));
    String code = answer.path("code").asString("none");
    if (!code.equals(DONE)) {
      throw code.startsWith(OF_TASKS)
          ? ProviderFailure.lasting("code-" + code)
          : new ProviderFailure("code-" + code);
    }
    return answer.path("data");
  }
}
