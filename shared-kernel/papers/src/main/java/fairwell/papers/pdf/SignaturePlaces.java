package fairwell.papers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Where in a paper its parties sign, for those who sign by place instead of by field. */
public final class SignaturePlaces {

  private SignaturePlaces() {}

  /**
   * The middle of a place.
   *
   * @param page from 1
   * @param x from the left, in points of 1/72 inch
   * @param y from the bottom, in the same points
   */
  public record Spot(int page, float x, float y) {}

  /** The places by the name of their signature field. */
  public static Map<String, Spot> of(byte[] paper) {
    Map<String, Spot> spots = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form != null) {
        for (PDField field : form.getFieldTree()) {
          if (field instanceof PDSignatureField place) {
            PDAnnotationWidget widget = place.getWidgets().getFirst();
            PDRectangle at = widget.getRectangle();
            spots.put(
                place.getFullyQualifiedName(),
                new Spot(
                    page(document, widget.getPage()),
                    (at.getLowerLeftX() + at.getUpperRightX()) / 2,
                    (at.getLowerLeftY() + at.getUpperRightY()) / 2));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(spots);
  }

  /** A place that names no page lies on the last one. */
  private static int page(PDDocument document, PDPage page) {
    int index = page == null ? -1 : document.getPages().indexOf(page);
    return index < 0 ? document.getNumberOfPages() : index + 1;
  }
}
