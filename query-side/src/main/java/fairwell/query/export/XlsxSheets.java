package fairwell.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@link CsvRows} in sheets, with another sheet where one is full. Texts are typed as
 * texts, so no cell is ever a formula; amounts are numbers with two digits.
 */
final class XlsxSheets implements EventFile {

  /** A spreadsheet takes no longer text in a cell. */
  static final int LONGEST_CELL = 32_767;

  /** A sheet has no more rows, its head among them. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int WRITE_AFTER = 500;
  private static final Set<String> NUMBERS = Set.of("position", "sequence");
  private static final String AMOUNT = "amount";

  private final SameZip zip;
  private final Workbook book;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int row;

  XlsxSheets(OutputStream out, Path scratch) throws IOException {
    this.zip = new SameZip(out, scratch);
    this.book = new Workbook(zip.in(), "Fairwell", null);
  }

  @Override
  public void add(ExportedEvent event) throws IOException {
    Worksheet into = sheet == null || row == MOST_ROWS ? nextSheet() : sheet;
    List<String> cells = CsvRows.cells(event);
    for (int column = 0; column < cells.size(); column++) {
      write(into, column, CsvRows.COLUMNS.get(column), cells.get(column));
    }
    row++;
    if (row % WRITE_AFTER == 0) {
      into.flush();
    }
  }

  private void write(Worksheet into, int column, String name, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (NUMBERS.contains(name)) {
      into.value(row, column, new BigDecimal(text));
    } else if (name.equals(AMOUNT)) {
      into.value(row, column, new BigDecimal(text));
      into.style(row, column).format("#,##0.00").set();
    } else {
      into.inlineString(
          row,
          column,
          text.length() > LONGEST_CELL
              ? text.length() + " characters, too long for a cell: see CSV or NDJSON"
              : text);
    }
  }

  private Worksheet nextSheet() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    Worksheet next = book.newWorksheet("events " + ++sheets);
    for (int column = 0; column < CsvRows.COLUMNS.size(); column++) {
      next.inlineString(0, column, CsvRows.COLUMNS.get(column));
    }
    next.freezePane(0, 1);
    row = 1;
    sheet = next;
    return next;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      if (sheet == null) {
        nextSheet();
      }
      book.finish();
    }
  }
}
