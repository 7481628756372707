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

  /** A file, its bytes where they are in the bundle. */
  record Member(String name, ByteBuffer bundle, int begin, int size, int crc) {

    boolean isWhole() {
      return CanonicalZip.crc(bytes()) == crc;
    }

    ByteBuffer bytes() {
      return bundle.slice(begin, size);
    }

    byte[] copy() {
      byte[] copy = new byte[size];
      bundle.get(begin, copy);
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
    int at = 0;
    while (file.capacity() - at >= Integer.BYTES && file.getInt(at) == CanonicalZip.LOCAL) {
      at = member(file, at, members);
    }
    if (file.capacity() - at < Integer.BYTES) {
      throw new NoBundle(Reason.TRUNCATED);
    }
    directory(file, at, members);
    return members;
  }

  /** What has to stand after the files follows from them. */
  private static void directory(ByteBuffer file, int begin, List<Member> members) throws NoBundle {
    int at = begin;
    int offset = 0;
    for (Member member : members) {
      byte[] line = CanonicalZip.central(member.name(), member.crc(), member.size(), offset);
      at = after(file, at, line);
      offset = member.begin() + member.size();
    }
    if (after(file, at, CanonicalZip.end(members.size(), at - begin, begin)) < file.capacity()) {
      throw new NoBundle(Reason.OTHER_FORM);
    }
  }

  /** Where these bytes end, which have to stand here. */
  private static int after(ByteBuffer file, int at, byte[] expected) throws NoBundle {
    int there = Math.min(file.capacity() - at, expected.length);
    int same = file.slice(at, there).mismatch(ByteBuffer.wrap(expected));
    if (same >= 0) {
      throw new NoBundle(same == file.capacity() - at ? Reason.TRUNCATED : Reason.OTHER_FORM);
    }
    return at + expected.length;
  }

  private static int member(ByteBuffer file, int at, List<Member> members) throws NoBundle {
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
    members.add(new Member(name, file, begin, size, crc));
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
}
