package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.CaseExported;
import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.ExportedBundle;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.evidence.Verdict;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.evidence.Verdict.Good;
import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.Witnessing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case as a bundle over HTTP, verified with the published key. */
class EvidenceApiTest extends AskedByEverybody {

  @Autowired private LedgerStore ledger;

  private Answer bundleOf(String account, String caseId) {
    return get(account, "/api/v1/cases/" + caseId + "/evidence-bundle");
  }

  private byte[] bytes(Answer answer) {
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return Objects.requireNonNull(answer.whole().getResponseBody());
  }

  private Verdict judged(byte[] bundle) {
    List<VerifierKey> keys =
        new String(bytes(get("auditor", "/api/v1/ledger/keys")), StandardCharsets.UTF_8)
            .lines()
            .map(VerifierKey::parse)
            .toList();
    return new EvidenceCheck(keys).judge(ByteBuffer.wrap(bundle));
  }

  private static String text(byte[] bundle, String file) {
    return new String(
        Objects.requireNonNull(SampleBundle.unpacked(bundle).get(file), file),
        StandardCharsets.UTF_8);
  }

  /** What is to be printed, without breaks. */
  private static String printed(byte[] bundle) throws IOException {
    byte[] file = Objects.requireNonNull(SampleBundle.unpacked(bundle).get("case.pdf"));
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static byte[] withOtherByte(byte[] bundle, String name) {
    Map<String, byte[]> files = SampleBundle.unpacked(bundle);
    byte[] bytes = Objects.requireNonNull(files.get(name));
    bytes[bytes.length / 2] ^= 1;
    return SampleBundle.packed(files);
  }

  @Test
  void counselHasAWholeCaseThatProvesItself() throws Exception {
    String caseId = newCase("EVIDENCE", true);
    changed(caseId, 15);
    assertThat(post("it", "/api/v1/cases/" + caseId + "/submit-case", Map.of()).status())
        .isGreaterThanOrEqualTo(400);
    long last = log.readStream(caseId).size() - 1L;

    Answer answer = bundleOf("legal", caseId);
    byte[] bundle = bytes(answer);
    Good good = (Good) judged(bundle);
    assertThat(good.manifest().caseId()).isEqualTo(caseId);
    assertThat(good.manifest().lastSequence()).isEqualTo(last);
    assertThat(good.caseEvents()).isEqualTo((int) last + 1);
    assertThat(good.withheld()).isZero();
    assertThat(good.trusted()).isTrue();
    assertThat(text(bundle, "timeline.zh.txt")).contains("建立案件：辞职");
    assertThat(text(bundle, "timeline.en.txt"))
        .containsIgnoringCase("case opened: resignation")
        .doesNotContain("??");
    assertThat(text(bundle, "claims.ndjson").lines()).hasSize((int) last + 1);
    assertThat(text(bundle, "events/payloads.ndjson"))
        .contains("\"caseId\":\"" + caseId + "\"")
        .doesNotContain("个人原因");
    assertThat(text(bundle, "README.txt")).contains("verify.html", "case.pdf");
    assertThat(printed(bundle))
        .contains("案件证据", "TheCaseasEvidence", "建立案件：辞职", "个人原因")
        .contains("#" + last, good.manifest().log(), String.valueOf(good.manifest().ledgerSize()))
        .doesNotContain("??", "{0}");
    assertThat(judged(withOtherByte(bundle, "case.pdf")))
        .isEqualTo(new Broken(Fault.FILE_CHANGED, "case.pdf", -1));
    assertThat(answer.whole().getResponseHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(answer.whole().getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo(caseId + ".zip");

    // It is on record who has it, and the next bundle says so.
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
    assertThat(answer.whole().getResponseHeaders().getETag()).isEqualTo("\"" + hash + "\"");
    assertThat(exported(caseId))
        .extracting(CaseExported::fileHash, CaseExported::events)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(hash, good.manifest().events()));
    byte[] next =
        await("the trail tells of the first")
            .atMost(Duration.ofSeconds(30))
            .until(
                () -> bytes(bundleOf("legal", caseId)),
                later -> text(later, "access-log.json").contains(hash));
    assertThat(text(next, "access-log.json")).contains("audit.PersonalDataRead");
    assertThat(((Good) judged(next)).manifest().events()).isGreaterThan((int) last + 1);
  }

  /** Whoever has no key of the ledger at hand notices as well. */
  @Test
  @Tag("whole")
  void aByteOfWhatIsExportedChangedIsRefused() throws IOException {
    byte[] bundle = bytes(bundleOf("legal", newCase("EVIDENCE", true)));
    ExportedBundle.keep(bundle);
    EvidenceCheck check = new EvidenceCheck(List.of());
    assertThat(check.judge(ByteBuffer.wrap(bundle))).isInstanceOf(Good.class);
    assertThat(
            ExportedBundle.places(bundle)
                .parallel()
                .filter(i -> {
                  byte[] other = bundle.clone();
                  other[i] ^= 1;
                  return check.judge(ByteBuffer.wrap(other)) instanceof Good;
                }))
        .isEmpty();
  }

  @Test
  void theCosignatureOfAWitnessStandsUnderTheCheckpointThatIsServedAndBundled() {
    SigningKey witness = SampleBundle.newWitness("works-council");
    Witnessing witnessing = new Witnessing(ledger, witness.verifier());
    Witnessing.Way way =
        request ->
            new Witnessing.Reply(
                200, witness.cosign(AddCheckpoint.parse(request).note().text(), 7) + "\n");
    String caseId = newCase("EVIDENCE", true);
    await("the checkpoint is served with the cosignature")
        .until(() -> {
          witnessing.show(way, Instant.EPOCH);
          return isCosigned(bytes(get("auditor", "/api/v1/ledger/checkpoint")), witness);
        });
    byte[] bundle =
        await("the bundle carries it")
            .until(
                () -> {
                  witnessing.show(way, Instant.EPOCH);
                  return bytes(bundleOf("legal", caseId));
                },
                one ->
                    isCosigned(text(one, "checkpoint").getBytes(StandardCharsets.UTF_8), witness));
    assertThat(((Good) judged(bundle)).trusted()).isTrue();
    // The last bundle was recorded, so the newest checkpoint is another by now.
    assertThat(
            isCosigned(
                text(bytes(bundleOf("legal", caseId)), "checkpoint")
                    .getBytes(StandardCharsets.UTF_8),
                witness))
        .isTrue();
  }

  private static boolean isCosigned(byte[] checkpoint, SigningKey witness) {
    return !SignedNote.parse(checkpoint).signedBy(List.of(witness.verifier())).isEmpty();
  }

  private List<CaseExported> exported(String caseId) {
    List<CaseExported> found = new ArrayList<>();
    log.read(
        0,
        log.head(),
        500,
        (Recorded one) -> {
          if (one.event() instanceof CaseExported exported && exported.about().equals(caseId)) {
            found.add(exported);
          }
        });
    return found;
  }

  @Test
  void anAuditorHasProofOfThePreparationButNotItsFindings() throws Exception {
    String caseId = newCase("EVIDENCE", false);
    String steps = "/api/v1/cases/" + caseId + "/";
    done("hr", steps + "submit-case", Map.of());
    done("approver", steps + "approve-case", Map.of());
    long position =
        done("hr", steps + "attach-preparation-report", Map.of()).path("position").asLong();
    String path = steps + "evidence-bundle?minPosition=" + position;
    Good whole = (Good) judged(bytes(get("legal", path)));
    byte[] given = bytes(get("auditor", path));
    Good audited = (Good) judged(given);
    assertThat(whole.withheld()).isZero();
    assertThat(audited.caseEvents()).isEqualTo(whole.caseEvents());
    // That an assessment was asked for, and the report.
    assertThat(audited.withheld()).isEqualTo(2);
    assertThat(text(given, "events/payloads.ndjson")).contains("\nnull\n");
    assertThat(printed(given)).contains("其中2个的内容不向本证据包的读者公开");
  }

  /** The stored events hold what the employer keeps from the leaver, counsel or not. */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEGAL", "AUDITOR"})
  void nobodyHasTheOwnCase(Role role) {
    String number = newEmployee("EVIDENCE");
    JsonNode opened = opened(number, false);
    String path = "/api/v1/cases/" + opened.path("id").asString();
    String read = "?minPosition=" + opened.path("position").asLong();
    String own = token("leaver." + number, Set.of(role), Set.of(), number);
    assertThat(as(own, path + read).status()).isEqualTo(200);
    Answer refused = as(own, path + "/evidence-bundle" + read);
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text("code")).isEqualTo("case-not-found");
    String other = token("counsel." + number, Set.of(role), Set.of(), null);
    assertThat(as(other, path + "/evidence-bundle" + read).status()).isEqualTo(200);
  }

  private Answer as(String token, String path) {
    return Answer.of(
        client
            .get()
            .uri(address(path))
            .headers(headers -> headers.setBearerAuth(token))
            .exchange());
  }

  @Test
  void nobodyElseHasItAndAHiddenCaseIsNotThere() {
    String caseId = newCase("EVIDENCE", true);
    for (String account : List.of("hr", "finance", "manager", "it", "employee", "operator")) {
      assertThat(bundleOf(account, caseId).status()).as(account).isEqualTo(403);
    }
    Answer hidden = bundleOf("auditor", caseId);
    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.text("code")).isEqualTo("case-not-found");
    assertThat(bundleOf("legal", "C-00000000-0000-4000-8000-000000000000").status()).isEqualTo(404);
    assertThat(bundleOf("legal", "nonsense").status()).isEqualTo(404);
    assertThat(get("legal", "/api/v1/cases/" + caseId + "/evidence-bundle?form=pdf").status())
        .isEqualTo(400);
    assertThat(exported(caseId)).isEmpty();
  }
}
