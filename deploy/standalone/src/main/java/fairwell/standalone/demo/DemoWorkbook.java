package fairwell.standalone.demo;

import fairwell.command.imports.table.Column;
import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.kernel.event.employee.EmployeeFact;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The whole company as the workbook that an HR department would send. */
final class DemoWorkbook {

  private static final long SEED = 20261124;
  private static final int FIRST_NUMBER = 10001;

  private DemoWorkbook() {}

  /** All facts; the same day gives the same facts. */
  static List<EmployeeFact> facts(LocalDate today) {
    Random random = new Random(SEED);
    List<EmployeeFact> facts = new ArrayList<>();
    int number = FIRST_NUMBER;
    for (DemoUnit unit : DemoUnit.ALL) {
      for (int i = 0; i < unit.people(); i++) {
        facts.addAll(new DemoPerson(Integer.toString(number++), unit, today, random).facts());
      }
    }
    return facts;
  }

  static void write(List<EmployeeFact> facts, OutputStream out) throws IOException {
    Map<Table<?>, List<List<RawCell>>> rows = new IdentityHashMap<>();
    for (EmployeeFact fact : facts) {
      Tables.row(fact)
          .ifPresent(row ->
              rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.cells()));
    }
    Workbook workbook = new Workbook(out, "Fairwell", "1.0");
    for (Table<?> table : Tables.ALL) {
      List<List<RawCell>> ofTable = rows.getOrDefault(table, List.of());
      if (!ofTable.isEmpty()) {
        sheet(workbook.newWorksheet(table.name().in(Locale.SIMPLIFIED_CHINESE)), table, ofTable);
      }
    }
    workbook.finish();
  }

  private static void sheet(Worksheet sheet, Table<?> table, List<List<RawCell>> rows)
      throws IOException {
    int c = 0;
    for (Column<?, ?> column : table.columns()) {
      sheet.value(0, c++, column.header().in(Locale.SIMPLIFIED_CHINESE));
    }
    int r = 1;
    for (List<RawCell> cells : rows) {
      for (int i = 0; i < cells.size(); i++) {
        if (!(cells.get(i) instanceof RawCell.Empty)) {
          sheet.value(r, i, cells.get(i).shown());
        }
      }
      r++;
    }
    sheet.finish();
  }
}
