package fairwell.command.signing.fasc;

import static fairwell.command.signing.SigningCases.CLOCK;
import static fairwell.command.signing.SigningCases.FILE;
import static fairwell.command.signing.SigningCases.MILLIS;
import static fairwell.command.signing.SigningCases.NOW;
import static fairwell.command.signing.SigningCases.TOLERANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.inbound.NotAccepted;
import fairwell.command.signing.ProviderFailure;
import fairwell.command.signing.SigningCases;
import fairwell.command.signing.SigningHttp;
import fairwell.command.signing.SigningProvider.Call;
import fairwell.command.signing.SigningProvider.Progress;
import fairwell.command.signing.SigningProvider.Told;
import fairwell.command.signing.SigningSettings;
import fairwell.command.signing.VendorServer;
import fairwell.command.signing.VendorServer.Heard;
import fairwell.kernel.event.offboarding.Party;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against recorded payloads of the public documentation; never against the live service. */
class FascProviderTest {

  private static final String SECRET = "F0E1D2C3B4A5";
  private static final String APP = "80001234";
  private static final String TASK = "1660000000000123456";

  private final VendorServer vendor = new VendorServer();
  private final SigningHttp http = SigningCases.http();
  private final FascProvider provider = provider();

  private FascProvider provider() {
    SigningSettings.Fasc settings =
        new SigningSettings.Fasc(vendor.url(), APP, SECRET, "open-corp-1");
    return new FascProvider(settings, http, new FascCalls(settings, http, CLOCK), TOLERANCE);
  }

  @BeforeEach
  void record() {
    vendor.answers("/service/get-access-token", "fasc/token.json");
    vendor.answers("/file/get-upload-url", "fasc/upload-url.json", "UPLOAD", vendor.url() + "/put");
    vendor.answersWith("/put", new byte[] {'o', 'k'});
    vendor.answers("/file/process", "fasc/processed.json");
    vendor.answers("/sign-task/create", "fasc/created.json");
    vendor.answers("/sign-task/cancel", "fasc/cancelled.json");
    vendor.answers(
        "/sign-task/owner/get-download-url",
        "fasc/download-url.json",
        "DOWNLOAD",
        vendor.url() + "/signed");
    vendor.answersWith("/signed", FILE);
  }

  @AfterEach
  void close() {
    http.close();
    vendor.close();
  }

  @Test
  void aTaskIsBegunTheLeaverFirstUnderOneToken() {
    assertThat(provider.start(SigningCases.order())).isEqualTo(TASK);

    assertThat(vendor.asked())
        .containsExactly(
            "POST /service/get-access-token",
            "POST /file/get-upload-url",
            "PUT /put",
            "POST /file/process",
            "POST /sign-task/create");
    assertThat(vendor.heard().get(2).body()).isEqualTo(FILE);
    JsonNode asked = JsonMapper.shared().readTree(content(vendor.heard().getLast()));
    assertThat(asked.path("autoStart").asBoolean()).isTrue();
    assertThat(asked.path("signInOrder").asBoolean()).isTrue();
    assertThat(asked.at("/docs/0/docFileId").asString()).isEqualTo("166");
    assertThat(asked.at("/docs/0/docFields/0/fieldPersonSign/height").asInt()).isEqualTo(120);
    assertThat(asked.at("/docs/0/docFields/1/fieldCorpSeal/width").asInt()).isEqualTo(120);
    assertThat(asked.at("/docs/0/docFields/1/fieldCorpSeal/followSignSize").asBoolean(true))
        .isFalse();
    assertThat(asked.at("/actors/0/actor/identNameForMatch").asString()).isEqualTo("欧阳静怡");
    assertThat(asked.at("/actors/0/signConfigInfo/orderNo").asInt()).isEqualTo(1);
    assertThat(asked.at("/actors/0/signConfigInfo/verifyMethods").toString())
        .isEqualTo("[\"face\",\"sms\"]");
    assertThat(asked.at("/actors/0/actor/notifyType/0").asString()).isEqualTo("start");
    assertThat(asked.at("/actors/1/actor/actorOpenId").asString()).isEqualTo("open-corp-1");
  }

