package fairwell.papers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks a text into lines. Between Chinese characters a line may end anywhere, but none begins
 * with a closing mark or ends with an opening one (避头尾); Latin words stay whole unless one alone is
 * wider than the line.
 */
final class LineBreaks {

  private static final String CLOSING = "，。、；：？！）》」』】〕〉”’％%‰…—·,.;:?!)]}";
  private static final String OPENING = "（《「『【〔〈“‘([{￥$";

  private final double limit;
  private final IntToDoubleFunction width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double used;

  private LineBreaks(double limit, IntToDoubleFunction width) {
    this.limit = limit;
    this.width = width;
  }

  /** The lines of a text; an empty text has one empty line. */
  static List<String> of(String text, double limit, IntToDoubleFunction width) {
    LineBreaks breaks = new LineBreaks(limit, width);
    pieces(text).forEach(breaks::add);
    breaks.end();
    return breaks.lines;
  }

  private void add(String piece) {
    double all = width(piece);
    if (used + width(piece.stripTrailing()) > limit && !line.isEmpty()) {
      end();
    }
    if (width(piece.stripTrailing()) <= limit) {
      line.append(piece);
      used += all;
    } else {
      piece.codePoints().forEach(this::squeeze);
    }
  }

  private void squeeze(int codePoint) {
    double one = width.applyAsDouble(codePoint);
    if (used + one > limit && !line.isEmpty()) {
      int last = line.codePointBefore(line.length());
      boolean takesOver =
          CLOSING.indexOf(codePoint) >= 0 && line.length() > Character.charCount(last);
      if (takesOver) {
        line.setLength(line.length() - Character.charCount(last));
      }
      end();
      if (takesOver) {
        line.appendCodePoint(last);
        used = width.applyAsDouble(last);
      }
    }
    line.appendCodePoint(codePoint);
    used += one;
  }

  private void end() {
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    line.setLength(0);
    used = 0;
  }

  private double width(String text) {
    return text.codePoints().mapToDouble(width::applyAsDouble).sum();
  }

  /** What stays together: the text between two places where a line may end. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = -1;
    for (int codePoint : text.codePoints().toArray()) {
      if (before >= 0 && mayBreak(before, codePoint)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
      before = codePoint;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ') {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return isWide(before) || isWide(after);
  }

  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x30FF)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }
}
