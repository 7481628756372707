package fairwell.command.imports.file;

import fairwell.command.imports.table.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** An uploaded file that can be read row by row. */
public sealed interface ImportFile permits CsvFile, XlsxFile {

  /** Hands over every row in the order of the file. */
  void read(RowSink sink) throws IOException, BadFile;

  /** Whether its sheets have names that say which table they are. */
  boolean namesSheets();

  /** Recognises the form of a file by its first bytes; names and content types often lie. */
  static ImportFile at(Path path, Limits limits) throws IOException, BadFile {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(4096);
    }
    if (head.length == 0) {
      throw new BadFile(ProblemCode.FILE_EMPTY);
    }
    String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (start.startsWith("504b0304")) {
      return new XlsxFile(path, limits);
    }
    if (start.startsWith("d0cf11e0a1b11ae1")) {
      // A workbook with a password, or one of before 2007: both are OLE2 files.
      throw new BadFile(ProblemCode.FILE_ENCRYPTED);
    }
    for (byte b : head) {
      if (b == 0) {
        throw new BadFile(ProblemCode.FILE_UNKNOWN_FORMAT);
      }
    }
    return new CsvFile(path);
  }
}
