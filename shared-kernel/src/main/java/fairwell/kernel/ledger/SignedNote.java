package fairwell.kernel.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text with signature lines under it (c2sp.org/signed-note). Whoever has not verified it must not
 * believe its text.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** More than any note of ours has; a stranger's cannot keep us busy. */
  private static final int MOST_SIGNATURES = 100;

  private static final int MOST_BYTES = 1_000_000;

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new Unreadable("a note has a text, an empty line and 1 to 100 signatures");
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && text.charAt(i) != '\n') {
        throw new Unreadable("a note holds no control characters");
      }
    }
  }

  /**
   * Reads a note.
   *
   * @throws Unreadable if it is none
   */
  public static SignedNote parse(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Unreadable("a note of " + bytes.length + " bytes is too long");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new Unreadable("a note is UTF-8");
    }
  }

  /** As {@link #parse(byte[])}. */
  public static SignedNote parse(String note) {
    int gap = note.lastIndexOf("\n\n");
    if (gap < 0) {
      throw new Unreadable("a note has an empty line before its signatures");
    }
    return of(note.substring(0, gap + 1), note.substring(gap + 2));
  }

  /**
   * The note of a text and the signature lines that are kept apart from it.
   *
   * @throws Unreadable if they are none
   */
  public static SignedNote of(String text, String lines) {
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : NoteText.lines(lines)) {
      signatures.add(NoteSignature.parse(line));
    }
    return new SignedNote(text, signatures);
  }

  /** Signs a text with one key or several. */
  public static SignedNote sign(String text, List<SigningKey> keys) {
    return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
  }

  /** The note with more lines under it. */
  public SignedNote with(Collection<NoteSignature> more) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return new SignedNote(text, all);
  }

  /**
   * The note with further lines as they were stored or sent, one after the other.
   *
   * @throws Unreadable if they are no signature lines
   */
  public SignedNote withLines(String lines) {
    SignedNote read = parse(this + lines);
    if (!read.text.equals(text)) {
      throw new Unreadable("there is more than signature lines");
    }
    return with(read.signatures);
  }

  /** The note with the lines of these keys and no others. */
  public SignedNote signedOnlyBy(Collection<VerifierKey> keys) {
    return new SignedNote(
        text,
        signatures.stream().filter(line -> keys.stream().anyMatch(key -> key.made(line))).toList());
  }

  /**
   * The keys that signed, out of those that are known; lines of unknown keys count for nothing.
   *
   * @return empty when no known key signed, or when a line of a known key is bad: then the whole
   *     note is to be refused
   */
  public List<VerifierKey> signedBy(Collection<VerifierKey> known) {
    List<VerifierKey> good = new ArrayList<>();
    for (NoteSignature line : signatures) {
      for (VerifierKey key : known) {
        if (key.made(line)) {
          if (!key.verifies(text, line.signature())) {
            return List.of();
          }
          if (!good.contains(key)) {
            good.add(key);
          }
        }
      }
    }
    return List.copyOf(good);
  }

  /** As it is stored and sent. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(one -> note.append(one).append('\n'));
    return note.toString();
  }
}
