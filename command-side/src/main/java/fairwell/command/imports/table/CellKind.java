package fairwell.command.imports.table;

import java.util.List;

/** A kind of value: how a cell is read as one, how one is written, what would be right. */
public interface CellKind<T> {

  /** Reads a cell that is neither empty nor a formula nor an error. */
  T read(RawCell cell) throws BadCell;

  /** The cell that reads back as this value. */
  RawCell write(T value);

  /** What would be right, with an example. */
  Words expected();

  /** The words to choose from, Chinese then English, when there are few; otherwise none. */
  default List<Words> choices() {
    return List.of();
  }
}
