package fairwell.command.signing.esign;

import fairwell.command.inbound.Freshness;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.signing.Macs;
import fairwell.command.signing.ProviderFailure;
import fairwell.command.signing.SigningHttp;
import fairwell.command.signing.SigningOrder;
import fairwell.command.signing.SigningProvider;
import fairwell.command.signing.SigningSettings;
import fairwell.kernel.event.offboarding.Party;
import java.time.Clock;
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
 * e签宝 (eSign), API version 3: a file is uploaded, a flow made of it in which the leaver signs
 * before the employer, and the signed file fetched when the flow is over.
 */
public final class ESignProvider implements SigningProvider {

  /** Its name in events and addresses. */
  public static final String NAME = "esign";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PDF = "application/pdf";
  private static final String FLOW = "/v3/sign-flow/";
  private static final List<String> CONFIRMED_BY =
      List.of("PSN_FACE_ESIGN", "PSN_FACE_ALIPAY", "CODE_SMS");
  private static final int DECLINED = 4;
  private static final int LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final SigningSettings.ESign settings;
  private final SigningHttp http;
  private final ESignCalls calls;
  private final Duration tolerance;

  /**
   * @param tolerance how old a call may be
   */
  public ESignProvider(
      SigningSettings.ESign settings, SigningHttp http, Duration tolerance, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.calls = new ESignCalls(settings, http, clock);
    this.tolerance = tolerance;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String start(SigningOrder order) {
    String fileId = upload(order);
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("signFlowTitle", "离职协议");
    config.put("autoStart", true);
    // Otherwise it stays open when all have signed, and its file cannot be fetched.
    config.put("autoFinish", true);
    config.put("noticeConfig", Map.of("noticeTypes", "1"));
    if (!settings.notifyUrl().isEmpty()) {
      config.put("notifyUrl", settings.notifyUrl());
    }
    // Each signature confirmed by a face or a code sent then, never by a password alone.
    config.put("authConfig", Map.of("willingnessAuthModes", CONFIRMED_BY));
    Map<String, Object> flow =
        Map.of(
            "docs",
            List.of(Map.of("fileId", fileId, "fileName", order.fileName())),
            "signFlowConfig",
            config,
            "signers",
            ESignSigners.of(order, fileId, settings));
    return ProviderFailure.begun(
        () -> calls.ask("POST", FLOW + "create-by-file", flow).path("signFlowId").asString(""));
  }

  private String upload(SigningOrder order) {
    String md5 = ESignSignature.contentMd5(order.file());
    JsonNode place =
        calls.ask(
            "POST",
            "/v3/files/file-upload-url",
            Map.of(
                "contentMd5",
                md5,
                "contentType",
                PDF,
                "fileName",
                order.fileName(),
                "fileSize",
                order.file().length,
                "convertToPDF",
                false));
    // Not signed as a request is: the address itself is the permission.
    JsonNode taken =
        http.json(
            "PUT",
            place.path("fileUploadUrl").asString(""),
            Map.of("Content-MD5", md5, "Content-Type", PDF),
            order.file());
    if (taken.path("errCode").asInt(-1) != 0) {
      throw new ProviderFailure("upload-refused");
    }
    String fileId = place.path("fileId").asString("");
    for (int look = 0; look < LOOKS; look++) {
      int status = calls.ask("GET", "/v3/files/" + fileId, null).path("fileStatus").asInt(-1);
      if (status == 2 || status == 5) {
        return fileId;
      }
      pause();
    }
    throw new ProviderFailure("file-not-ready");
  }

  @Override
  public Progress progress(String flowId) {
    JsonNode flow = calls.ask("GET", FLOW + flowId + "/detail", null);
    return switch (flow.path("signFlowStatus").asInt(-1)) {
      case 0, 1 -> new Progress.Waiting();
      case 2 -> new Progress.Signed();
      case 7 -> declined(flow);
      case 3, 5 -> new Progress.Ended();
      default -> throw new ProviderFailure("unreadable");
    };
  }

  private static Progress declined(JsonNode flow) {
    for (JsonNode signer : flow.path("signers")) {
      if (signer.path("signStatus").asInt(-1) == DECLINED) {
        int type = signer.path("signerType").asInt(-1);
        if (type == ESignSigners.PERSON) {
          return new Progress.Declined(Party.EMPLOYEE);
        }
        if (type == ESignSigners.ORGANISATION) {
          return new Progress.Declined(Party.EMPLOYER);
        }
      }
    }
    return new Progress.Ended();
  }

  @Override
  public byte[] fetch(String flowId) {
    JsonNode files = calls.ask("GET", FLOW + flowId + "/file-download-url", null).path("files");
    if (files.size() != 1) {
      throw new ProviderFailure("not-one-file");
    }
    return http.exchange("GET", files.path(0).path("downloadUrl").asString(""), Map.of(), null);
  }

  @Override
  public void revoke(String flowId, String reason) {
    if (progress(flowId) instanceof Progress.Waiting) {
      calls.ask("POST", FLOW + flowId + "/revoke", Map.of("revokeReason", reason));
    }
  }

  @Override
  public Told hear(Call call, Instant now) {
    String timestamp = call.header("x-tsign-open-timestamp");
    String expected =
        ESignSignature.ofCall(settings.appSecret(), timestamp, call.query(), call.body());
    String given = call.header("x-tsign-open-signature").toLowerCase(Locale.ROOT);
    if (!Freshness.same(expected, given)) {
      throw new NotAccepted(NotAccepted.Why.SIGNATURE);
    }
    if (!Freshness.same(settings.appId(), call.header("x-tsign-open-app-id"))) {
      throw new NotAccepted(NotAccepted.Why.NOT_FOR_US);
    }
    Freshness.check(Freshness.momentOf(timestamp, true), now, tolerance);
    try {
      JsonNode said = JSON.readTree(call.body());
      String flowId = said.path("signFlowId").asString("");
      // Its own time is that of the first attempt, so a repetition is the same to the byte.
      return new Told(
          Macs.hex(Macs.digest("SHA-256", call.body())),
          flowId.isEmpty() ? Optional.empty() : Optional.of(flowId));
    } catch (JacksonException malformed) {
      throw new NotAccepted(NotAccepted.Why.UNREADABLE);
    }
  }

  @Override
  public Map<String, String> thanks() {
    return Map.of("code", "200", "msg", "success");
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProviderFailure("stopped");
    }
  }
}
