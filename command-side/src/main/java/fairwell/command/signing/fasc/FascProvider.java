package fairwell.command.signing.fasc;

import fairwell.command.inbound.Freshness;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.signing.Macs;
import fairwell.command.signing.ProviderFailure;
import fairwell.command.signing.SigningHttp;
import fairwell.command.signing.SigningOrder;
import fairwell.command.signing.SigningProvider;
import fairwell.command.signing.SigningSettings;
import fairwell.kernel.event.offboarding.Party;
import fairwell.papers.SignatureField;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 法大大 FASC OpenAPI 5.1: a file is uploaded, a task made of it in which the leaver signs before the
 * employer, and the signed file fetched when the task is finished.
 */
public final class FascProvider implements SigningProvider {

  /** Its name in events and addresses. */
  public static final String NAME = "fasc";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONTENT = "bizContent=";

  private final SigningSettings.Fasc settings;
  private final SigningHttp http;
  private final FascCalls calls;
  private final Duration tolerance;

  /**
   * @param tolerance how old a call may be
   */
  public FascProvider(
      SigningSettings.Fasc settings, SigningHttp http, FascCalls calls, Duration tolerance) {
    this.settings = settings;
    this.http = http;
    this.calls = calls;
    this.tolerance = tolerance;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String start(SigningOrder order) {
    Map<String, Object> task = FascTask.of(order, upload(order), settings.openCorpId());
    return ProviderFailure.begun(
        () -> calls.ask("/sign-task/create", task).path("signTaskId").asString(""));
  }

  private String upload(SigningOrder order) {
    JsonNode place = calls.ask("/file/get-upload-url", Map.of("fileType", "doc"));
    http.exchange(
        "PUT",
        place.path("uploadUrl").asString(""),
        Map.of("Content-Type", "application/octet-stream"),
        order.file());
    return calls
        .ask(
            "/file/process",
            Map.of(
                "fddFileUrlList",
                List.of(
                    Map.of(
                        "fileType",
                        "doc",
                        "fddFileUrl",
                        place.path("fddFileUrl").asString(""),
                        "fileName",
                        order.fileName()))))
        .path("fileIdList")
        .path(0)
        .path("fileId")
        .asString("");
  }

  @Override
  public Progress progress(String flowId) {
    JsonNode task = calls.ask("/sign-task/get-detail", Map.of("signTaskId", flowId));
    return switch (task.path("signTaskStatus").asString("")) {
      case "task_created",
          "finish_creation",
          "fill_progress",
          "fill_completed",
          "sign_progress",
          "sign_completed" ->
          new Progress.Waiting();
      case "task_finished" -> new Progress.Signed();
      case "task_terminated" -> terminated(flowId);
      case "expired", "abolishing", "abolished", "revoked" -> new Progress.Ended();
      default -> throw new ProviderFailure("unreadable");
    };
  }

  /** The detail of a task does not say who declined; the list of its actors does. */
  private Progress terminated(String flowId) {
    for (JsonNode actor : calls.ask("/sign-task/actor/list", Map.of("signTaskId", flowId))) {
      if (actor.path("signStatus").asString("").equals("sign_rejected")) {
        String who = actor.path("actorId").asString("");
        if (who.equals(SignatureField.EMPLOYEE)) {
          return new Progress.Declined(Party.EMPLOYEE);
        }
        if (who.equals(SignatureField.EMPLOYER)) {
          return new Progress.Declined(Party.EMPLOYER);
        }
      }
    }
    return new Progress.Ended();
  }

  @Override
  public byte[] fetch(String flowId) {
    JsonNode place =
        calls.ask(
            "/sign-task/owner/get-download-url",
            Map.of(
                "ownerId",
                Map.of("idType", "corp", "openId", settings.openCorpId()),
                "signTaskId",
                flowId,
                "fileType",
                "doc",
                // Otherwise the address is that of a page that shows the file.
                "downloadMode",
                "download"));
    return http.exchange("GET", place.path("downloadUrl").asString(""), Map.of(), null);
  }

  @Override
  public void revoke(String flowId, String reason) {
    if (progress(flowId) instanceof Progress.Waiting) {
      JsonNode unused =
          calls.ask("/sign-task/cancel", Map.of("signTaskId", flowId, "terminationNote", reason));
    }
  }

  @Override
  public Told hear(Call call, Instant now) {
    String content = content(call.body());
    String timestamp = call.header("x-fasc-timestamp");
    Map<String, String> signed = new LinkedHashMap<>();
    signed.put("X-FASC-App-Id", call.header("x-fasc-app-id"));
    signed.put("X-FASC-Sign-Type", call.header("x-fasc-sign-type"));
    signed.put("X-FASC-Timestamp", timestamp);
    signed.put("X-FASC-Nonce", call.header("x-fasc-nonce"));
    signed.put("X-FASC-Event", call.header("x-fasc-event"));
    signed.put("bizContent", content);
    String expected = FascSignature.of(settings.appSecret(), timestamp, signed);
    String given = call.header("x-fasc-sign").toLowerCase(Locale.ROOT);
    if (!Freshness.same(expected, given)) {
      throw new NotAccepted(NotAccepted.Why.SIGNATURE);
    }
    if (!Freshness.same(settings.appId(), call.header("x-fasc-app-id"))) {
      throw new NotAccepted(NotAccepted.Why.NOT_FOR_US);
    }
    Freshness.check(Freshness.momentOf(timestamp, true), now, tolerance);
    try {
      String flowId = JSON.readTree(content).path("signTaskId").asString("");
      // A repetition has another time and nonce, and the same event and content.
      String event = call.header("x-fasc-event") + "\n" + content;
      return new Told(
          Macs.hex(Macs.digest("SHA-256", Macs.utf8(event))),
          flowId.isEmpty() ? Optional.empty() : Optional.of(flowId));
    } catch (JacksonException malformed) {
      throw new NotAccepted(NotAccepted.Why.UNREADABLE);
    }
  }

  /** The one field of a form. */
  private static String content(byte[] body) {
    String form = new String(body, StandardCharsets.UTF_8);
    for (String part : form.split("&", -1)) {
      if (part.startsWith(CONTENT)) {
        try {
          return URLDecoder.decode(part.substring(CONTENT.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
          throw new NotAccepted(NotAccepted.Why.SIGNATURE);
        }
      }
    }
    throw new NotAccepted(NotAccepted.Why.SIGNATURE);
  }

  @Override
  public Map<String, String> thanks() {
    return Map.of("msg", "success");
  }
}
