package fairwell.command.imports.file;

import fairwell.command.imports.table.RawCell;
import java.util.List;

/** Takes the rows of a file, sheet after sheet. */
public interface RowSink {

  /** A sheet begins; a CSV file is one sheet without a name. */
  void sheet(String name);

  /**
   * A row of the current sheet.
   *
   * @param number as a spreadsheet program numbers it, from 1
   */
  void row(int number, List<RawCell> cells);
}
