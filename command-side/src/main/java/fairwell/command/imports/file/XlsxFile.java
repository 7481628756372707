package fairwell.command.imports.file;

import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.RawCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet a table. */
public final class XlsxFile implements ImportFile {
  /** No cell of a spreadsheet needs an exponent beyond this; a larger one would print for ever. */
  private static final int LARGEST_EXPONENT = 400;

  private final Path path;
  private final Limits limits;

  XlsxFile(Path path, Limits limits) {
    this.path = path;
    this.limits = limits;
  }

  @Override
  public boolean namesSheets() {
    return true;
  }

  @Override
  public void read(RowSink sink) throws IOException, BadFile {
    new ZipGuard(limits).check(path);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sink.sheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> sink.row(row.getRowNum(), cells(row)));
        }
      }
    } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException broken) {
      throw new BadFile(ProblemCode.FILE_DAMAGED);
    }
  }

  private static List<RawCell> cells(Row row) {
    List<RawCell> cells = new ArrayList<>(row.getCellCount());
    for (Cell cell : row) {
      cells.add(cell == null ? RawCell.EMPTY : raw(cell));
    }
    return cells;
  }

  private static RawCell raw(Cell cell) {
    String content = cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> RawCell.EMPTY;
      case FORMULA -> new RawCell.Formula(nonNull(cell.getFormula()));
      case ERROR -> new RawCell.Fault(nonNull(content));
      case BOOLEAN -> new RawCell.Flag("1".equals(content) || "true".equals(content));
      case NUMBER -> number(nonNull(content));
      case STRING -> RawCell.text(nonNull(cell.getText()));
    };
  }

  private static RawCell number(String content) {
    if (content.isEmpty()) {
      return RawCell.EMPTY;
    }
    try {
      BigDecimal number = new BigDecimal(content);
      return Math.abs((long) number.scale()) > LARGEST_EXPONENT
          ? RawCell.text(content)
          : new RawCell.Number(number);
    } catch (NumberFormatException _) {
      return RawCell.text(content);
    }
  }

  private static String nonNull(@Nullable String text) {
    return text == null ? "" : text;
  }
}
