package fairwell.command.imports.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells UTF-8 from GB18030. A file whose every line is UTF-8 is UTF-8. Otherwise the header
 * decides, and with an ASCII header the majority of lines: so a file glued together from both
 * encodings is read in its main one, and each cell in the other is shown as undecodable.
 */
final class CsvEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LONGEST_LINE = 1 << 20;

  private int good;
  private int bad;
  private boolean first = true;
  private boolean headerPlain;
  private boolean headerGood;

  private CsvEncoding() {}

  static Charset of(Path path) throws IOException {
    CsvEncoding encoding = new CsvEncoding();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        // A line feed is never part of a longer character in either encoding.
        if (b == '\n') {
          encoding.count(line.toByteArray());
          line.reset();
        } else if (line.size() < LONGEST_LINE) {
          line.write(b);
        }
      }
      encoding.count(line.toByteArray());
    }
    return encoding.verdict();
  }

  private void count(byte[] line) {
    boolean plain = true;
    for (byte b : line) {
      plain &= b >= 0;
    }
    boolean utf8 = plain || isUtf8(line);
    if (first) {
      headerPlain = plain;
      headerGood = utf8;
      first = false;
    }
    good += !plain && utf8 ? 1 : 0;
    bad += utf8 ? 0 : 1;
  }

  private Charset verdict() {
    boolean utf8 = bad == 0 || (headerPlain ? good > bad : headerGood);
    return utf8 ? StandardCharsets.UTF_8 : GB18030;
  }

  private static boolean isUtf8(byte[] line) {
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      return decoded.length() <= line.length;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
