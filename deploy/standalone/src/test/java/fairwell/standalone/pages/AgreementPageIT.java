package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.evidence.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * HR drafts and sends, the leaver reads and signs on a phone, HR signs and certifies, counsel takes
 * it all as evidence.
 */
@Tag("whole")
class AgreementPageIT extends OverTheDemo {

  private String id;

  @BeforeAll
  void start() throws IOException {
    id = caseOf("10001");
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void whatTheAgreementRestsOnAndStillNeeds(Look look) {
    boolean english = look.language().equals("en");
    try (Visitor visitor = visitor(look, "hr", "/cases/" + id + "/agreement-facts")) {
      assertThat(main(visitor))
          .contains(
              english ? "Still needed before signing" : "签署前尚缺",
              english ? "Parties, ground and dates" : "双方、依据与日期")
          .doesNotContain("??", "{0}");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("agreement-facts", look));
    }
  }

  @Test
  void fromTheDraftToTheCertificate() throws Exception {
    confirm();
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "hr", page())) {
      assertThat(main(visitor)).contains("no separation agreement yet").doesNotContain("??");
      visitor.assertFlawless(Look.EN_DESKTOP);
      send(visitor, "draft-agreement", "Draft 1");
      send(visitor, "send-agreement", "sent, to be signed");
      visitor.assertFlawless(Look.EN_DESKTOP);
    }
    try (Visitor visitor = visitor(Look.ZH_PHONE, "employee", "/cases/" + id)) {
      visitor.awaitLive();
      visitor.page().click("a[href$='/agreement']");
      visitor.page().waitForURL("**/agreement");
      assertThat(main(visitor)).contains("待签署", "不具有法律上的可靠性").doesNotContain("??");
      visitor.assertFlawless(Look.ZH_PHONE);
      visitor.photographWhole(Pictures.image("agreement", Look.ZH_PHONE));
      assertPdf(visitor, "agreement");
      send(visitor, "sign-agreement", "不属于可靠的电子签名");
      assertThat(main(visitor)).contains("员工于", "本机测试", "签名的改动能够被发现");
      visitor.assertFlawless(Look.ZH_PHONE);
    }
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "hr", page())) {
      send(visitor, "sign-agreement", "signed by both");
      send(visitor, "issue-certificate", "Issued on");
      assertPdf(visitor, "certificate");
      visitor.assertFlawless(Look.EN_DESKTOP);
      visitor.photographWhole(Pictures.image("agreement", Look.EN_DESKTOP));
    }
    JsonNode papers = fairwell.client().get("legal", "/api/v1/cases/" + id + "/papers").json();
    assertThat(papers.at("/drafts/0/signatures").size()).isEqualTo(2);
    assertThat(papers.at("/drafts/0/signatures/1/conditions/CONTROLLED_BY_SIGNER").asString())
        .isEqualTo("NOT_MET");
    assertThat(
            fairwell
                .client()
                .get("auditor", "/api/v1/audit?about=" + id + "&event=audit.PersonalDataRead")
                .json()
                .toString())
        .contains("api.paper");
    assertThat(fairwell.client().get("manager", "/api/v1/cases/" + id + "/papers").status())
        .isEqualTo(403);
    counselTakesTheCaseAsEvidence(papers);
    anAuditorHasTheHashesOnly(papers);
  }

  /** By the button on the case: the papers are in it, each under its hash and told apart. */
  private void counselTakesTheCaseAsEvidence(JsonNode papers) throws Exception {
    String draft = papers.at("/drafts/0/documentHash").asString();
    String byLeaver = papers.at("/drafts/0/signatures/0/evidence/fileHash").asString();
    String byBoth = papers.at("/drafts/0/signatures/1/evidence/fileHash").asString();
    String certificate = papers.at("/certificate/documentHash").asString();
    Map<String, byte[]> bundle;
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "legal", "/cases/" + id)) {
      Download download =
          visitor
              .page()
              .waitForDownload(() -> visitor.page().click("a[href$='/evidence-bundle'][download]"));
      assertThat(download.suggestedFilename()).isEqualTo(id + ".zip");
      bundle = opened(Files.readAllBytes(download.path()));
      String agreement = "/api/v1/cases/" + id + "/papers/agreement";
      assertThat(bundle.get(BundleFiles.paper(byBoth)))
          .isEqualTo(visitor.page().request().get(fairwellOf(visitor) + agreement).body());
    }
    assertThat(bundle.keySet())
        .filteredOn(name -> name.startsWith("papers/"))
        .containsExactly(
            BundleFiles.paper(draft),
            BundleFiles.paper(byLeaver),
            BundleFiles.paper(byBoth),
            BundleFiles.paper(certificate));
    assertThat(signatures(bundle, draft)).isZero();
    assertThat(signatures(bundle, byLeaver)).isEqualTo(1);
    assertThat(signatures(bundle, byBoth)).isEqualTo(2);
    assertThat(signatures(bundle, certificate)).isZero();
    assertThat(named(bundle, "named", "sha256"))
        .contains(
            tuple("offboarding.AgreementDrafted.documentHash", draft),
            tuple("offboarding.AgreementSigned.signedHash", draft),
            tuple("offboarding.AgreementSigned.fileHash", byLeaver),
            tuple("offboarding.AgreementSigned.fileHash", byBoth),
            tuple("offboarding.CertificateIssued.documentHash", certificate));
    try (PDDocument printed = Loader.loadPDF(bundle.get("case.pdf"))) {
      assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s", ""))
          .contains("Onepartysigned,draftsigned", "Onepartysigned,signedfile")
          .contains(draft, byLeaver, byBoth, certificate);
    }
  }

  /** Papers are not for an auditor: each is named as not there, and the bundle is good. */
  private void anAuditorHasTheHashesOnly(JsonNode papers) throws Exception {
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "auditor", "/cases/" + id)) {
      String path = "/api/v1/cases/" + id + "/evidence-bundle";
      Map<String, byte[]> bundle =
          opened(visitor.page().request().get(fairwellOf(visitor) + path).body());
      assertThat(bundle.keySet()).noneMatch(name -> name.startsWith("papers/"));
      assertThat(named(bundle, "sha256", "absent"))
          .contains(
              tuple(
                  papers.at("/drafts/0/signatures/1/evidence/fileHash").asString(),
                  "NOT_FOR_READER"));
    }
  }

  /** The files of a bundle that the published keys find good. */
  private Map<String, byte[]> opened(byte[] bundle) throws IOException {
    assertThat(new EvidenceCheck(fairwell.client().ledgerKeys()).judge(ByteBuffer.wrap(bundle)))
        .isInstanceOfSatisfying(
            Verdict.Good.class,
            good -> {
              assertThat(good.trusted()).isTrue();
              assertThat(good.manifest().caseId()).isEqualTo(id);
            });
    return SampleBundle.unpacked(bundle);
  }

  private static List<Tuple> named(Map<String, byte[]> bundle, String one, String other) {
    return JsonMapper.shared()
        .readTree(bundle.get("papers.json"))
        .valueStream()
        .map(paper -> tuple(paper.path(one).asString(""), paper.path(other).asString("")))
        .toList();
  }

  private static int signatures(Map<String, byte[]> bundle, String hash) throws IOException {
    try (PDDocument paper = Loader.loadPDF(bundle.get(BundleFiles.paper(hash)))) {
      return paper.getSignatureDictionaries().size();
    }
  }

  /** The settlement is issued, and its confirmation left out: one proposes it, another confirms. */
  private void confirm() throws IOException {
    int version =
        await("the settlement of the demo").until(this::newestVersion, newest -> newest > 0);
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    act("hr", "issue-settlement", Map.of("version", version, "issuedOn", today));
    act(
        "legal",
        "propose-waiver",
        Map.of("step", "CONFIRMATION", "reason", "员工口头确认", "expiresOn", "2199-12-31"));
    act("hr", "waive-confirmation", Map.of("version", version, "reason", "员工口头确认"));
  }

  /** 0 as long as there is none. */
  private int newestVersion() throws IOException {
    JsonNode settlement = fairwell.client().get("hr", "/api/v1/cases/" + id + "/settlement").json();
    return settlement
        .path("versions")
        .valueStream()
        .mapToInt(version -> version.path("number").asInt(0))
        .max()
        .orElse(0);
  }

  private void act(String account, String action, Object body) throws IOException {
    String path = "/api/v1/cases/" + id;
    long version = fairwell.client().get("hr", path + "/actions").json().path("version").asLong();
    var answer = fairwell.client().post(account, path + "/" + action, action, version, body);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
  }

  /** Sends a form of the page and waits for what it then says. */
  private static void send(Visitor visitor, String command, String then) {
    Locator form = visitor.page().locator("form[data-command$='/" + command + "']");
    form.locator("[type=submit]").click();
    visitor
        .page()
        .waitForSelector(
            "main:has-text('" + then + "')",
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private static void assertPdf(Visitor visitor, String kind) {
    String link = visitor.page().locator("a[href*='/papers/" + kind + "']").getAttribute("href");
    byte[] file = visitor.page().request().get(fairwellOf(visitor) + link).body();
    assertThat(new String(file, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7");
  }

  private static String fairwellOf(Visitor visitor) {
    return visitor.page().url().replaceFirst("(https?://[^/]+).*", "$1");
  }

  private String page() {
    return "/cases/" + id + "/agreement";
  }
}
