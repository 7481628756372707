package fairwell.command.signing.esign;

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
import fairwell.command.signing.VendorServer;
import fairwell.command.signing.VendorServer.Heard;
import fairwell.kernel.event.offboarding.Party;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against recorded payloads of the public documentation; never against the live service. */
class ESignProviderTest {

  private static final String SECRET = "5c1d9b0e7f";
  private static final String APP = "7438000001";
  private static final String FLOW = "/v3/sign-flow/2bf5e920a1ab0c2";

  private final VendorServer vendor = new VendorServer();
  private final SigningHttp http = SigningCases.http();
  private final ESignProvider provider =
      new ESignProvider(SigningCases.esign(vendor.url(), false), http, TOLERANCE, CLOCK);

  @BeforeEach
  void record() {
    vendor.answers(
        "/v3/files/file-upload-url", "esign/upload-url.json", "UPLOAD", vendor.url() + "/put");
    vendor.answers("/put", "esign/uploaded.json");
    vendor.answers("/v3/files/8ed8c7", "esign/file-status.json");
    vendor.answers("/v3/sign-flow/create-by-file", "esign/created.json");
    vendor.answers(FLOW + "/revoke", "esign/revoked.json");
    vendor.answers(
        FLOW + "/file-download-url",
        "esign/download-url.json",
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
  void theDigestOfABodyIsThatOfTheDocumentation() {
    assertThat(ESignSignature.contentMd5("{}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("mZFLkyvTelC5g8XnyQrpOw==");
    assertThat(
            ESignSignature.contentMd5(
                "{\"name\":\"张某人\",\"age\":18}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("jsmDBtOHeXhiozlzXsFtlg==");
    assertThat(ESignSignature.contentMd5(new byte[0])).isEmpty();
  }

  /** Computed by another program from the rule in the documentation. */
  @Test
  void theSignaturesAreThoseOfTheRule() {
    assertThat(
            ESignSignature.ofRequest(
                SECRET,
                "POST",
                "uxydqKBMBy6x1siClKEQ6Q==",
                "application/json; charset=UTF-8",
                "/v3/sign-flow/create-by-file"))
        .isEqualTo("KYBno/qidTpJowl9Dv/vRW5OyLRYOEpM+Kh8uzoJ6K4=");
    assertThat(
            ESignSignature.ofCall(
                SECRET,
                "1713508339505",
                List.of("a"),
                "{\"action\":\"X\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("d2c901bcb4d1dcefa9aa915002d7b4080e6958fe4c899ab5f79161d94d276978");
  }

  @Test
  void aFlowIsBegunTheLeaverFirst() {
    assertThat(provider.start(SigningCases.order())).isEqualTo("2bf5e920a1ab0c2");

    assertThat(vendor.asked())
        .containsExactly(
            "POST /v3/files/file-upload-url",
            "PUT /put",
            "GET /v3/files/8ed8c7",
            "POST /v3/sign-flow/create-by-file");
    Heard put = vendor.heard().get(1);
    assertThat(put.body()).isEqualTo(FILE);
    assertThat(put.header("X-Tsign-Open-Ca-Signature")).isEmpty();
    JsonNode asked = JsonMapper.shared().readTree(vendor.heard().getLast().body());
    assertThat(asked.at("/signFlowConfig/autoFinish").asBoolean()).isTrue();
    assertThat(asked.at("/signFlowConfig/notifyUrl").asString())
        .isEqualTo("https://hr.example/esign");
    assertThat(asked.at("/signers/0/psnSignerInfo/psnInfo/psnName").asString()).isEqualTo("欧阳静怡");
    assertThat(asked.at("/signers/0/signConfig/signOrder").asInt()).isEqualTo(1);
    assertThat(asked.at("/signers/1/orgSignerInfo/orgInfo/orgIDCardNum").asString())
        .isEqualTo("91110108MA01ABCD2X");
    assertThat(asked.at("/signers/1/orgSignerInfo/transactorInfo/psnInfo/psnName").asString())
        .isEqualTo("林某");
    assertThat(asked.at("/signFlowConfig/authConfig/willingnessAuthModes").toString())
        .contains("CODE_SMS")
        .doesNotContain("SIGN_PWD");
    assertThat(
            asked
                .at("/signers/1/signFields/0/normalSignFieldConfig/signFieldPosition/positionPage")
                .asString())
        .isEqualTo("2");
    assertThat(asked.at("/signers/1/signFields/0/normalSignFieldConfig/signFieldSize").asInt())
        .isEqualTo(120);
  }

  @Test
  void aSealThatIsPutOnByItselfNamesNobody() {
    new ESignProvider(SigningCases.esign(vendor.url(), true), http, TOLERANCE, CLOCK)
        .start(SigningCases.order());

    JsonNode asked = JsonMapper.shared().readTree(vendor.heard().getLast().body());
    assertThat(asked.at("/signers/1").has("orgSignerInfo")).isFalse();
    assertThat(asked.at("/signers/1/signFields/0/normalSignFieldConfig/autoSign").asBoolean())
        .isTrue();
    assertThat(asked.at("/signers/0/signFields/0/normalSignFieldConfig").has("autoSign")).isFalse();
  }

  @Test
  void anAnswerWithoutAnIdMayHaveBegunSomething() {
    vendor.answersWith(
        "/v3/sign-flow/create-by-file",
        "{\"code\":0,\"data\":{}}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> provider.start(SigningCases.order()))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.unknown()).isTrue());

    vendor.answersWith("/v3/sign-flow/create-by-file", "cut off".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> provider.start(SigningCases.order()))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.unknown()).isTrue());
  }

  @Test
  void everyRequestIsSignedAsItIsSent() {
    provider.start(SigningCases.order());

    for (Heard heard : vendor.heard()) {
      if (heard.method().equals("PUT")) {
        continue;
      }
      String type = heard.method().equals("GET") ? "" : "application/json; charset=UTF-8";
      assertThat(heard.header("X-Tsign-Open-Ca-Signature"))
          .as(heard.path())
          .isEqualTo(
              ESignSignature.ofRequest(
                  SECRET,
                  heard.method(),
                  ESignSignature.contentMd5(heard.body()),
                  type,
                  heard.path()));
      assertThat(heard.header("X-Tsign-Open-Auth-Mode")).isEqualTo("Signature");
      assertThat(heard.header("X-Tsign-Open-Ca-Timestamp")).isEqualTo(MILLIS);
    }
  }

  @Test
  void theStatesOfAFlowAreThoseOfTheDocumentation() {
    Map<String, Progress> states =
        Map.of(
            "1", new Progress.Waiting(),
            "2", new Progress.Signed(),
            "3", new Progress.Ended(),
            "5", new Progress.Ended());
    states.forEach((status, progress) -> {
      detail(status, "0", "0");
      assertThat(provider.progress("2bf5e920a1ab0c2")).isEqualTo(progress);
    });
    detail("7", "4", "0");
    assertThat(provider.progress("2bf5e920a1ab0c2"))
        .isEqualTo(new Progress.Declined(Party.EMPLOYEE));
    detail("7", "2", "4");
    assertThat(provider.progress("2bf5e920a1ab0c2"))
        .isEqualTo(new Progress.Declined(Party.EMPLOYER));
    detail("7", "2", "0");
    assertThat(provider.progress("2bf5e920a1ab0c2")).isEqualTo(new Progress.Ended());
    detail("99", "0", "0");
    assertThatThrownBy(() -> provider.progress("2bf5e920a1ab0c2"))
        .isInstanceOf(ProviderFailure.class);
  }

  @Test
  void theSignedFileIsFetchedAndAnInvitationTakenBackWhileItIsOpen() {
    assertThat(provider.fetch("2bf5e920a1ab0c2")).isEqualTo(FILE);

    detail("2", "2", "2");
    provider.revoke("2bf5e920a1ab0c2", "a wrong day");
    assertThat(vendor.asked()).doesNotContain("POST " + FLOW + "/revoke");
    detail("1", "0", "0");
    provider.revoke("2bf5e920a1ab0c2", "a wrong day");
    assertThat(vendor.asked()).contains("POST " + FLOW + "/revoke");
  }

  @Test
  void aRefusalIsAFailureWithItsCodeAndNoWordOfThePaper() {
    vendor.answers("/v3/files/file-upload-url", "esign/refused.json");

    assertThatThrownBy(() -> provider.start(SigningCases.order()))
        .isInstanceOfSatisfying(
            ProviderFailure.class, failure -> assertThat(failure.isLasting()).isTrue())
        .hasMessage("code-1435002");
    assertThatThrownBy(() -> provider.progress("unknown"))
        .isInstanceOf(ProviderFailure.class)
        .hasMessage("status-404");
  }

  @Test
  void aCallIsHeardWhenItIsSignedAndTheSameWhenItIsRepeated() {
    byte[] body =
        VendorServer.recorded("esign/flow-complete.json").getBytes(StandardCharsets.UTF_8);

    Told told = provider.hear(call(MILLIS, body, APP, SECRET), NOW);
    assertThat(told.flowId()).contains("2bf5e920a1ab0c2");
    String later = Long.toString(NOW.plusSeconds(60).toEpochMilli());
    assertThat(provider.hear(call(later, body, APP, SECRET), NOW).eventId())
        .isEqualTo(told.eventId());
  }

  @Test
  void aCallThatProvesNothingIsNotHeard() {
    byte[] body =
        VendorServer.recorded("esign/flow-complete.json").getBytes(StandardCharsets.UTF_8);
    String old = Long.toString(NOW.minus(Duration.ofMinutes(6)).toEpochMilli());

    refused(call(MILLIS, body, APP, "another"), NotAccepted.Why.SIGNATURE);
    refused(call(old, body, APP, SECRET), NotAccepted.Why.TOO_OLD);
    refused(call(MILLIS, body, "7438000002", SECRET), NotAccepted.Why.NOT_FOR_US);
    refused(
        call(MILLIS, "no json".getBytes(StandardCharsets.UTF_8), APP, SECRET),
        NotAccepted.Why.UNREADABLE);
    Call good = call(MILLIS, body, APP, SECRET);
    byte[] changed = body.clone();
    changed[changed.length - 5] ^= 1;
    refused(new Call(good.headers(), List.of(), changed), NotAccepted.Why.SIGNATURE);
    refused(new Call(good.headers(), List.of("x"), body), NotAccepted.Why.SIGNATURE);
    refused(new Call(Map.of(), List.of(), body), NotAccepted.Why.SIGNATURE);
  }

  private void detail(String status, String leaver, String company) {
    vendor.answers(
        FLOW + "/detail",
        "esign/detail.json",
        "STATUS",
        status,
        "LEAVER",
        leaver,
        "COMPANY",
        company);
  }

  private void refused(Call call, NotAccepted.Why why) {
    assertThatThrownBy(() -> provider.hear(call, NOW))
        .isInstanceOfSatisfying(
            NotAccepted.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static Call call(String timestamp, byte[] body, String app, String secret) {
    Map<String, String> headers = new HashMap<>();
    headers.put("x-tsign-open-timestamp", timestamp);
    headers.put("x-tsign-open-app-id", app);
    headers.put("x-tsign-open-signature-algorithm", "hmac-sha256");
    headers.put(
        "x-tsign-open-signature", ESignSignature.ofCall(secret, timestamp, List.of(), body));
    return new Call(headers, List.of(), body);
  }
}
