package fairwell.command.imports;

import fairwell.command.imports.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table as the API describes it. */
final class TableAnswer {

  private TableAnswer() {}

  static Map<String, Object> of(Table<?> table, Locale locale) {
    List<Map<String, Object>> columns =
        table.columns().stream()
            .map(column ->
                Map.<String, Object>of(
                    "name", column.header().in(locale),
                    "required", column.required(),
                    "expected", column.kind().expected().in(locale)))
            .toList();
    return Map.of("table", table.id(), "sheet", table.name().in(locale), "columns", columns);
  }
}
