package fairwell.command.imports.file;

import fairwell.command.imports.table.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Inflates a workbook once without keeping anything, and stops one that would fill the memory: a
 * small file can inflate to gigabytes, and the reader behind holds shared texts, one row and one
 * text in memory at a time.
 */
final class ZipGuard {
  private static final int MOST_PARTS = 2_000;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_ROW = 8 << 20;

  private final Limits limits;
  private final byte[] buffer = new byte[1 << 16];
  private long inflated;

  ZipGuard(Limits limits) {
    this.limits = limits;
  }

  void check(Path path) throws IOException, BadFile {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new BadFile(ProblemCode.FILE_INFLATES_TOO_MUCH);
      }
      if (zip.getEntry("EncryptedPackage") != null) {
        throw new BadFile(ProblemCode.FILE_ENCRYPTED);
      }
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new BadFile(ProblemCode.FILE_UNKNOWN_FORMAT);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        try (InputStream in = zip.getInputStream(entry)) {
          check(in, sheet);
        }
      }
    } catch (ZipException broken) {
      throw new BadFile(ProblemCode.FILE_DAMAGED);
    }
  }

  private void check(InputStream in, boolean sheet) throws IOException, BadFile {
    long part = 0;
    int sinceTag = 0;
    int sinceRow = 0;
    int matched = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      part += n;
      inflated += n;
      if (inflated > limits.inflatedBytes() || !sheet && part > limits.partBytes()) {
        throw new BadFile(ProblemCode.FILE_INFLATES_TOO_MUCH);
      }
      for (int i = 0; i < n && sheet; i++) {
        byte b = buffer[i];
        sinceTag = b == '<' ? 0 : sinceTag + 1;
        matched =
            b == '<'
                ? 1
                : matched > 0 && matched < 4 && b == "<row".charAt(matched) ? matched + 1 : 0;
        sinceRow = matched == 4 ? 0 : sinceRow + 1;
        if (sinceTag > LONGEST_TEXT || sinceRow > LONGEST_ROW) {
          throw new BadFile(ProblemCode.FILE_INFLATES_TOO_MUCH);
        }
      }
    }
  }
}
