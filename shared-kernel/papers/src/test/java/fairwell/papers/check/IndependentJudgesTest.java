package fairwell.papers.check;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.papers.Paper;
import fairwell.papers.SamplePapers;
import fairwell.papers.Words;
import fairwell.papers.pdf.PaperFile;
import fairwell.testing.NeedsPdfTools;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What programs say that we did not write. */
class IndependentJudgesTest {

  private static final Signing SIGNING = Signing.today();
  private static final byte[] BOTH = SIGNING.both();

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static List<String> failures(byte[] file) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures =
          new ArrayList<>(
              result.getTestAssertions().stream()
                  .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                  .toList());
      if (!result.isCompliant() && failures.isEmpty()) {
        failures.add("not compliant");
      }
      return failures;
    }
  }

  @Test
  void veraPdfFindsNothingAgainstPdfA2u() throws Exception {
    assertThat(failures(Signing.DRAFT)).isEmpty();
    assertThat(failures(BOTH)).isEmpty();
    assertThat(failures(PaperFile.of(SamplePapers.certificate().paper()))).isEmpty();
    Paper unsigned =
        new Paper(
            "P",
            new Words("证据", "Evidence"),
            SamplePapers.DRAFTED,
            Words.same("m"),
            "",
            List.of(new Paper.Clause(new Words("无人签署", "Signed by nobody"))));
    assertThat(failures(PaperFile.of(unsigned))).isEmpty();
  }

  @Test
  void veraPdfWouldFindAFontThatIsNotEmbedded() throws Exception {
    String draft = new String(Signing.DRAFT, StandardCharsets.ISO_8859_1);
    byte[] without =
        draft.replace("/FontFile2", "/FontFileX").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(failures(without)).isNotEmpty();
  }

  private String run(String... command) throws Exception {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(output, StandardCharsets.UTF_8) + "exit " + process.exitValue();
  }

  private void write(String name, byte[] bytes) throws Exception {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] changed(byte[] file) {
    byte[] other = file.clone();
    other[20_000] ^= 1;
    return other;
  }

  /** Its exit code is 0 even for a changed file, so its text is read. */
  @Test
  @NeedsPdfTools
  void pdfsigFindsBothSignaturesValidAndAChangedByte() throws Exception {
    write("good.pdf", BOTH);
    write("bad.pdf", changed(BOTH));

    String good = run("pdfsig", "-nocert", "good.pdf");
    assertThat(good).contains("Signature #2", "Total document signed");
    assertThat(good.split("Signature is Valid", -1)).hasSize(3);
    assertThat(good.split("ETSI.CAdES.detached", -1)).hasSize(3);
    assertThat(run("pdfsig", "-nocert", "bad.pdf"))
        .contains("Digest Mismatch")
        .doesNotContain("Signature is Valid");
  }

  @Test
  @NeedsPdfTools
  void qpdfFindsNoError() throws Exception {
    write("good.pdf", BOTH);
    assertThat(run("qpdf", "--check", "good.pdf")).contains("No syntax").endsWith("exit 0");
  }

  @ParameterizedTest
  @NeedsPdfTools
  @ValueSource(ints = {0, 1})
  void opensslVerifiesMessageAndTimeStamp(int which) throws Exception {
    StringWriter pem = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(pem)) {
      writer.writeObject(SIGNING.authority.certificate());
    }
    write("ca.pem", pem.toString().getBytes(StandardCharsets.US_ASCII));
    try (PDDocument document = Loader.loadPDF(BOTH)) {
      PDSignature signature = document.getSignatureDictionaries().get(which);
      CMSSignedData message = new CMSSignedData(new ByteArrayInputStream(signature.getContents()));
      byte[] content = signature.getSignedContent(BOTH);
      write("message.der", message.toASN1Structure().getEncoded(ASN1Encoding.DER));
      write("content", content);
      write("changed", changed(content));
      SignerInformation signer = message.getSignerInfos().getSigners().iterator().next();
      write("signature", signer.getSignature());
      write(
          "token.der",
          signer
              .getUnsignedAttributes()
              .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
              .getAttrValues()
              .getObjectAt(0)
              .toASN1Primitive()
              .getEncoded(ASN1Encoding.DER));
    }
    String at = Long.toString(Signing.NOW.getEpochSecond());
    assertThat(cms("content", at)).contains("successful").endsWith("exit 0");
    assertThat(cms("changed", at)).doesNotContain("successful").doesNotEndWith("exit 0");
    assertThat(stamp("signature", at)).contains("Verification: OK").endsWith("exit 0");
    assertThat(stamp("changed", at)).contains("FAILED").doesNotEndWith("exit 0");
  }

  private String cms(String content, String at) throws Exception {
    return run(
        "openssl",
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "message.der",
        "-content",
        content,
        "-CAfile",
        "ca.pem",
        "-purpose",
        "any",
        "-attime",
        at,
        "-out",
        "ignored");
  }

  private String stamp(String data, String at) throws Exception {
    return run(
        "openssl",
        "ts",
        "-verify",
        "-data",
        data,
        "-in",
        "token.der",
        "-token_in",
        "-CAfile",
        "ca.pem",
        "-attime",
        at);
  }
}
