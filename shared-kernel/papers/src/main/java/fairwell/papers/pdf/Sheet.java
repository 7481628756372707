package fairwell.papers.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page, as marks at places; in points from the lower left corner. */
final class Sheet {

  /** Points: A4. */
  static final double WIDTH = 595.28;

  static final double HEIGHT = 841.89;

  final List<Mark> marks = new ArrayList<>();
  final List<Field> fields = new ArrayList<>();

  /** What is drawn. */
  sealed interface Mark {}

  /**
   * A line of text on its base line.
   *
   * @param grey 0 is black, 1 white
   * @param bold drawn with an outline, for there is one weight only
   */
  record Text(double x, double y, double size, double grey, boolean bold, String text)
      implements Mark {}

  /** A thin line. */
  record Rule(double x1, double y1, double x2, double y2, double grey) implements Mark {}

  /** A filled rectangle. */
  record Fill(double x, double y, double width, double height, double grey) implements Mark {}

  /** Where a signature goes. */
  record Field(String name, double x, double y, double width, double height) {}
}
