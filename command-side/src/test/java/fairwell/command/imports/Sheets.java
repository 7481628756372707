package fairwell.command.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for a test: sheets of plain values; a text that begins with = is a formula. */
final class Sheets {
  final Map<String, List<List<Object>>> rows = new LinkedHashMap<>();

  Sheets row(String sheet, Object... cells) {
    rows.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(new ArrayList<>(List.of(cells)));
    return this;
  }

  Path save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(out, "Fairwell", "1.0");
      for (Map.Entry<String, List<List<Object>>> entry : rows.entrySet()) {
        Worksheet sheet = workbook.newWorksheet(entry.getKey());
        for (int r = 0; r < entry.getValue().size(); r++) {
          List<Object> cells = entry.getValue().get(r);
          for (int c = 0; c < cells.size(); c++) {
            write(sheet, r, c, cells.get(c));
          }
        }
        sheet.finish();
      }
      workbook.finish();
    }
    return file;
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case Number number -> sheet.value(row, column, number);
      case Boolean flag -> sheet.value(row, column, flag);
      case LocalDate date -> sheet.value(row, column, date);
      case String formula when formula.startsWith("=") ->
          sheet.formula(row, column, formula.substring(1));
      case String text when text.isEmpty() -> {}
      default -> sheet.inlineString(row, column, value.toString());
    }
  }
}
