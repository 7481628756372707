package fairwell.papers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of the papers, Noto Sans SC, read once; every document embeds the part it uses. */
final class Typeface {

  private static final String FILE = "/fairwell/papers/NotoSansSC-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface() {
    try (var stream = Typeface.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + FILE);
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Shipped {
    static final Typeface FACE = new Typeface();
  }

  static Typeface shipped() {
    return Shipped.FACE;
  }

  /** Whether it has a shape for the character. */
  boolean shows(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /**
   * The width of a character at size 1.
   *
   * @throws MissingGlyph when the font has none
   */
  double width(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    if (glyph == 0) {
      throw new MissingGlyph(codePoint);
    }
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The width of a text at size 1. */
  double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  /**
   * Embeds the part that is used; the parsed font stays open for the next document.
   *
   * @param joined whether letters become ligatures
   */
  synchronized PDType0Font in(PDDocument document, boolean joined) throws IOException {
    font.setEnableGsub(joined);
    return PDType0Font.load(document, font, true);
  }
}
