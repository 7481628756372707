package fairwell.kernel.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tile's place as the tail of a path: three digits an element, all but the last after an {@code
 * x}, then the width of a partial one. 1234067 is {@code x001/x234/067}.
 *
 * @param width 256 when none is named
 */
public record TilePath(long index, int width) {

  private static final Pattern FORM =
      Pattern.compile("((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
  private static final int GROUP = 1000;

  /**
   * Reads the tail of a path.
   *
   * @throws Unreadable if it is no such place, or not written in the one way there is
   */
  public static TilePath parse(String tail) {
    Matcher parts = FORM.matcher(tail);
    if (!parts.matches()) {
      throw new Unreadable("no tile's path, such as x001/234 or 000.p/5: " + tail);
    }
    String width = parts.group(3);
    long index = Long.parseLong(parts.group(1).replaceAll("[x/]", "") + parts.group(2));
    TilePath path = new TilePath(index, width == null ? Tile.FULL : Integer.parseInt(width));
    if (!path.toString().equals(tail)) {
      throw new Unreadable("no tile's path, such as x001/234 or 000.p/5: " + tail);
    }
    return path;
  }

  static TilePath of(long index, int width) {
    return new TilePath(index, width);
  }

  @Override
  public String toString() {
    String path = "%03d".formatted(index % GROUP);
    for (long above = index / GROUP; above > 0; above /= GROUP) {
      path = "x%03d/".formatted(above % GROUP) + path;
    }
    return width < Tile.FULL ? path + ".p/" + width : path;
  }
}
