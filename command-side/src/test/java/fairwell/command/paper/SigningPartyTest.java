package fairwell.command.paper;

import static fairwell.command.paper.PaperDesk.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.SignatureField;
import fairwell.papers.signing.LocalAuthority;
import fairwell.papers.signing.PdfSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a signature is that stands in a field which its provider brought. */
class SigningPartyTest {

  private static final String NAME = "欧阳静怡";
  private static final String COMPANY = PaperDesk.EMPLOYER;

  @TempDir private Path folder;
  private PaperDesk desk;
  private EmployeeFacts facts;
  private KeptPapers papers;
  private String draft;

  @BeforeEach
  void draft() {
    desk = new PaperDesk(folder);
    facts = desk.facts(NAME, COMPANY);
    papers = desk.papers("a.key");
    draft = papers.agreement(PaperDesk.agreement(facts, PaperDesk.statement()));
  }

  @Test
  void inThePlaceOfAPartyItIsOfThatParty() throws Exception {
    String one = signed(draft, "s1", SignatureField.EMPLOYEE, "051@" + NAME + "@1");
    String both = signed(one, "s2", SignatureField.EMPLOYER, COMPANY);

    assertThat(papers.check(WHO, facts, one, draft)).containsOnlyKeys(Party.EMPLOYEE);
    assertThat(papers.check(WHO, facts, both, draft))
        .containsOnlyKeys(Party.EMPLOYEE, Party.EMPLOYER);
    refused(signed(draft, "s", SignatureField.EMPLOYER, NAME), SignatureField.EMPLOYER);
  }

  @Test
  void whatShowsNothingIsOfThePartyThatItsCertificateNames() throws Exception {
    String one = signed(draft, "s1", null, COMPANY);
    String both = signed(one, "s2", null, NAME);

    assertThat(papers.check(WHO, facts, one, draft)).containsOnlyKeys(Party.EMPLOYER);
    assertThat(papers.check(WHO, facts, both, draft))
        .containsOnlyKeys(Party.EMPLOYEE, Party.EMPLOYER);
  }

  @Test
  void aCertificateThatNamesNoPartyOrBothTellsNothing() throws Exception {
    refused(signed(draft, "s", null, "王小明"), "");
    refused(signed(draft, "s", null, NAME + "@" + COMPANY), "");
    String both = signed(draft, "s", SignatureField.EMPLOYEE, NAME + "@" + COMPANY);
    refused(both, SignatureField.EMPLOYEE);
  }

  private void refused(String file, String field) {
    assertThatThrownBy(() -> papers.check(WHO, facts, file, draft))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new PaperUnsound("signer-other", field)));
  }

  private String signed(String file, String field, @Nullable String place, String signer)
      throws IOException {
    LocalAuthority authority = desk.authority("a.key");
    byte[] paper = withField(desk.files.open(WHO.value(), file).orElseThrow(), field, place);
    return papers.keep(
        WHO,
        new PdfSigner(authority.timeStamps())
            .sign(paper, field, authority.issue(signer, Duration.ofHours(1)), "同意", Instant.now()));
  }

  private static byte[] withField(byte[] paper, String name, @Nullable String place)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      PDAnnotationWidget there =
          form.getField(place == null ? SignatureField.EMPLOYEE : place).getWidgets().getFirst();
      PDPage page = there.getPage();
      PDSignatureField field = new PDSignatureField(form);
      field.setPartialName(name);
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setPage(page);
      widget.setRectangle(place == null ? new PDRectangle() : there.getRectangle());
      List<PDField> fields = new ArrayList<>(form.getFields());
      fields.add(field);
      form.setFields(fields);
      page.getAnnotations().add(widget);
      for (COSDictionary changed :
          List.of(
              form.getCOSObject(),
              page.getCOSObject(),
              document.getDocumentCatalog().getPages().getCOSObject(),
              document.getDocumentCatalog().getCOSObject())) {
        changed.setNeedToBeUpdated(true);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }
}
