package fairwell.papers.check;

import fairwell.papers.pdf.SignaturePlaces;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A signature field the way a provider brings it: appended to the fields of the form and to the
 * annotations of a page. It is still empty, and may be signed by its name.
 */
record OwnField(PDDocument document, PDPage page, COSDictionary form, COSDictionary field) {

  static final Map<String, Spot> PLACES = SignaturePlaces.of(Signing.DRAFT);
  static final PDRectangle NOWHERE = new PDRectangle();
  static final String DRAWING = "q 1 0 0 RG 3 w 4 4 92 92 re S Q";

  /** What a test does to it, or beside it. */
  interface Change {
    void in(OwnField own) throws IOException;
  }

  static Spot spot(String party) {
    return Objects.requireNonNull(PLACES.get(party));
  }

  /** The whole place of a party. */
  static PDRectangle place(String party) {
    Spot spot = spot(party);
    return new PDRectangle(
        spot.x() - spot.width() / 2, spot.y() - spot.height() / 2, spot.width(), spot.height());
  }

  /** A seal of 42 mm in the middle of the place of a party. */
  static PDRectangle seal(String party) {
    Spot spot = spot(party);
    return new PDRectangle(spot.x() - 59.5f, spot.y() - 59.5f, 119, 119);
  }

  static byte[] in(byte[] paper, String name, PDRectangle at) {
    return in(paper, name, at, own -> {});
  }

  /** On the page where the parties sign. */
  static byte[] in(byte[] paper, String name, PDRectangle at, Change change) {
    return on(PLACES.values().iterator().next().page(), paper, name, at, change);
  }

  static byte[] on(int number, byte[] paper, String name, PDRectangle at, Change change) {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDPage page = document.getPage(number - 1);
      COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
      COSDictionary field = new COSDictionary();
      field.setItem(COSName.TYPE, COSName.ANNOT);
      field.setItem(COSName.SUBTYPE, COSName.WIDGET);
      field.setItem(COSName.FT, COSName.SIG);
      field.setString(COSName.T, name);
      field.setItem(
          COSName.RECT,
          new PDRectangle(at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight())
              .getCOSArray());
      field.setItem(COSName.P, page);
      field.setInt(COSName.F, 132);
      OwnField own = new OwnField(document, page, form, field);
      if (at.getWidth() > 0) {
        own.draw(DRAWING);
      }
      form.getCOSArray(COSName.FIELDS).add(field);
      own.annotate(page);
      change.in(own);
      return own.saved();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the field among the annotations of a page. */
  void annotate(PDPage on) {
    COSArray annotations = on.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      on.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(field);
    on.getCOSObject().setNeedToBeUpdated(true);
  }

  /** Gives it an appearance. */
  COSStream draw(String content) throws IOException {
    COSStream drawn = document.getDocument().createCOSStream();
    drawn.setItem(COSName.SUBTYPE, COSName.FORM);
    drawn.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
    try (OutputStream out = drawn.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary states = new COSDictionary();
    states.setItem(COSName.N, drawn);
    field.setItem(COSName.AP, states);
    return drawn;
  }

  private byte[] saved() throws IOException {
    form.setNeedToBeUpdated(true);
    form.getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
    page.getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }
}
