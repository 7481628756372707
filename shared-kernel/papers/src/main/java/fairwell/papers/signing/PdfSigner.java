package fairwell.papers.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Signs a paper by PAdES B-T (ETSI EN 319 142-1): each signature is appended, with a trusted time
 * stamp, and covers the file as it was before it, earlier signatures included.
 */
public final class PdfSigner {

  /** Room for a signature with its certificate and its time stamp. */
  private static final int ROOM = 8192;

  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

  private final TimeStamps stamps;

  public PdfSigner(TimeStamps stamps) {
    this.stamps = stamps;
  }

  /**
   * The file with one more signature.
   *
   * @param field the signature field of the party
   * @param intent what the party declares by signing
   * @param claimed when it was signed, as the signer says; the time stamp is what proves it
   * @throws IOException when the file cannot be read or no time stamp can be had
   * @throws IllegalStateException when there is no such field, or it is signed already
   */
  public byte[] sign(byte[] paper, String field, SigningKey key, String intent, Instant claimed)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDSignatureField place = place(document, field);
      PDAnnotationWidget widget = place.getWidgets().getFirst();
      PDRectangle rectangle = widget.getRectangle();
      PDAppearanceDictionary appearance = widget.getAppearance();
      PDSignature signature = signature(intent, claimed);
      place.getCOSObject().setItem(COSName.V, signature);
      try (SignatureOptions options = new SignatureOptions()) {
        options.setPreferredSignatureSize(ROOM);
        document.addSignature(
            signature, content -> SignatureMessage.over(content, key, stamps), options);
        // PDFBox takes the place away from a signature that draws nothing.
        widget.setRectangle(rectangle);
        widget.setAppearance(appearance);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
      }
    }
  }

  private static PDSignature signature(String intent, Instant claimed) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(CADES);
    signature.setReason(intent);
    GregorianCalendar when =
        new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    when.setTimeInMillis(claimed.toEpochMilli());
    signature.setSignDate(when);
    return signature;
  }

  private static PDSignatureField place(PDDocument document, String field) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    PDField found = form == null ? null : form.getField(field);
    if (!(found instanceof PDSignatureField place)) {
      throw new IllegalStateException("the paper has no signature field " + field);
    }
    if (place.getSignature() != null) {
      throw new IllegalStateException("signed already: " + field);
    }
    return place;
  }
}
