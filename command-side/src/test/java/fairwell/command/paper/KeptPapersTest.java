package fairwell.command.paper;

import static fairwell.command.paper.PaperDesk.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.refusal.GlyphMissing;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SigningNotOffered;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.kernel.signature.ReliableSignature.Control;
import fairwell.kernel.signature.ReliableSignature.Evidence;
import fairwell.kernel.signature.ReliableSignature.Identity;
import fairwell.papers.SignatureField;
import fairwell.papers.signing.LocalAuthority;
import fairwell.papers.signing.PdfSigner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPapersTest {

  private static final String NAME = "欧阳静怡";

  @TempDir private Path folder;
  private PaperDesk desk;
  private EmployeeFacts facts;

  @BeforeEach
  void open() {
    desk = new PaperDesk(folder);
    facts = desk.facts(NAME, PaperDesk.EMPLOYER);
  }

  @Test
  void theSameRecordsGiveTheSameFile() {
    String once = draft(desk.papers("a.key"), facts);

    assertThat(draft(desk.papers("a.key"), facts)).isEqualTo(once);
    assertThat(text(once)).startsWith("%PDF-1.7");
    String certificate = desk.papers("a.key").certificate(PaperDesk.certificate(facts));
    assertThat(text(certificate)).startsWith("%PDF-1.7");
    assertThat(certificate).isNotEqualTo(once);
  }

  @Test
  void bothPartiesSignAndBothSignaturesAreShown() {
    KeptPapers papers = desk.papers("a.key");
    String draft = draft(papers, facts);
    String one = papers.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    String both = papers.sign(PaperDesk.signature(facts, Party.EMPLOYER, one));

    assertThat(papers.check(WHO, facts, one, draft)).containsOnlyKeys(Party.EMPLOYEE);
    Map<Party, SignatureEvidence> shown = papers.check(WHO, facts, both, draft);
    assertThat(shown).containsOnlyKeys(Party.EMPLOYEE, Party.EMPLOYER);
    SignatureEvidence employer = Objects.requireNonNull(shown.get(Party.EMPLOYER));
    assertThat(employer.method()).isEqualTo(SignatureMethod.ELECTRONIC);
    assertThat(employer.fileHash()).isEqualTo(both);
    assertThat(employer.provider()).isEqualTo(LocalSigner.NAME);
    assertThat(employer.certificateHash()).hasSize(64);
    assertThat(ReliableSignature.of(Objects.requireNonNull(employer.signer())).reliable())
        .isFalse();
  }

  @Test
  void aFileThatIsNotSoundIsRefusedByItsFault() {
    KeptPapers papers = desk.papers("a.key");
    String draft = draft(papers, facts);
    String one = papers.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    byte[] changed = desk.files.open(WHO.value(), one).orElseThrow();
    changed[changed.length / 2] ^= 1;
    byte[] longer = desk.files.open(WHO.value(), one).orElseThrow();
    longer = java.util.Arrays.copyOf(longer, longer.length + 1);

    refused(papers, keep(changed), draft, "content-changed", "employee");
    refused(papers, keep(longer), draft, "not-covered", "employee");
    refused(papers, draft, draft, "nothing-signed", "");
    refused(papers, one, "0".repeat(64), "not-the-draft", "");
    refused(papers, keep("hello".getBytes(StandardCharsets.UTF_8)), draft, "not-a-pdf", "");
    refused(papers, "0".repeat(64), draft, "not-kept", "");
  }

  @Test
  void aCertificateOfAnotherAuthorityOrOneThatRanOutIsRefused() throws Exception {
    KeptPapers papers = desk.papers("a.key");
    String draft = draft(papers, facts);
    String others = desk.papers("b.key").sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    // Whose stamp is not known is told before whose certificate.
    refused(papers, others, draft, "time-stamp-unknown", "employee");

    LocalAuthority authority = desk.authority("a.key");
    LocalAuthority then =
        desk.authority("a.key", InstantSource.fixed(Instant.now().minus(Duration.ofDays(2))));
    byte[] late =
        new PdfSigner(authority.timeStamps())
            .sign(
                desk.files.open(WHO.value(), draft).orElseThrow(),
                SignatureField.EMPLOYEE,
                then.issue(NAME, Duration.ofDays(1)),
                "同意",
                Instant.now());
    refused(papers, keep(late), draft, "certificate-expired", "employee");
    byte[] unknown =
        new PdfSigner(authority.timeStamps())
            .sign(
                desk.files.open(WHO.value(), draft).orElseThrow(),
                SignatureField.EMPLOYEE,
                desk.authority("b.key").issue(NAME, Duration.ofDays(1)),
                "同意",
                Instant.now());
    refused(papers, keep(unknown), draft, "certificate-unknown", "employee");
  }

  @Test
  void whatIsMissingIsNamed() {
    KeptPapers papers = desk.papers("a.key");

    assertThat(refusal(() -> draft(papers, desk.facts(NAME, "Another Ltd"))))
        .isEqualTo(new PaperDataMissing(List.of("employer-registration")));
    assertThat(refusal(() -> draft(papers, desk.facts("王\uD842\uDFB7", PaperDesk.EMPLOYER))))
        .isEqualTo(new GlyphMissing("U+20BB7"));
    assertThat(refusal(() -> draft(papers, EmployeeFacts.none())))
        .isEqualTo(new PaperDataMissing(List.of("hire-record")));
    desk.keys.destroy(WHO.value());
    assertThat(refusal(() -> draft(papers, facts)))
        .isEqualTo(new PaperDataMissing(List.of("leaver-name")));
  }

  @Test
  void whereAProviderSignsNobodySignsHere() {
    KeptPapers papers = desk.papersOf(null);
    String draft = draft(papers, facts);

    assertThat(refusal(() -> papers.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft))))
        .isEqualTo(new SigningNotOffered("provider"));
    assertThat(refusal(() -> papers.check(WHO, facts, draft, draft)))
        .isEqualTo(new SigningNotOffered("provider"));
  }

  @Test
  void whoSignsIsWhoIsNamedOrTheFileIsRefused() {
    KeptPapers papers = desk.papers("a.key");
    String draft = draft(papers, facts);
    EmployeeFacts other = desk.facts("欧阳静", PaperDesk.EMPLOYER);
    String one = papers.sign(PaperDesk.signature(other, Party.EMPLOYEE, draft));

    refused(papers, one, draft, "signer-other", "employee");
    String numbered =
        papers.sign(
            PaperDesk.signature(
                desk.facts("051@欧阳静怡@1", PaperDesk.EMPLOYER), Party.EMPLOYEE, draft));
    assertThat(papers.check(WHO, facts, numbered, draft)).containsOnlyKeys(Party.EMPLOYEE);
  }

  @Test
  void withoutAnIdNumberNoIdentityWasCheckedAgainstIt() {
    Evidence shown = new Evidence(Identity.CHECKED, true, Control.SIGNER_ALONE);
    LocalSigner local = new LocalSigner(desk.authority("a.key"), InstantSource.system());
    KeptPapers papers =
        desk.papersOf(new TrustedSigner("provider", local.trusted().trust(), shown, shown));
    KeptPapers signing = desk.papers("a.key");
    String draft = draft(signing, facts);
    String one = signing.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    String both = signing.sign(PaperDesk.signature(facts, Party.EMPLOYER, one));

    assertThat(papers.check(WHO, facts, both, draft).get(Party.EMPLOYEE))
        .extracting(SignatureEvidence::signer)
        .isEqualTo(shown);
    EmployeeFacts unknown = desk.facts(NAME, PaperDesk.EMPLOYER, null, "13800138000");
    Map<Party, SignatureEvidence> evidence = papers.check(WHO, unknown, both, draft);
    assertThat(evidence.get(Party.EMPLOYEE))
        .extracting(SignatureEvidence::signer)
        .isEqualTo(new Evidence(Identity.ACCOUNT_ONLY, true, Control.SIGNER_ALONE));
    assertThat(evidence.get(Party.EMPLOYER)).extracting(SignatureEvidence::signer).isEqualTo(shown);
  }

  @Test
  void aProviderIsSentNothingBeforeItCanBeToldWhomToAsk() {
    LocalSigner local = new LocalSigner(desk.authority("a.key"), InstantSource.system());
    KeptPapers outside = desk.papersOf(local.trusted());
    String draft = draft(outside, facts);
    EmployeeFacts unreachable = desk.facts(NAME, PaperDesk.EMPLOYER, null, null);

    assertThat(refusal(() -> outside.mayBeSent(WHO, unreachable, draft)))
        .isEqualTo(new PaperDataMissing(List.of("leaver-phone")));
    outside.mayBeSent(WHO, facts, draft);
    // Not made here, or signed here: nobody is invited.
    outside.mayBeSent(WHO, unreachable, "0".repeat(64));
    desk.papers("a.key").mayBeSent(WHO, unreachable, draft);
    desk.papersOf(null).mayBeSent(WHO, unreachable, draft);
  }

  private static String draft(KeptPapers papers, EmployeeFacts facts) {
    return papers.agreement(PaperDesk.agreement(facts, PaperDesk.statement()));
  }

  private String keep(byte[] file) {
    return desk.files.keep(WHO.value(), file);
  }

  private String text(String hash) {
    return new String(
        desk.files.open(WHO.value(), hash).orElseThrow(), StandardCharsets.ISO_8859_1);
  }

  private void refused(KeptPapers papers, String file, String draft, String fault, String field) {
    assertThat(refusal(() -> papers.check(WHO, facts, file, draft)))
        .isEqualTo(new PaperUnsound(fault, field));
  }

  private static Refusal refusal(Runnable work) {
    Refusal[] refusal = new Refusal[1];
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, refused -> refusal[0] = refused.refusal());
    return refusal[0];
  }
}
