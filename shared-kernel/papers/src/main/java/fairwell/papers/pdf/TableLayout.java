package fairwell.papers.pdf;

import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.papers.Words;
import java.util.ArrayList;
import java.util.List;

/** Lays out a table: rows are never torn, and the head comes again on every page. */
final class TableLayout {

  private static final double PAD = 5;
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
    List<Cells> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(layout.cells(row.cells(), row.total() ? Style.CELL_STRONG : Style.CELL));
    }
    pages.down(4);
    // A head alone at the foot of a page says nothing.
    pages.keep(head.height + (rows.isEmpty() ? 0 : rows.getFirst().height));
    layout.draw(head, true);
    for (int i = 0; i < rows.size(); i++) {
      // The sum does not stand alone on a page.
      boolean beforeTotal = i + 1 < rows.size() && table.rows().get(i + 1).total();
      double needed = rows.get(i).height + (beforeTotal ? rows.get(i + 1).height : 0);
      if (!pages.fits(needed)) {
        pages.turn();
        layout.draw(head, true);
      }
      layout.draw(rows.get(i), table.rows().get(i).total());
    }
    pages.down(6);
  }

  /** A row with the lines of its cells. */
  private record Cells(List<List<Styled>> columns, double height) {}

  private record Styled(String text, Style style) {}

  private Cells cells(List<Words> texts, Style style) {
    List<List<Styled>> all = new ArrayList<>();
    double height = 0;
    for (int i = 0; i < columns.size(); i++) {
      double width = edges.get(i + 1) - edges.get(i) - 2 * PAD;
      List<Styled> lines = new ArrayList<>();
      add(lines, texts.get(i).zh(), style, width);
      if (!texts.get(i).zh().equals(texts.get(i).en())) {
        add(lines, texts.get(i).en(), Style.CELL_BESIDE, width);
      }
      height = Math.max(height, lines.stream().mapToDouble(line -> line.style().leading()).sum());
      all.add(lines);
    }
    return new Cells(all, height + PAD);
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
