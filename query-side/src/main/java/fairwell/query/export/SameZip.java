package fairwell.query.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook once more when it is written, without the time of its making: the same rows give
 * the same bytes. The library writes that time and cannot be told not to, and what it writes can be
 * read from a file only, not from a stream.
 */
final class SameZip implements Closeable {

  private static final String MADE_AT = "docProps/core.xml";
  private static final String MADE = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

  /** The first moment a zip knows. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path first;
  private final OutputStream in;
  private final OutputStream out;

  /**
   * @param scratch a folder nobody else reads
   */
  SameZip(OutputStream out, Path scratch) throws IOException {
    this.out = out;
    this.first = Files.createTempFile(scratch, "workbook", ".zip");
    this.in = new BufferedOutputStream(Files.newOutputStream(first));
  }

  /** Where the workbook is written to. */
  OutputStream in() {
    return in;
  }

  private static void pack(ZipFile from, ZipOutputStream to) throws IOException {
    Enumeration<? extends ZipEntry> entries = from.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTimeLocal(ALWAYS);
      to.putNextEntry(same);
      try (InputStream content = from.getInputStream(entry)) {
        if (entry.getName().equals(MADE_AT)) {
          to.write(withoutTime(content));
        } else {
          content.transferTo(to);
        }
      }
      to.closeEntry();
    }
  }

  private static byte[] withoutTime(InputStream core) throws IOException {
    return new String(core.readAllBytes(), StandardCharsets.UTF_8)
        .replaceAll(MADE, "$1" + ALWAYS + ":00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      in.close();
      try (ZipFile written = new ZipFile(first.toFile())) {
        pack(written, zip);
      }
    } finally {
      Files.deleteIfExists(first);
    }
  }
}
