package fairwell.kernel.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The one way a bundle is written as a ZIP: nothing compressed, for two compressors write different
 * bytes; every time the same; no extra fields, no comments, no gaps. So the container follows from
 * the files, and a byte that is not as it has to be is found by writing it again.
 */
final class CanonicalZip {

  static final int LOCAL = 0x04034b50;
  static final int LOCAL_BYTES = 30;

  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_BYTES = 46;
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_BYTES = 56;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_BYTES = 20;
  private static final short STORED_SINCE = 10;
  private static final short MANY_SINCE = 45;

  /** The first day of a ZIP's calendar: 1980-01-01. */
  private static final short DAY = 0x21;

  /** More files need the long form of the end. */
  private static final int MANY = 0xffff;

  private CanonicalZip() {}

  static int crc(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  /** What stands before a file. */
  static byte[] local(String name, int crc, int size) {
    ByteBuffer header = bytes(LOCAL_BYTES + name.length());
    header.putInt(LOCAL).putShort(STORED_SINCE);
    described(header, name, crc, size);
    return header.put(name.getBytes(StandardCharsets.US_ASCII)).array();
  }

  /** The line of a file in the directory at the end. */
  static byte[] central(String name, int crc, int size, int offset) {
    ByteBuffer header = bytes(CENTRAL_BYTES + name.length());
    header.putInt(CENTRAL).putShort(STORED_SINCE).putShort(STORED_SINCE);
    described(header, name, crc, size);
    // No comment, one volume, no attributes.
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset);
    return header.put(name.getBytes(StandardCharsets.US_ASCII)).array();
  }

  /** No flags, stored, no time of day, the day, the sizes, the length of the name, no extras. */
  private static void described(ByteBuffer header, String name, int crc, int size) {
    header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort(DAY);
    header.putInt(crc).putInt(size).putInt(size);
    header.putShort((short) name.length()).putShort((short) 0);
  }

  /** What stands after the directory. */
  static byte[] end(int files, int directory, int offset) {
    boolean many = files >= MANY;
    ByteBuffer end = bytes(END_BYTES + (many ? END_64_BYTES + LOCATOR_BYTES : 0));
    if (many) {
      end.putInt(END_64).putLong(END_64_BYTES - 12).putShort(MANY_SINCE).putShort(MANY_SINCE);
      end.putInt(0).putInt(0).putLong(files).putLong(files).putLong(directory).putLong(offset);
      end.putInt(LOCATOR).putInt(0).putLong((long) offset + directory).putInt(1);
    }
    short counted = (short) (many ? MANY : files);
    end.putInt(END).putShort((short) 0).putShort((short) 0).putShort(counted).putShort(counted);
    return end.putInt(directory).putInt(offset).putShort((short) 0).array();
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
