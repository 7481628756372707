package fairwell.query.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook once more while it is written, without the time of its making: the same rows
 * give the same bytes. The library writes that time and cannot be told not to.
 */
final class SameZip implements Closeable {

  private static final String MADE_AT = "docProps/core.xml";
  private static final String MADE = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

  /** The first moment a zip knows. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int PIPE = 1 << 16;

  private final PipedOutputStream in = new PipedOutputStream();
  private final CompletableFuture<Void> packed;

  SameZip(OutputStream out) throws IOException {
    PipedInputStream written = new PipedInputStream(in, PIPE);
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("export-zip")
        .start(() -> {
          try (written;
              ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            pack(new ZipInputStream(written, StandardCharsets.UTF_8), zip);
            // What stands behind the entries is of no use, and whoever writes it waits.
            written.transferTo(OutputStream.nullOutputStream());
            zip.close();
            done.complete(null);
          } catch (IOException | RuntimeException failed) {
            done.completeExceptionally(failed);
          }
        });
    this.packed = done;
  }

  /** Where the workbook is written to. */
  OutputStream in() {
    return in;
  }

  private static void pack(ZipInputStream from, ZipOutputStream to) throws IOException {
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTimeLocal(ALWAYS);
      to.putNextEntry(same);
      if (entry.getName().equals(MADE_AT)) {
        to.write(withoutTime(from));
      } else {
        from.transferTo(to);
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
    in.close();
    try {
      packed.join();
    } catch (CompletionException failed) {
      throw new IOException("the workbook could not be packed", failed.getCause());
    }
  }
}
