package fairwell.kernel.refusal;

/**
 * A paper cannot be made, for its font has no shape for a character of a name; a box in its place
 * would be another name.
 *
 * @param character as Unicode names it, for example {@code U+20BB7}
 */
public record GlyphMissing(String character) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
