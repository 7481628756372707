package fairwell.command.imports.check;

import fairwell.command.imports.table.Column;
import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet's columns meet a table's.
 *
 * @param sheet the sheet's name
 * @param fileColumns per column of the table its index in the file, or -1
 * @param headers the headers as in the file
 */
record Layout(String sheet, Table<?> table, List<Integer> fileColumns, List<String> headers) {

  /** Reads a header row; what is wrong with it goes to the problems. */
  static Layout of(String sheet, Table<?> table, int row, List<RawCell> header, Problems problems) {
    List<Integer> fileColumns = new ArrayList<>();
    table.columns().forEach(_ -> fileColumns.add(-1));
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).shown();
      headers.add(name);
      if (name.isEmpty()) {
        continue;
      }
      Integer meant = table.columnNamed(name);
      if (meant == null) {
        problems.add(
            new Problem(
                ProblemCode.COLUMN_UNKNOWN, sheet, row, i, name, List.of(name), columns(table)));
      } else if (fileColumns.get(meant) >= 0) {
        problems.add(
            new Problem(ProblemCode.COLUMN_TWICE, sheet, row, i, name, List.of(name), null));
      } else {
        fileColumns.set(meant, i);
      }
    }
    Layout layout = new Layout(sheet, table, List.copyOf(fileColumns), List.copyOf(headers));
    layout.checkRequired(row, problems);
    return layout;
  }

  private void checkRequired(int row, Problems problems) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?, ?> column = table.columns().get(i);
      if (column.required() && fileColumns.get(i) < 0) {
        Words names = column.header();
        problems.add(
            new Problem(
                ProblemCode.COLUMN_MISSING,
                sheet,
                row,
                -1,
                names.zh(),
                List.of(names.zh(), names.en()),
                column.kind().expected()));
      }
    }
  }

  private static Words columns(Table<?> table) {
    return new Words(
        "本表的列：" + String.join("、", table.columns().stream().map(c -> c.header().zh()).toList()),
        "the table's columns: "
            + String.join(", ", table.columns().stream().map(c -> c.header().en()).toList()));
  }

  /** Whether every column that has to be there is. */
  boolean isComplete() {
    for (int i = 0; i < fileColumns.size(); i++) {
      if (fileColumns.get(i) < 0 && table.columns().get(i).required()) {
        return false;
      }
    }
    return true;
  }

  /** The cells of a file's row in the order of the table's columns. */
  List<RawCell> arranged(List<RawCell> cells) {
    List<RawCell> arranged = new ArrayList<>(fileColumns.size());
    for (int column : fileColumns) {
      arranged.add(column >= 0 && column < cells.size() ? cells.get(column) : RawCell.EMPTY);
    }
    return arranged;
  }

  /** Whether the file has the column with this index of the table. */
  boolean has(int tableColumn) {
    return fileColumns.get(tableColumn) >= 0;
  }

  /** A problem of one of the table's columns in a row. */
  Problem problem(
      ProblemCode code, int row, int tableColumn, List<String> details, @Nullable Words expected) {
    int column = fileColumns.get(tableColumn);
    return new Problem(
        code, sheet, row, column, column < 0 ? null : headers.get(column), details, expected);
  }
}
