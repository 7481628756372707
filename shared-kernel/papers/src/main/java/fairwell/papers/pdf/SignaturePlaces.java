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
   * A place. All lengths are points of 1/72 inch.
   *
   * @param page from 1
   * @param x of its middle, from the left
   * @param y of its middle, from the bottom
   */
  public record Spot(int page, float x, float y, float width, float height) {

    /** What the middle of a rectangle loses when its sides are halved. */
    private static final float ROUNDING = 0.01f;

    /** The side of the largest square in whole points that stays clear of the frame. */
    public int side() {
      return (int) Math.min(width, height) - 2;
    }

    /** Whether a rectangle on its page, by its edges, lies within. */
    public boolean holds(float left, float bottom, float right, float top) {
      return left >= x - width / 2 - ROUNDING
          && right <= x + width / 2 + ROUNDING
          && bottom >= y - height / 2 - ROUNDING
          && top <= y + height / 2 + ROUNDING;
    }
  }

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
                    (at.getLowerLeftY() + at.getUpperRightY()) / 2,
                    at.getWidth(),
                    at.getHeight()));
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
