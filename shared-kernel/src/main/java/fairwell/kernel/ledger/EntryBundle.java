package fairwell.kernel.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries under a tile of leaves: each after its length in two bytes (c2sp.org/tlog-tiles). */
public final class EntryBundle {

  /** Longer than this no entry can be written. */
  public static final int LONGEST_ENTRY = 0xffff;

  private static final int BYTE = 8;
  private static final int LOW = 0xff;

  private EntryBundle() {}

  /** The entries one after the other. */
  public static byte[] write(List<byte[]> entries) {
    ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > LONGEST_ENTRY) {
        throw new IllegalArgumentException("an entry of " + entry.length + " bytes is too long");
      }
      bundle.write(entry.length >> BYTE);
      bundle.write(entry.length);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  /**
   * The entries of a bundle.
   *
   * @throws Unreadable if it breaks off
   */
  public static List<byte[]> read(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    int at = 0;
    while (at < bundle.length) {
      if (bundle.length - at < 2) {
        throw new Unreadable("the entries break off at byte " + at);
      }
      int length = (bundle[at] & LOW) << BYTE | bundle[at + 1] & LOW;
      at += 2;
      if (bundle.length - at < length) {
        throw new Unreadable("the entries break off at byte " + at);
      }
      entries.add(Arrays.copyOfRange(bundle, at, at + length));
      at += length;
    }
    return entries;
  }
}
