package fairwell.command.imports.table;

import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table of a file: its names, its columns, and how a row becomes a fact. The first column is the
 * employee number, the last the key the source gives the row; a row without a key has the natural
 * one, for example {@code wages:2026-08}, so that the same row brings the same fact each time.
 *
 * @param id its name in addresses
 * @param name its name as a sheet
 * @param example a good row, shown in the template
 */
public record Table<F extends EmployeeFact>(
    String id,
    Words name,
    List<Column<F, ?>> columns,
    Function<Values, F> fact,
    Function<Values, String> naturalKey,
    List<Rule<F>> rules,
    F example) {

  /** Something the columns of one row must keep among themselves; a breach is shown at a column. */
  public record Rule<F>(Predicate<F> kept, Column<F, ?> column, Words expected) {}

  /** What a row became: a fact, or the bad cells by column. */
  public sealed interface Reading {
    /** A good row. */
    record Good(EmployeeFact fact) implements Reading {}

    /** A row with bad cells. */
    record Bad(List<BadColumn> columns) implements Reading {}
  }

  /** A bad cell: the column's index, what is wrong, and what would be right. */
  public record BadColumn(int column, BadCell why, Words expected) {}

  /** Reads a row whose cells stand in the order of {@link #columns}. */
  public Reading read(List<RawCell> cells) {
    Map<Column<?, ?>, Object> values = new IdentityHashMap<>();
    List<BadColumn> bad = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<F, ?> column = columns.get(i);
      try {
        Object value = column.read(cells.get(i));
        if (value != null) {
          values.put(column, value);
        }
      } catch (BadCell why) {
        bad.add(new BadColumn(i, why, column.kind().expected()));
      }
    }
    return bad.isEmpty() ? keepingRules(values) : new Reading.Bad(bad);
  }

  private Reading keepingRules(Map<Column<?, ?>, Object> values) {
    F made = fact.apply(keyed(values));
    List<BadColumn> broken =
        rules.stream()
            .filter(rule -> !rule.kept().test(made))
            .map(rule ->
                new BadColumn(
                    columns.indexOf(rule.column()),
                    new BadCell(ProblemCode.DATES_OUT_OF_ORDER),
                    rule.expected()))
            .toList();
    return broken.isEmpty() ? new Reading.Good(made) : new Reading.Bad(broken);
  }

  /** Whether a row of it makes a person known. */
  public boolean namesPeople() {
    return example instanceof EmployeeHired;
  }

  /** The person a row is about, if its first cell says so. */
  public Optional<EmployeeId> employee(List<RawCell> cells) {
    try {
      return Optional.ofNullable((EmployeeId) columns.getFirst().read(cells.getFirst()));
    } catch (BadCell _) {
      return Optional.empty();
    }
  }

  /** The row that reads back as this fact. The key is left out where it is the natural one. */
  public List<RawCell> write(F written) {
    List<RawCell> cells = new ArrayList<>();
    Map<Column<?, ?>, Object> values = new IdentityHashMap<>();
    for (Column<F, ?> column : columns) {
      cells.add(column.write(written));
      Object value = column.part().of(written);
      if (value != null) {
        values.put(column, value);
      }
    }
    values.remove(columns.getLast());
    if (keyed(values).key().equals(written.key())) {
      cells.set(cells.size() - 1, RawCell.EMPTY);
    }
    return cells;
  }

  private Values keyed(Map<Column<?, ?>, Object> values) {
    EmployeeId employee = (EmployeeId) Objects.requireNonNull(values.get(columns.getFirst()));
    FactKey given = (FactKey) values.get(columns.getLast());
    // The natural key is made from the row's values, so it is asked for with a key in its place.
    Values unkeyed = new Values(employee, new FactKey("-"), values);
    FactKey key = given == null ? new FactKey(naturalKey.apply(unkeyed)) : given;
    return new Values(employee, key, values);
  }

  /** The index of the column with this name in either language, or none. */
  public @Nullable Integer columnNamed(String header) {
    String wanted = bare(header);
    for (int i = 0; i < columns.size(); i++) {
      Words names = columns.get(i).header();
      if (bare(names.zh()).equals(wanted) || bare(names.en()).equals(wanted)) {
        return i;
      }
    }
    return null;
  }

  /** The column that says when: problems of order in time are shown there. */
  public int timeColumn() {
    for (int i = 0; i < columns.size(); i++) {
      CellKind<?> kind = columns.get(i).kind();
      if (kind.equals(DateCells.DAYS) || kind.equals(DateCells.MONTHS)) {
        return i;
      }
    }
    return 1;
  }

  /** Whether a sheet or parameter of this name means this table. */
  public boolean isCalled(String called) {
    String wanted = bare(called);
    return bare(id).equals(wanted)
        || bare(name.zh()).equals(wanted)
        || bare(name.en()).equals(wanted);
  }

  /** Names compare without case and blanks; templates mark a required column with a star. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s*＊_-]", "");
  }

  /** Begins the description of a table. */
  static <F extends EmployeeFact> Description<F> called(String id, String zh, String en) {
    return new Description<>(id, new Words(zh, en));
  }

  /** Collects a table's description; the columns that every table has come by themselves. */
  static final class Description<F extends EmployeeFact> {
    private final String id;
    private final Words name;
    private final List<Column<F, ?>> columns = new ArrayList<>();
    private final List<Rule<F>> rules = new ArrayList<>();

    private Description(String id, Words name) {
      this.id = id;
      this.name = name;
      columns.add(
          Column.required("工号", "Employee number", TextCells.EMPLOYEES, EmployeeEvent::employeeId));
    }

    @SafeVarargs
    final Description<F> columns(Column<F, ?>... more) {
      columns.addAll(List.of(more));
      return this;
    }

    /** The row is wrong, at this column, unless this holds. */
    Description<F> rule(Column<F, ?> column, Predicate<F> kept, String zh, String en) {
      rules.add(new Rule<>(kept, column, new Words(zh, en)));
      return this;
    }

    Table<F> becomes(Function<Values, String> naturalKey, Function<Values, F> fact, F example) {
      columns.add(Column.optional("外部编号", "Key", TextCells.KEYS, EmployeeFact::key));
      return new Table<>(
          id, name, List.copyOf(columns), fact, naturalKey, List.copyOf(rules), example);
    }
  }
}
