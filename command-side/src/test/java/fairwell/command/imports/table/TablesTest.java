package fairwell.command.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table reads what it writes, and every importable fact has a table. */
class TablesTest {

  static List<Table<?>> tables() {
    return Tables.shipped().all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void exampleReadsBackAsTheSameFact(Table<?> table) {
    Tables.Row row = Tables.shipped().row(table.example()).orElseThrow();

    assertThat(row.table().id()).isEqualTo(table.id());
    assertThat(table.read(row.cells())).isEqualTo(new Table.Reading.Good(table.example()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void exampleHasItsNaturalKey(Table<?> table) {
    List<RawCell> cells = Tables.shipped().row(table.example()).orElseThrow().cells();

    assertThat(cells.getLast()).isEqualTo(RawCell.EMPTY);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void emptyRowNamesEveryRequiredColumn(Table<?> table) {
    List<RawCell> nothing = table.columns().stream().map(_ -> RawCell.EMPTY).toList();

    assertThat(table.read(nothing))
        .isInstanceOfSatisfying(
            Table.Reading.Bad.class,
            bad ->
                assertThat(bad.columns())
                    .hasSize((int) table.columns().stream().filter(Column::required).count())
                    .allMatch(column -> column.why().code() == ProblemCode.VALUE_MISSING));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void headersAreUniqueInBothLanguages(Table<?> table) {
    Set<Integer> met = new HashSet<>();
    for (Column<?, ?> column : table.columns()) {
      Integer zh = table.columnNamed(column.header().zh() + "*");
      assertThat(zh).isEqualTo(table.columnNamed(column.header().en())).isNotNull();
      assertThat(met.add(zh)).isTrue();
    }
  }

  @Test
  void everyFactButWhatOnlyACaseMaySayHasATable() {
    Set<Class<?>> handled =
        Tables.shipped().all().stream()
            .map(table -> table.example().getClass())
            .collect(Collectors.toSet());
    Set<Class<?>> all = new HashSet<>(Arrays.asList(EmployeeFact.class.getPermittedSubclasses()));

    handled.add(EmploymentEnded.class);
    handled.add(EntitlementsSettled.class);
    assertThat(handled).isEqualTo(all);
  }

  @Test
  void tablesAreFoundByEveryName() {
    for (Table<?> table : Tables.shipped().all()) {
      assertThat(Tables.shipped().called(table.id()).orElseThrow().id()).isEqualTo(table.id());
      assertThat(Tables.shipped().called(" " + table.name().zh()).orElseThrow().id())
          .isEqualTo(table.id());
      assertThat(
              Tables.shipped()
                  .called(table.name().en().toUpperCase(java.util.Locale.ROOT))
                  .orElseThrow()
                  .id())
          .isEqualTo(table.id());
    }
    assertThat(Tables.shipped().called("Sheet1")).isEmpty();
  }
}
