package fairwell.standalone.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that lies in a file: its bytes, what is packed in them wherever that begins (gzip,
 * zlib as in a PDF, the members of a ZIP), the text that a PDF shows with glyphs of its own, and
 * the values of a database, which its pages tear apart. And what is packed in that.
 */
final class Contents {

  private static final int DEEPEST = 4;
  private static final int LONGEST = 1 << 27;
  private static final int GZIP_HEAD = 10;
  private static final int ZIP_HEAD = 30;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final List<byte[]> all = new ArrayList<>();

  private Contents() {}

  /** The contents of a file, its own bytes first. */
  static List<byte[]> of(Path file) throws IOException {
    Contents contents = new Contents();
    byte[] bytes = Files.readAllBytes(file);
    contents.add(bytes, 0);
    if (startsWith(bytes, 0, SQLITE)) {
      contents.add(values(file), 0);
    }
    return contents.all;
  }

  private void add(byte[] bytes, int depth) throws IOException {
    all.add(bytes);
    if (depth == DEEPEST) {
      return;
    }
    for (int at = 0; at + 4 < bytes.length; at++) {
      byte[] inside = packedAt(bytes, at);
      if (inside.length > 0) {
        add(inside, depth + 1);
      }
    }
  }

  /** What begins there; empty where nothing does. */
  private static byte[] packedAt(byte[] bytes, int at) throws IOException {
    int two = Short.toUnsignedInt(ByteBuffer.wrap(bytes, at, 2).getShort());
    if (two == 0x1f8b && bytes[at + 2] == 8) {
      return gunzipped(bytes, at);
    }
    if (bytes[at] == 0x78 && two % 31 == 0) {
      return inflated(bytes, at, false);
    }
    if (two == 0x504b && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
      return member(bytes, at);
    }
    return startsWith(bytes, at, PDF) ? shown(bytes, at) : new byte[0];
  }

  private static byte[] gunzipped(byte[] bytes, int at) {
    int flags = bytes[at + 3];
    int data = at + GZIP_HEAD;
    if ((flags & 4) != 0 && data + 2 < bytes.length) {
      data += 2 + Byte.toUnsignedInt(bytes[data]) + (Byte.toUnsignedInt(bytes[data + 1]) << 8);
    }
    // A name and a comment end with a zero each.
    for (int texts = Integer.bitCount(flags & 24); texts > 0 && data < bytes.length; data++) {
      texts -= bytes[data] == 0 ? 1 : 0;
    }
    data += (flags & 2) == 0 ? 0 : 2;
    return data < bytes.length ? inflated(bytes, data, true) : new byte[0];
  }

  private static byte[] member(byte[] bytes, int at) {
    if (at + ZIP_HEAD > bytes.length) {
      return new byte[0];
    }
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int data =
        at
            + ZIP_HEAD
            + Short.toUnsignedInt(head.getShort(at + 26))
            + Short.toUnsignedInt(head.getShort(at + 28));
    // One that is only stored is found where it stands.
    boolean packed = head.getShort(at + 8) == 8 && data < bytes.length;
    return packed ? inflated(bytes, data, true) : new byte[0];
  }

  private static byte[] inflated(byte[] bytes, int at, boolean withoutHead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Inflater inflater = new Inflater(withoutHead)) {
      inflater.setInput(bytes, at, bytes.length - at);
      byte[] some = new byte[8192];
      int length = inflater.inflate(some);
      while (length > 0 && out.size() < LONGEST) {
        out.write(some, 0, length);
        length = inflater.inflate(some);
      }
    } catch (DataFormatException brokenOff) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  /** What a reader sees: the bytes of a page name glyphs, not characters. */
  private static byte[] shown(byte[] bytes, int at) throws IOException {
    int next = next(bytes, at + PDF.length, PDF);
    int end = last(bytes, at, next < 0 ? bytes.length : next, PDF_END);
    if (end < 0) {
      return new byte[0];
    }
    byte[] alone = Arrays.copyOfRange(bytes, at, end + PDF_END.length);
    try (PDDocument document = Loader.loadPDF(alone)) {
      return new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8);
    }
  }

  private static int next(byte[] bytes, int from, byte[] sought) {
    for (int at = from; at + sought.length <= bytes.length; at++) {
      if (startsWith(bytes, at, sought)) {
        return at;
      }
    }
    return -1;
  }

  private static int last(byte[] bytes, int from, int to, byte[] sought) {
    for (int at = to - sought.length; at >= from; at--) {
      if (startsWith(bytes, at, sought)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] sought) {
    return at + sought.length <= bytes.length
        && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
  }

  /** Every value of every table, read from a copy: opening a database may change it. */
  private static byte[] values(Path database) throws IOException {
    Path folder = Files.createTempDirectory("values");
    Path copy = folder.resolve("copy.db");
    Path written = folder.resolve("copy.db-wal");
    Files.copy(database, copy);
    Path wal = database.resolveSibling(database.getFileName() + "-wal");
    if (Files.exists(wal)) {
      Files.copy(wal, written);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      for (String table : tables(connection)) {
        add(connection, table, out);
      }
    } catch (SQLException unreadable) {
      throw new IOException(database.toString(), unreadable);
    } finally {
      for (String left : List.of("copy.db", "copy.db-wal", "copy.db-shm")) {
        Files.deleteIfExists(folder.resolve(left));
      }
      Files.delete(folder);
    }
    return out.toByteArray();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select name from sqlite_master where type = 'table' and sql is not null")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static void add(Connection connection, String table, ByteArrayOutputStream out)
      throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int column = 1; column <= columns; column++) {
          byte[] value = row.getBytes(column);
          if (value != null) {
            out.writeBytes(value);
          }
          out.write('\n');
        }
      }
    }
  }
}
