package fairwell.papers.pdf;

import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.papers.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table: the head comes again on every page, and a row is torn only when it is higher
 * than a page.
 */
final class TableLayout {

  private static final double PAD = 5;

  /** Into so many parts a page of a row is torn. */
  private static final int PARTS = 4;

  private static final double HEAD_GREY = 0.93;
  private static final double LINE_GREY = 0.6;

  private final Pages pages;
  private final List<Column> columns;
  private final List<Double> edges = new ArrayList<>();

  private TableLayout(Pages pages, List<Column> columns) {
    this.pages = pages;
    this.columns = columns;
    double shares = columns.stream().mapToDouble(Column::share).sum();
    double x = Pages.LEFT;
    edges.add(x);
    for (Column column : columns) {
      x += Pages.WIDTH * column.share() / shares;
      edges.add(x);
    }
  }

  static void of(Table table, Pages pages) {
    TableLayout layout = new TableLayout(pages, table.columns());
    Cells head =
        layout.cells(table.columns().stream().map(Column::head).toList(), Style.CELL_STRONG);
    // A point less: sums of heights are not exact.
    double most = Pages.HEIGHT - head.height - 1;
    List<Cells> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Cells whole = layout.cells(row.cells(), row.total() ? Style.CELL_STRONG : Style.CELL);
      rows.addAll(torn(row.total() ? whole.asTotal() : whole, most));
    }
    pages.down(4);
    // A head alone at the foot of a page says nothing.
    pages.keep(head.height + (rows.isEmpty() ? 0 : rows.getFirst().height));
    layout.draw(head, true);
    for (int i = 0; i < rows.size(); i++) {
      // The sum does not stand alone on a page.
      boolean beforeTotal = i + 1 < rows.size() && rows.get(i + 1).total;
      double needed = rows.get(i).height + (beforeTotal ? rows.get(i + 1).height : 0);
      if (!pages.fits(needed)) {
        pages.turn();
        layout.draw(head, true);
      }
      layout.draw(rows.get(i), rows.get(i).total);
    }
    pages.down(6);
  }

  /** A row with the lines of its cells. */
  private record Cells(List<List<Styled>> columns, double height, boolean total) {

    static Cells of(List<List<Styled>> columns) {
      double height = columns.stream().mapToDouble(TableLayout::height).max().orElse(0);
      return new Cells(columns, height + PAD, false);
    }

    Cells asTotal() {
      return new Cells(columns, height, true);
    }
  }

  private record Styled(String text, Style style) {}

  private Cells cells(List<Words> texts, Style style) {
    List<List<Styled>> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double width = edges.get(i + 1) - edges.get(i) - 2 * PAD;
      List<Styled> lines = new ArrayList<>();
      add(lines, texts.get(i).zh(), style, width);
      if (!texts.get(i).zh().equals(texts.get(i).en())) {
        add(lines, texts.get(i).en(), Style.CELL_BESIDE, width);
      }
      all.add(lines);
    }
    return Cells.of(all);
  }

  private static double height(List<Styled> lines) {
    return lines.stream().mapToDouble(line -> line.style().leading()).sum();
  }

  /** The row; one that is higher than a page, in parts that are not. */
  private static List<Cells> torn(Cells row, double most) {
    if (row.height <= most) {
      return List.of(row);
    }
    // Small parts: the foot of a page is not left empty for the next one.
    List<List<List<Styled>>> columns =
        row.columns.stream().map(lines -> parts(lines, most / PARTS - PAD)).toList();
    int parts = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Cells> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int part = i;
      all.add(
          Cells.of(
              columns.stream()
                  .map(column -> part < column.size() ? column.get(part) : List.<Styled>of())
                  .toList()));
    }
    return all;
  }

  private static List<List<Styled>> parts(List<Styled> lines, double most) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Styled> part = new ArrayList<>();
    double height = 0;
    for (Styled line : lines) {
      if (height + line.style().leading() > most) {
        parts.add(part);
        part = new ArrayList<>();
        height = 0;
      }
      part.add(line);
      height += line.style().leading();
    }
    parts.add(part);
    return parts;
  }

  private void add(List<Styled> lines, String text, Style style, double width) {
    for (String line : pages.lines(text, style, width)) {
      lines.add(new Styled(line, style));
    }
  }

  private void draw(Cells row, boolean shaded) {
    double top = pages.y();
    double bottom = top - row.height;
    if (shaded) {
      pages
          .sheet()
          .marks
          .add(new Sheet.Fill(Pages.LEFT, bottom, Pages.WIDTH, row.height, HEAD_GREY));
    }
    for (int i = 0; i < columns.size(); i++) {
      double y = top - PAD / 2;
      for (Styled line : row.columns.get(i)) {
        y -= line.style().leading();
        double x =
            columns.get(i).right()
                ? edges.get(i + 1) - PAD - pages.width(line.text(), line.style())
                : edges.get(i) + PAD;
        pages.write(x, y + Pages.descent(line.style()), line.style(), line.text());
      }
    }
    pages.rule(Pages.LEFT, top, Pages.RIGHT, top, LINE_GREY);
    pages.rule(Pages.LEFT, bottom, Pages.RIGHT, bottom, LINE_GREY);
    edges.forEach(x -> pages.rule(x, top, x, bottom, LINE_GREY));
    pages.down(row.height);
  }
}
