package fairwell.papers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The empty signature fields of a draft. They are there before anyone signs, so a signature adds
 * nothing to the pages.
 */
final class SignatureFields {

  private SignatureFields() {}

  /** Nothing where there is nothing to sign: an empty form would only invite one to fill it in. */
  static void add(List<Sheet> sheets, PDDocument document) throws IOException {
    if (sheets.stream().allMatch(sheet -> sheet.fields.isEmpty())) {
      return;
    }
    PDAcroForm form = new PDAcroForm(document);
    List<PDField> fields = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      PDPage page = document.getPage(i);
      for (Sheet.Field place : sheets.get(i).fields) {
        fields.add(field(place, page, form, document));
      }
    }
    form.setFields(fields);
    form.setSignaturesExist(true);
    form.setAppendOnly(true);
    document.getDocumentCatalog().setAcroForm(form);
  }

  private static PDSignatureField field(
      Sheet.Field place, PDPage page, PDAcroForm form, PDDocument document) throws IOException {
    PDSignatureField field = new PDSignatureField(form);
    field.setPartialName(place.name());
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    PDRectangle rectangle =
        new PDRectangle(
            (float) place.x(), (float) place.y(), (float) place.width(), (float) place.height());
    widget.setRectangle(rectangle);
    widget.setPage(page);
    widget.setPrinted(true);
    // PDF/A wants an appearance even where there is nothing to see.
    PDAppearanceStream nothing = new PDAppearanceStream(document);
    nothing.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(nothing);
    widget.setAppearance(appearance);
    page.getAnnotations().add(widget);
    return field;
  }
}
