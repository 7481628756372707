package fairwell.papers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.SamplePapers;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.PaperFile;
import fairwell.papers.signing.PdfSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedPaperTest {

  private static final Signing SIGNING = Signing.today();
  private static final byte[] ONE = SIGNING.sign(Signing.DRAFT, SignatureField.EMPLOYEE);
  private static final byte[] BOTH = SIGNING.sign(ONE, SignatureField.EMPLOYER);

  private static List<PartySignature> check(byte[] file) {
    return SignedPaper.check(file, Signing.HASH, SIGNING.trust());
  }

  private static void refused(PaperFault fault, ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOfSatisfying(
            UnsoundPaper.class, unsound -> assertThat(unsound.fault()).isEqualTo(fault));
  }

  @Test
  void bothSignaturesAreSoundInTheirOrder() {
    List<PartySignature> signatures = check(BOTH);

    assertThat(signatures)
        .extracting(PartySignature::field)
        .containsExactly(SignatureField.EMPLOYEE, SignatureField.EMPLOYER);
    assertThat(signatures).extracting(PartySignature::signedAt).containsOnly(Signing.NOW);
    assertThat(signatures.getFirst().hash()).isEqualTo(CanonicalForm.sha256(ONE));
    assertThat(signatures.getLast().hash()).isEqualTo(CanonicalForm.sha256(BOTH));
    assertThat(Arrays.copyOf(BOTH, Signing.DRAFT.length)).isEqualTo(Signing.DRAFT);
  }

  @Test
  void oneOfTwoIsSoundAndIsOne() {
    assertThat(check(ONE)).hasSize(1);
  }

  @Test
  void aFileWithoutASignatureIsNoSuccess() {
    refused(PaperFault.NOTHING_SIGNED, () -> check(Signing.DRAFT));
  }

  @Test
  void nobodySignsTwiceInOneFieldNorInOneThatIsNotThere() {
    assertThatThrownBy(() -> SIGNING.sign(ONE, SignatureField.EMPLOYEE))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SIGNING.sign(ONE, "witness"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void withoutATimeStampNothingIsSigned() {
    PdfSigner unstamped =
        new PdfSigner(digest -> {
          throw new IOException("no answer");
        });
    assertThatThrownBy(() ->
            unstamped.sign(
                Signing.DRAFT,
                SignatureField.EMPLOYEE,
                SIGNING.authority.issue("x", Duration.ofDays(1)),
                "同意",
                Signing.NOW))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aStampOverSomethingElseIsRefused() throws Exception {
    PdfSigner wrong =
        new PdfSigner(digest -> SIGNING.authority.timeStamps().stamp(new byte[digest.length]));
    byte[] file =
        wrong.sign(
            Signing.DRAFT,
            SignatureField.EMPLOYEE,
            SIGNING.authority.issue("x", Duration.ofDays(1)),
            "同意",
            Signing.NOW);
    refused(PaperFault.TIME_STAMP_WRONG, () -> check(file));
  }

  @Test
  void anUnknownAuthorityIsRefused() {
    Signing other = Signing.today();
    refused(
        PaperFault.CERTIFICATE_UNKNOWN,
        () ->
            SignedPaper.check(
                BOTH,
                Signing.HASH,
                new Trust(Set.of(other.authority.certificate()), SIGNING.trust().stamps())));
    refused(
        PaperFault.TIME_STAMP_UNKNOWN,
        () ->
            SignedPaper.check(
                BOTH,
                Signing.HASH,
                new Trust(SIGNING.trust().signers(), Set.of(other.authority.certificate()))));
    refused(
        PaperFault.TIME_STAMP_UNKNOWN,
        () -> SignedPaper.check(BOTH, Signing.HASH, new Trust(Set.of(), Set.of())));
  }

  @Test
  void aCertificateThatHadExpiredIsRefused() {
    byte[] file =
        SIGNING.sign(Signing.DRAFT, SignatureField.EMPLOYEE, "同意", Duration.ofSeconds(-30));
    refused(PaperFault.CERTIFICATE_EXPIRED, () -> check(file));
  }

  @Test
  void anotherDraftIsRefused() {
    byte[] other = PaperFile.of(SamplePapers.agreement(SamplePapers.statement(), "欧阳静仪").paper());
    refused(PaperFault.NOT_THE_DRAFT, () -> check(SIGNING.sign(other, SignatureField.EMPLOYEE)));
  }

  /** What somebody may slip in between draft and signature. */
  enum Slipped {
    PAGE {
      @Override
      void into(PDDocument document) throws IOException {
        document.importPage(document.getPage(0));
      }
    },
    WORDS {
      @Override
      void into(PDDocument document) throws IOException {
        try (var content =
            new PDPageContentStream(
                document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
          content.addRect(100, 100, 200, 200);
          content.fill();
        }
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      }
    },
    NOTE {
      @Override
      void into(PDDocument document) throws IOException {
        document.getPage(0).getAnnotations().add(new PDAnnotationText());
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      }
    },
    SCRIPT {
      @Override
      void into(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      }
    };

    abstract void into(PDDocument document) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSlippedInBetweenIsRefusedThoughBothSignedIt(Slipped slipped) throws Exception {
    byte[] changed;
    try (PDDocument document = Loader.loadPDF(Signing.DRAFT)) {
      slipped.into(document);
      document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      changed = out.toByteArray();
    }
    assertThat(changed).hasSizeGreaterThan(Signing.DRAFT.length);
    byte[] signed = SIGNING.sign(changed, SignatureField.EMPLOYEE);
    refused(PaperFault.CHANGED_AFTER_DRAFT, () -> check(signed));
  }

  @Test
  void whoSignsSecondChangesNothingOfTheFirstSignature() throws Exception {
    byte[] first = SIGNING.sign(Signing.DRAFT, SignatureField.EMPLOYEE);
    byte[] changed;
    try (PDDocument document = Loader.loadPDF(first)) {
      COSDictionary signature = document.getSignatureDictionaries().getFirst().getCOSObject();
      signature.setString("Reason", "不同意");
      signature.setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      changed = out.toByteArray();
    }
    byte[] signed = SIGNING.sign(changed, SignatureField.EMPLOYER);
    assertThatThrownBy(() -> check(signed)).isInstanceOf(UnsoundPaper.class);
  }

  @Test
  void whatIsAddedAfterTheLastSignatureIsRefused() throws Exception {
    byte[] longer = Arrays.copyOf(BOTH, BOTH.length + 1);
    longer[BOTH.length] = '\n';
    refused(PaperFault.NOT_COVERED, () -> check(longer));

    try (PDDocument document = Loader.loadPDF(BOTH)) {
      COSDictionary page = document.getPage(0).getCOSObject();
      page.setInt("Rotate", 90);
      page.setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      refused(PaperFault.NOT_COVERED, () -> check(out.toByteArray()));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.999, 0.98, 0.9, 0.85, 0.5, 0.1, 0.001})
  void aTruncatedFileIsRefused(double share) {
    byte[] part = Arrays.copyOf(BOTH, (int) (BOTH.length * share));
    assertThatThrownBy(() -> check(part)).isInstanceOf(UnsoundPaper.class);
  }

  @Test
  void garbageIsRefused() {
    refused(PaperFault.NOT_A_PDF, () -> check(new byte[0]));
    refused(PaperFault.NOT_A_PDF, () -> check("PK\3\4".getBytes(StandardCharsets.US_ASCII)));
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
    refused(PaperFault.UNREADABLE, () -> check(noise));
    byte[] onlyHeader = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    refused(PaperFault.UNREADABLE, () -> check(onlyHeader));
  }

  @Test
  void theRefusalShowsNothingOfThePaper() {
    assertThatThrownBy(() -> SignedPaper.check(BOTH, "00", SIGNING.trust()))
        .isInstanceOf(UnsoundPaper.class)
        .hasMessage("not-the-draft: no revision has the hash of the draft");
  }
}
