package fairwell.papers.pdf;

/**
 * The font has no shape for a character, so the paper cannot be written: a box or a question mark
 * in its place, in a name above all, would be another text.
 */
public final class MissingGlyph extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int codePoint;

  MissingGlyph(int codePoint) {
    super("the font has no glyph for " + name(codePoint), null, false, false);
    this.codePoint = codePoint;
  }

  /** The character. */
  public int codePoint() {
    return codePoint;
  }

  /** The character as Unicode names it, for example {@code U+20BB7}. */
  public String name() {
    return name(codePoint);
  }

  private static String name(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
