package fairwell.command.imports.table;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one good row, by column. */
public final class Values {
  private final Map<Column<?, ?>, Object> byColumn = new IdentityHashMap<>();
  private final EmployeeId employee;
  private final FactKey key;

  Values(EmployeeId employee, FactKey key, Map<Column<?, ?>, Object> byColumn) {
    this.employee = employee;
    this.key = key;
    this.byColumn.putAll(byColumn);
  }

  EmployeeId employee() {
    return employee;
  }

  FactKey key() {
    return key;
  }

  /** The value of a required column. */
  <T> T get(Column<?, T> column) {
    return Objects.requireNonNull(find(column), () -> column.header().en());
  }

  /** The value of an optional column. */
  @SuppressWarnings("unchecked")
  <T> @Nullable T find(Column<?, T> column) {
    return (T) byColumn.get(column);
  }

  /** The text of a required column, as a text about the row's person. */
  PersonalText personal(Column<?, String> column) {
    return PersonalText.plain(employee.value(), get(column));
  }

  /** The text of an optional column, as a text about the row's person. */
  @Nullable PersonalText personalIfAny(Column<?, String> column) {
    String text = find(column);
    return text == null ? null : PersonalText.plain(employee.value(), text);
  }

  /** What a plain personal text says; only facts that were never stored have one. */
  static @Nullable String said(@Nullable PersonalText text) {
    return switch (text) {
      case null -> null;
      case PersonalText.Plain plain -> plain.text();
      case PersonalText.Sealed _ ->
          throw new IllegalArgumentException("a stored fact is sealed and cannot become a row");
    };
  }
}
