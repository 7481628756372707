package fairwell.command.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.RawCell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A CSV file: one table; comma, semicolon or tab; UTF-8 or, as Excel and WPS save it, GB18030. */
public final class CsvFile implements ImportFile {
  /** The longest row, in characters. */
  private static final int LONGEST_ROW = 1 << 20;

  private final Path path;

  CsvFile(Path path) {
    this.path = path;
  }

  @Override
  public boolean namesSheets() {
    return false;
  }

  @Override
  public void read(RowSink sink) throws IOException, BadFile {
    Charset charset = CsvEncoding.of(path);
    char separator = separator(charset);
    sink.sheet("");
    int number = 0;
    try (BufferedReader reader = open(charset);
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(reader)) {
      for (CsvRecord line : records) {
        number++;
        List<RawCell> cells = new ArrayList<>(line.getFieldCount());
        for (String field : line.getFields()) {
          cells.add(RawCell.text(field));
        }
        sink.row(number, cells);
      }
    } catch (CsvParseException broken) {
      throw new BadFile(ProblemCode.FILE_DAMAGED, String.valueOf(number + 1));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /** The one of comma, semicolon and tab that the header has most of. */
  private char separator(Charset charset) throws IOException {
    try (BufferedReader reader = open(charset)) {
      char[] start = new char[8192];
      int length = Math.max(0, reader.read(start));
      char best = ',';
      long most = 0;
      for (char candidate : new char[] {',', ';', '\t'}) {
        long count = 0;
        for (int i = 0; i < length && start[i] != '\n'; i++) {
          count += start[i] == candidate ? 1 : 0;
        }
        if (count > most) {
          best = candidate;
          most = count;
        }
      }
      return best;
    }
  }

  private BufferedReader open(Charset charset) throws IOException {
    InputStream in = Files.newInputStream(path);
    // What is no text in the encoding becomes U+FFFD and is then shown at its cell.
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }
}
