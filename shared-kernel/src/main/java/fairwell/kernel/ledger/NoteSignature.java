package fairwell.kernel.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signature line of a note.
 *
 * @param keyId tells the keys of one name apart
 * @param signature what the key made; its form is the key's affair
 */
public record NoteSignature(String name, int keyId, byte[] signature) {

  private static final String MARK = "— ";

  /**
   * Reads a line, without its newline.
   *
   * @throws Unreadable if it is no signature line
   */
  static NoteSignature parse(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(MARK) || space < MARK.length()) {
      throw new Unreadable("no signature line: " + line);
    }
    String name = line.substring(MARK.length(), space);
    byte[] bytes = NoteText.base64(line.substring(space + 1));
    if (!VerifierKey.isName(name) || bytes.length <= Integer.BYTES) {
      throw new Unreadable("no signature line: " + line);
    }
    return new NoteSignature(
        name,
        ByteBuffer.wrap(bytes).getInt(),
        Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
  }

  /** The line, without its newline. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length);
    bytes.putInt(keyId).put(signature);
    return MARK + name + " " + Base64.getEncoder().encodeToString(bytes.array());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
