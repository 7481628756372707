package fairwell.papers.pdf;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a paper as PDF/A-2u with an empty signature field for each party that is to sign. The same
 * paper gives the same bytes in every run, locale and time zone, so its SHA-256 can be recorded and
 * anyone can write it again.
 */
public final class PaperFile {

  private static final PDRectangle A4 = new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT);
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final int HEX = 16;

  private PaperFile() {}

  /**
   * The file.
   *
   * @throws MissingGlyph when a character cannot be shown
   */
  public static byte[] of(Paper paper) {
    return of(paper, true);
  }

  /**
   * The file of a long paper: as {@link #of(Paper)}, without ligatures, to look for which is most
   * of the work of PDFBox.
   *
   * @throws MissingGlyph when a character cannot be shown
   */
  public static byte[] ofMany(Paper paper) {
    return of(paper, false);
  }

  private static byte[] of(Paper paper, boolean joined) {
    Typeface face = Typeface.shipped();
    List<Sheet> sheets = Layout.of(paper, face);
    try (PDDocument document = new PDDocument()) {
      // Otherwise PDFBox takes the clock.
      document.setDocumentId(identifier(paper));
      describe(paper, document);
      PDType0Font font = face.in(document, joined);
      for (Sheet sheet : sheets) {
        PDPage page = new PDPage(A4);
        document.addPage(page);
        Drawing.of(sheet, page, font, document);
      }
      SignatureFields.add(sheets, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Whether a paper can show the character; one that it cannot show is refused in {@link #of}. */
  public static boolean shows(int codePoint) {
    return Typeface.shipped().shows(codePoint);
  }

  private static long identifier(Paper paper) {
    String hash = CanonicalForm.sha256(paper.id().getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(hash.substring(0, HEX), HEX);
  }

  private static void describe(Paper paper, PDDocument document) throws IOException {
    document.getDocument().setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(
        new PDMetadata(
            document, new ByteArrayInputStream(Xmp.of(paper).getBytes(StandardCharsets.UTF_8))));
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }
}