  /** Computed by another program from the rule in the documentation. */
  @Test
  void theSignatureIsThatOfTheRule() {
    assertThat(
            FascSignature.of(
                SECRET,
                "1660000000123",
                Map.of(
                    "X-FASC-App-Id", APP,
                    "X-FASC-Sign-Type", "HMAC-SHA256",
                    "X-FASC-Timestamp", "1660000000123",
                    "X-FASC-Nonce", "n1",
                    "X-FASC-AccessToken", "",
                    "bizContent", "{\"signTaskId\":\"1\"}")))
        .isEqualTo("2ae15e41192e64a01b805ecc310534d78bc96bbe18ec86de3f6ca8e3e9552a70");
  }

  @Test
  void everyRequestIsSignedOverWhatIsSent() {
    provider.start(SigningCases.order());

    for (Heard heard : vendor.heard()) {
      if (heard.method().equals("PUT")) {
        continue;
      }
      Map<String, String> signed = new LinkedHashMap<>();
      for (String name :
          List.of(
              "X-FASC-App-Id",
              "X-FASC-Sign-Type",
              "X-FASC-Timestamp",
              "X-FASC-Nonce",
              "X-FASC-AccessToken",
              "X-FASC-Grant-Type",
              "X-FASC-Api-SubVersion")) {
        signed.put(name, heard.header(name));
      }
      signed.put("bizContent", content(heard));
      assertThat(heard.header("X-FASC-Sign"))
          .as(heard.path())
          .isEqualTo(FascSignature.of(SECRET, MILLIS, signed));
    }
  }

  @Test
  void theStatesOfATaskAreThoseOfTheDocumentation() {
    Map<String, Progress> states =
        Map.of(
            "finish_creation", new Progress.Waiting(),
            "sign_progress", new Progress.Waiting(),
            "sign_completed", new Progress.Waiting(),
            "task_finished", new Progress.Signed(),
            "expired", new Progress.Ended(),
            "abolishing", new Progress.Ended(),
            "abolished", new Progress.Ended(),
            "revoked", new Progress.Ended());
    states.forEach((status, progress) -> {
      vendor.answers("/sign-task/get-detail", "fasc/detail.json", "STATUS", status);
      assertThat(provider.progress(TASK)).isEqualTo(progress);
    });
  }

  @Test
  void whoDeclinedIsReadFromTheListOfActors() {
    vendor.answers("/sign-task/get-detail", "fasc/detail.json", "STATUS", "task_terminated");

    actors("sign_rejected", "wait_sign");
    assertThat(provider.progress(TASK)).isEqualTo(new Progress.Declined(Party.EMPLOYEE));
    actors("signed", "sign_rejected");
    assertThat(provider.progress(TASK)).isEqualTo(new Progress.Declined(Party.EMPLOYER));
    actors("signed", "wait_sign");
    assertThat(provider.progress(TASK)).isEqualTo(new Progress.Ended());
  }

  @Test
  void aTokenThatIsRefusedIsAskedForAnewOnce() {
    vendor.answers("/sign-task/get-detail", "fasc/token-refused.json");

    assertThatThrownBy(() -> provider.progress(TASK)).hasMessage("code-100002");
    assertThat(vendor.asked())
        .containsExactly(
            "POST /service/get-access-token",
            "POST /sign-task/get-detail",
            "POST /service/get-access-token",
            "POST /sign-task/get-detail");
  }

