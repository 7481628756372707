package fairwell.command.imports.file;

import fairwell.command.imports.table.Column;
import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.command.imports.table.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty workbook: a sheet of notes, then one sheet a table with an example row. */
public final class Template {
  private static final String EXAMPLE_COLOR = "7F7F7F";
  private static final Words NOTES = new Words("说明", "Notes");
  private static final List<Words> NOTES_HEADER =
      List.of(
          new Words("表", "Table"),
          new Words("列", "Column"),
          new Words("必填", "Required"),
          new Words("应填内容", "What to enter"));
  private static final Words COMMENT_RULE =
      new Words(
          "以 # 开头的行是示例或备注，不会导入。日期写作 2026-08-03；金额单位为元，没有则填 0。",
          "A row that begins with # is an example or a note and is not imported. Dates are written"
              + " 2026-08-03; amounts are in yuan, 0 for none.");

  private Template() {}

  public static void write(Tables tables, Locale locale, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Fairwell", "1.0");
    notes(tables, workbook.newWorksheet(NOTES.in(locale)), locale);
    for (Table<?> table : tables.all()) {
      Worksheet sheet = workbook.newWorksheet(table.name().in(locale));
      SheetWriter writer = new SheetWriter(sheet);
      writer.header(table, locale);
      example(tables.row(table.example()), writer, sheet);
      choices(sheet, table, locale);
      sheet.finish();
    }
    workbook.finish();
  }

  private static void notes(Tables tables, Worksheet sheet, Locale locale) throws IOException {
    sheet.value(0, 0, COMMENT_RULE.in(locale));
    for (int c = 0; c < NOTES_HEADER.size(); c++) {
      sheet.value(2, c, NOTES_HEADER.get(c).in(locale));
      sheet.style(2, c).bold().set();
      sheet.width(c, c == 3 ? 70 : 22);
    }
    int row = 3;
    for (Table<?> table : tables.all()) {
      for (Column<?, ?> column : table.columns()) {
        sheet.value(row, 0, table.name().in(locale));
        sheet.value(row, 1, column.header().in(locale));
        sheet.value(row, 2, column.required() ? "*" : "");
        sheet.value(row, 3, column.kind().expected().in(locale));
        row++;
      }
    }
    sheet.finish();
  }

  private static void example(Optional<Tables.Row> row, SheetWriter writer, Worksheet sheet) {
    List<RawCell> cells = row.map(Tables.Row::cells).orElse(List.of());
    for (int c = 0; c < cells.size(); c++) {
      RawCell cell = cells.get(c);
      writer.cell(1, c, c == 0 ? RawCell.text("#" + cell.shown()) : cell);
      if (!(cell instanceof RawCell.Empty)) {
        sheet.style(1, c).fontColor(EXAMPLE_COLOR).italic().set();
      }
    }
  }

  /** A spreadsheet program offers the words of a column with few choices. */
  private static void choices(Worksheet sheet, Table<?> table, Locale locale) {
    for (int c = 0; c < table.columns().size(); c++) {
      List<Words> words = table.columns().get(c).kind().choices();
      if (!words.isEmpty()) {
        String list =
            words.stream()
                .map(word -> word.in(locale))
                .collect(Collectors.joining(",", "\"", "\""));
        // A list written into the cell's rule may have 255 characters.
        if (list.length() < 255) {
          sheet.range(1, c, 10_000, c).validateWithListByFormula(list);
        }
      }
    }
  }
}
