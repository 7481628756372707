package fairwell.command.imports.check;

import fairwell.command.imports.file.ImportFile;
import fairwell.command.imports.file.RowSink;
import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.command.imports.table.Words;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The first look at a file: every cell by itself. Good rows go to the spool. */
final class SheetReading implements RowSink {
  private static final Set<String> NOTES = Set.of("说明", "notes", "问题", "problems");

  private final Tables tables;
  private final @Nullable Table<?> given;
  private final boolean namesSheets;
  private final Spool spool;
  private final Problems problems;
  private final int mostRows;
  private final IntConsumer progress;
  private final Set<EmployeeId> named = new HashSet<>();
  private String sheet = "";
  private boolean skipping;
  private @Nullable Layout layout;
  private int rows;

  /**
   * @param tables all there are
   * @param given the table of a file whose sheets have no names, if it was said
   * @param progress told the number of rows read now and then
   */
  SheetReading(
      ImportFile file,
      Tables tables,
      @Nullable Table<?> given,
      Spool spool,
      Problems problems,
      int mostRows,
      IntConsumer progress) {
    this.tables = tables;
    this.given = given;
    this.namesSheets = file.namesSheets();
    this.spool = spool;
    this.problems = problems;
    this.mostRows = mostRows;
    this.progress = progress;
  }

  /** The rows with content, headers and comments not counted. */
  int rows() {
    return rows;
  }

  /** Everybody with a row in the table of employees, be it a bad one. */
  Set<EmployeeId> named() {
    return named;
  }

  @Override
  public void sheet(String name) {
    sheet = name;
    layout = null;
    skipping = namesSheets && NOTES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public void row(int number, List<RawCell> cells) {
    if (skipping || cells.stream().allMatch(cell -> cell instanceof RawCell.Empty)) {
      return;
    }
    Layout current = layout;
    if (current == null) {
      header(number, cells);
    } else if (!cells.getFirst().shown().startsWith("#")) {
      rows++;
      if (rows % 1000 == 0) {
        progress.accept(rows);
      }
      if (rows > mostRows) {
        problems.addFile(ProblemCode.TOO_MANY_ROWS, List.of(String.valueOf(mostRows)));
        skipping = true;
      } else {
        content(current, number, cells);
      }
    }
  }

  private void header(int number, List<RawCell> cells) {
    Optional<Table<?>> table =
        namesSheets
            ? tables.called(sheet)
            : Optional.<Table<?>>ofNullable(given).or(() -> meant(cells));
    if (table.isPresent()) {
      String name = namesSheets ? sheet : table.get().name().zh();
      Layout read = Layout.of(name, table.get(), number, cells, problems);
      spool.begin(read);
      layout = read;
    } else {
      skipping = true;
      ProblemCode code = namesSheets ? ProblemCode.SHEET_UNKNOWN : ProblemCode.TABLE_UNCLEAR;
      problems.add(new Problem(code, sheet, 0, -1, null, List.of(sheet), tableNames()));
    }
  }

  /** The only table whose required columns all stand in the header. */
  private Optional<Table<?>> meant(List<RawCell> header) {
    List<Table<?>> fitting = new ArrayList<>();
    for (Table<?> table : tables.all()) {
      Problems none = new Problems();
      if (Layout.of("", table, 1, header, none).isComplete() && none.total() == 0) {
        return Optional.of(table);
      }
      if (Layout.of("", table, 1, header, new Problems()).isComplete()) {
        fitting.add(table);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private Words tableNames() {
    return new Words(
        "可用的表：" + String.join("、", tables.all().stream().map(t -> t.name().zh()).toList()),
        "the tables: " + String.join(", ", tables.all().stream().map(t -> t.name().en()).toList()));
  }

  private void content(Layout current, int number, List<RawCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean headed = i < current.headers().size() && !current.headers().get(i).isEmpty();
      if (!headed && !(cells.get(i) instanceof RawCell.Empty)) {
        problems.add(
            new Problem(
                ProblemCode.VALUE_BEYOND_HEADER,
                current.sheet(),
                number,
                i,
                null,
                List.of(cells.get(i).shown()),
                null));
      }
    }
    List<RawCell> arranged = current.arranged(cells);
    if (current.table().namesPeople()) {
      current.table().employee(arranged).ifPresent(named::add);
    }
    switch (current.table().read(arranged)) {
      case Table.Reading.Good(EmployeeFact fact) -> keep(fact, number, arranged);
      case Table.Reading.Bad(List<Table.BadColumn> bad) -> {
        for (Table.BadColumn column : bad) {
          // A column that is not there was reported once, at the header.
          if (current.has(column.column())) {
            problems.add(
                current.problem(
                    column.why().code(),
                    number,
                    column.column(),
                    column.why().details(),
                    column.expected()));
          }
        }
      }
    }
  }

  private void keep(EmployeeFact fact, int number, List<RawCell> cells) {
    try {
      spool.add(fact.employeeId(), number, cells);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
