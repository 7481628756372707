package fairwell.papers.pdf;

import fairwell.papers.Words;
import java.util.ArrayList;
import java.util.List;

/** The pages of a paper while they are filled, from top to bottom. */
final class Pages {

  static final double LEFT = 62;
  static final double RIGHT = Sheet.WIDTH - 62;
  static final double WIDTH = RIGHT - LEFT;
  private static final double TOP = Sheet.HEIGHT - 62;
  private static final double BOTTOM = 74;

  /** What there is to fill on one page. */
  static final double HEIGHT = TOP - BOTTOM;

  final List<Sheet> sheets = new ArrayList<>();
  private final Typeface face;
  private double y;

  Pages(Typeface face) {
    this.face = face;
    turn();
  }

  /** Begins a new page. */
  void turn() {
    sheets.add(new Sheet());
    y = TOP;
  }

  Sheet sheet() {
    return sheets.getLast();
  }

  /** The height at which the next thing begins. */
  double y() {
    return y;
  }

  boolean fits(double height) {
    return y - height >= BOTTOM;
  }

  /** Begins a new page unless so much still fits on this one. */
  void keep(double height) {
    if (!fits(height) && y < TOP) {
      turn();
    }
  }

  void down(double height) {
    y -= height;
  }

  /** The lines of a text in that style and width. */
  List<String> lines(String text, Style style, double width) {
    return LineBreaks.of(text, width / style.size(), face::width);
  }

  double width(String text, Style style) {
    return face.width(text) * style.size();
  }

  /** A paragraph over the whole width, that may go on on the next page. */
  void paragraph(String text, Style style) {
    for (String line : lines(text, style, WIDTH)) {
      keep(style.leading());
      down(style.leading());
      write(LEFT, y + descent(style), style, line);
    }
  }

  /** Chinese, with English below in small print where it differs. */
  void both(Words words, Style style, Style beside) {
    paragraph(words.zh(), style);
    if (!words.zh().equals(words.en())) {
      paragraph(words.en(), beside);
    }
  }

  void centred(String text, Style style) {
    for (String line : lines(text, style, WIDTH)) {
      down(style.leading());
      write(LEFT + (WIDTH - width(line, style)) / 2, y + descent(style), style, line);
    }
  }

  /** One line of text on its base line. */
  void write(double x, double base, Style style, String text) {
    if (!text.isEmpty()) {
      sheet().marks.add(new Sheet.Text(x, base, style.size(), style.grey(), style.bold(), text));
    }
  }

  void rule(double x1, double y1, double x2, double y2, double grey) {
    sheet().marks.add(new Sheet.Rule(x1, y1, x2, y2, grey));
  }

  /** How far the base line lies above the lower edge of its line. */
  static double descent(Style style) {
    return (style.leading() - style.size()) / 2 + style.size() * 0.12;
  }
}