  @Test
  void theSignedFileIsFetchedAndATaskTakenBackWhileItIsOpen() {
    assertThat(provider.fetch(TASK)).isEqualTo(FILE);
    Heard place =
        vendor.heard().stream()
            .filter(one -> one.path().endsWith("/get-download-url"))
            .findFirst()
            .orElseThrow();
    assertThat(JsonMapper.shared().readTree(content(place)).path("downloadMode").asString())
        .isEqualTo("download");

    vendor.answers("/sign-task/get-detail", "fasc/detail.json", "STATUS", "task_finished");
    provider.revoke(TASK, "a wrong day");
    assertThat(vendor.asked()).doesNotContain("POST /sign-task/cancel");
    vendor.answers("/sign-task/get-detail", "fasc/detail.json", "STATUS", "sign_progress");
    provider.revoke(TASK, "a wrong day");
    assertThat(vendor.asked()).contains("POST /sign-task/cancel");
  }

  @Test
  void aRefusalIsAFailureWithItsCode() {
    vendor.answers("/sign-task/get-detail", "fasc/refused.json");

    assertThatThrownBy(() -> provider.progress(TASK))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessage("code-211126");
  }

  @Test
  void aCallIsHeardWhenItIsSignedAndTheSameWhenItIsRepeated() {
    String content = VendorServer.recorded("fasc/task-finished.json");

    Told told = provider.hear(call(MILLIS, "n1", content, APP, SECRET), NOW);
    assertThat(told.flowId()).contains(TASK);
    assertThat(provider.hear(call(MILLIS, "n2", content, APP, SECRET), NOW).eventId())
        .isEqualTo(told.eventId());
  }

  @Test
  void aCallThatProvesNothingIsNotHeard() {
    String content = VendorServer.recorded("fasc/task-finished.json");
    String old = Long.toString(NOW.minus(Duration.ofMinutes(6)).toEpochMilli());

    refused(call(MILLIS, "n1", content, APP, "another"), NotAccepted.Why.SIGNATURE);
    refused(call(old, "n1", content, APP, SECRET), NotAccepted.Why.TOO_OLD);
    refused(call(MILLIS, "n1", content, "80009999", SECRET), NotAccepted.Why.NOT_FOR_US);
    refused(call(MILLIS, "n1", "no json", APP, SECRET), NotAccepted.Why.UNREADABLE);
    Call good = call(MILLIS, "n1", content, APP, SECRET);
    Map<String, String> other = new HashMap<>(good.headers());
    other.put("x-fasc-event", "sign-task-canceled");
    refused(new Call(other, List.of(), good.body()), NotAccepted.Why.SIGNATURE);
    refused(
        new Call(good.headers(), List.of(), "x=1".getBytes(StandardCharsets.UTF_8)),
        NotAccepted.Why.SIGNATURE);
  }

  private void actors(String leaver, String company) {
    vendor.answers(
        "/sign-task/actor/list", "fasc/actors.json", "LEAVER", leaver, "COMPANY", company);
  }

  private void refused(Call call, NotAccepted.Why why) {
    assertThatThrownBy(() -> provider.hear(call, NOW))
        .isInstanceOfSatisfying(
            NotAccepted.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static String content(Heard heard) {
    String form = heard.text();
    return form.isEmpty()
        ? ""
        : URLDecoder.decode(form.substring("bizContent=".length()), StandardCharsets.UTF_8);
  }

  private static Call call(
      String timestamp, String nonce, String content, String app, String secret) {
    Map<String, String> signed = new LinkedHashMap<>();
    signed.put("X-FASC-App-Id", app);
    signed.put("X-FASC-Sign-Type", "HMAC-SHA256");
    signed.put("X-FASC-Timestamp", timestamp);
    signed.put("X-FASC-Nonce", nonce);
    signed.put("X-FASC-Event", "sign-task-finished");
    Map<String, String> headers = new HashMap<>();
    signed.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    signed.put("bizContent", content);
    headers.put("x-fasc-sign", FascSignature.of(secret, timestamp, signed));
    String form = "bizContent=" + URLEncoder.encode(content, StandardCharsets.UTF_8);
    return new Call(headers, List.of(), form.getBytes(StandardCharsets.UTF_8));
  }
}
