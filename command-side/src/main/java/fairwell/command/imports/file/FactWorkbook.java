package fairwell.command.imports.file;

import fairwell.command.imports.table.RawCell;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.kernel.event.employee.EmployeeFact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Writes facts as a workbook that the import reads back to the same facts. */
public final class FactWorkbook {

  private FactWorkbook() {}

  /** One sheet a table; tables without facts are left out. */
  public static void write(List<EmployeeFact> facts, Locale locale, OutputStream out)
      throws IOException {
    Tables tables = Tables.shipped();
    Map<Table<?>, List<List<RawCell>>> rows = new IdentityHashMap<>();
    for (EmployeeFact fact : facts) {
      tables
          .row(fact)
          .ifPresent(
              row -> rows.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row.cells()));
    }
    Workbook workbook = new Workbook(out, "Fairwell", "1.0");
    for (Table<?> table : tables.all()) {
      List<List<RawCell>> content = rows.get(table);
      if (content != null) {
        var sheet = workbook.newWorksheet(table.name().in(locale));
        SheetWriter writer = new SheetWriter(sheet);
        writer.header(table, locale);
        for (int r = 0; r < content.size(); r++) {
          List<RawCell> cells = content.get(r);
          for (int c = 0; c < cells.size(); c++) {
            writer.cell(r + 1, c, cells.get(c));
          }
        }
        sheet.finish();
      }
    }
    workbook.finish();
  }
}
