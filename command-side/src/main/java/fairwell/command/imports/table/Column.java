package fairwell.command.imports.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header its names; a file may use either
 * @param required whether a row without it is wrong
 * @param part where the value sits in the fact
 * @param <F> the fact a row becomes
 * @param <T> the value a cell becomes
 */
public record Column<F, T>(Words header, CellKind<T> kind, boolean required, Part<F, T> part) {

  /** One value of a fact, absent when the fact has none. */
  @FunctionalInterface
  public interface Part<F, T> {
    @Nullable T of(F fact);
  }

  static <F, T> Column<F, T> required(String zh, String en, CellKind<T> kind, Part<F, T> part) {
    return new Column<>(new Words(zh, en), kind, true, part);
  }

  static <F, T> Column<F, T> optional(String zh, String en, CellKind<T> kind, Part<F, T> part) {
    return new Column<>(new Words(zh, en), kind, false, part);
  }

  /** The value in a cell; none when the cell is empty and may be. */
  public @Nullable T read(RawCell cell) throws BadCell {
    return switch (cell) {
      case RawCell.Empty _ -> {
        if (required) {
          throw new BadCell(ProblemCode.VALUE_MISSING);
        }
        yield null;
      }
      case RawCell.Formula(String formula) -> throw new BadCell(ProblemCode.CELL_FORMULA, formula);
      case RawCell.Fault(String error) -> throw new BadCell(ProblemCode.CELL_ERROR, error);
      // What the decoder could not read stands as U+FFFD.
      case RawCell.Text(String text) when text.indexOf('\ufffd') >= 0 ->
          throw new BadCell(
              ProblemCode.TEXT_UNDECODABLE, String.valueOf(text.indexOf('\ufffd') + 1));
      case RawCell.Text _, RawCell.Number _, RawCell.Flag _ -> kind.read(cell);
    };
  }

  /** The cell of a fact. */
  RawCell write(F fact) {
    T value = part.of(fact);
    return value == null ? RawCell.EMPTY : kind.write(value);
  }
}
