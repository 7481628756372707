package fairwell.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes files into a ZIP of the one form; the directory at the end comes with {@link #end}. */
final class ZipWriter {

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int files;
  private int offset;

  ZipWriter(OutputStream out) {
    this.out = out;
  }

  void add(String name, byte[] bytes) throws IOException {
    int crc = CanonicalZip.crc(ByteBuffer.wrap(bytes));
    byte[] local = CanonicalZip.local(name, crc, bytes.length);
    directory.writeBytes(CanonicalZip.central(name, crc, bytes.length, offset));
    out.write(local);
    out.write(bytes);
    files++;
    try {
      offset = Math.addExact(offset, Math.addExact(local.length, bytes.length));
    } catch (ArithmeticException tooLarge) {
      throw new IOException("a bundle has less than 2 GiB", tooLarge);
    }
  }

  void end() throws IOException {
    out.write(directory.toByteArray());
    out.write(CanonicalZip.end(files, directory.size(), offset));
  }
}
