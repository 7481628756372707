package fairwell.command.imports.file;

import fairwell.command.imports.table.Column;
import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells and headers of a sheet. */
final class SheetWriter {
  private static final String HEADER_FILL = "DCE6F1";

  private final Worksheet sheet;

  SheetWriter(Worksheet sheet) {
    this.sheet = sheet;
  }

  void cell(int row, int column, RawCell cell) {
    switch (cell) {
      case RawCell.Empty _ -> {}
      case RawCell.Text(String text) -> sheet.inlineString(row, column, text);
      case RawCell.Number(BigDecimal number) -> sheet.value(row, column, number);
      case RawCell.Flag(boolean flag) -> sheet.value(row, column, flag);
      case RawCell.Formula(String formula) -> sheet.inlineString(row, column, "=" + formula);
      case RawCell.Fault(String error) -> sheet.inlineString(row, column, error);
    }
  }

  /** The table's header; a star marks a required column. */
  void header(Table<?> table, Locale locale) {
    List<? extends Column<?, ?>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column<?, ?> column = columns.get(i);
      sheet.value(0, i, column.header().in(locale) + (column.required() ? "*" : ""));
      sheet.style(0, i).bold().fillColor(HEADER_FILL).set();
      sheet.width(i, 18);
    }
    sheet.freezePane(1, 1);
  }
}
