package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Verdict.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the files in a ZIP of the one form, and refuses every other form. */
final class ZipReader {

  private static final int CRC = 14;
  private static final int SIZE = 18;
  private static final int NAME_LENGTH = 26;
  private static final int LONGEST_NAME = 200;
  private static final int DELETE = 0x7f;

  private ZipReader() {}

  /** A file, its bytes where they are. */
  record Member(String name, ByteBuffer bytes, int crc) {

    boolean isWhole() {
      return CanonicalZip.crc(bytes.duplicate()) == crc;
    }

    byte[] copy() {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(bytes.position(), copy);
      return copy;
    }

    String text() {
      return new String(copy(), StandardCharsets.UTF_8);
    }
  }

  /** Why no files were found. */
  static final class NoBundle extends Exception {
    private static final long serialVersionUID = 1L;
    final Reason reason;

    NoBundle(Reason reason) {
      super(reason.name(), null, false, false);
      this.reason = reason;
    }
  }

  static List<Member> read(ByteBuffer given) throws NoBundle {
    ByteBuffer file = given.slice().order(ByteOrder.LITTLE_ENDIAN);
    if (file.capacity() < Integer.BYTES || file.getInt(0) != CanonicalZip.LOCAL) {
      throw new NoBundle(Reason.NO_BUNDLE);
    }
    List<Member> members = new ArrayList<>();
    Tail tail = new Tail();
    int at = 0;
    while (file.capacity() - at >= Integer.BYTES && file.getInt(at) == CanonicalZip.LOCAL) {
      at = member(file, at, members, tail);
    }
    byte[] expected = tail.bytes(members.size(), at);
    int there = file.capacity() - at;
    int same = file.slice(at, there).mismatch(ByteBuffer.wrap(expected));
    if (same >= 0) {
      throw new NoBundle(
          same == there || there < Integer.BYTES ? Reason.TRUNCATED : Reason.OTHER_FORM);
    }
    return members;
  }

  private static int member(ByteBuffer file, int at, List<Member> members, Tail tail)
      throws NoBundle {
    if (file.capacity() - at < CanonicalZip.LOCAL_BYTES) {
      throw new NoBundle(Reason.TRUNCATED);
    }
    int crc = file.getInt(at + CRC);
    int size = file.getInt(at + SIZE);
    int length = Short.toUnsignedInt(file.getShort(at + NAME_LENGTH));
    if (size < 0 || length == 0 || length > LONGEST_NAME) {
      throw new NoBundle(Reason.OTHER_FORM);
    }
    int begin = at + CanonicalZip.LOCAL_BYTES + length;
    if (file.capacity() - begin < size || begin < 0) {
      throw new NoBundle(Reason.TRUNCATED);
    }
    String name = name(file, at + CanonicalZip.LOCAL_BYTES, length);
    if (file.slice(at, begin - at).mismatch(ByteBuffer.wrap(CanonicalZip.local(name, crc, size)))
        >= 0) {
      throw new NoBundle(Reason.OTHER_FORM);
    }
    members.add(new Member(name, file.slice(begin, size), crc));
    tail.add(CanonicalZip.central(name, crc, size, at));
    return begin + size;
  }

  private static String name(ByteBuffer file, int at, int length) throws NoBundle {
    byte[] name = new byte[length];
    file.get(at, name);
    for (byte one : name) {
      if (one <= ' ' || one == DELETE || one == '"' || one == '\\') {
        throw new NoBundle(Reason.OTHER_FORM);
      }
    }
    return new String(name, StandardCharsets.US_ASCII);
  }

  /** What has to stand after the files. */
  private static final class Tail {
    private final java.io.ByteArrayOutputStream directory = new java.io.ByteArrayOutputStream();

    void add(byte[] line) {
      directory.writeBytes(line);
    }

    byte[] bytes(int files, int offset) {
      int length = directory.size();
      directory.writeBytes(CanonicalZip.end(files, length, offset));
      return directory.toByteArray();
    }
  }
}
