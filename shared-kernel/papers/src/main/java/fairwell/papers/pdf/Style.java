package fairwell.papers.pdf;

/**
 * How a text looks, in points.
 *
 * @param leading from one base line to the next
 */
record Style(double size, double leading, double grey, boolean bold) {

  static final Style TITLE = new Style(18, 26, 0, true);
  static final Style SUBTITLE = new Style(11, 18, 0.35, false);
  static final Style HEADING = new Style(11.5, 18, 0, true);
  static final Style HEADING_BESIDE = new Style(9.5, 18, 0.35, false);
  static final Style BODY = new Style(10.5, 16.5, 0, false);
  static final Style BESIDE = new Style(8.5, 12.5, 0.35, false);
  static final Style STRONG = new Style(10.5, 16.5, 0, true);
  static final Style CELL = new Style(9.5, 13.5, 0, false);
  static final Style CELL_STRONG = new Style(9.5, 13.5, 0, true);
  static final Style CELL_BESIDE = new Style(7.5, 10.5, 0.35, false);
  static final Style NOTE = new Style(7.5, 11, 0.35, false);
  static final Style FOOT = new Style(6.5, 9, 0.35, false);
}
