package fairwell.papers.check;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.pdf.SignaturePlaces;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Checks a signed paper from its bytes alone. Each signature has to cover the whole file as of its
 * revision, fit those bytes, come from the key of a trusted certificate that held at the time of a
 * trusted stamp; the first revision has to be the draft, and nothing but signatures may have come
 * after it, into the fields of the draft or each with a field of its own that stands in the place
 * of one of them or shows nothing. Whether a certificate was revoked is not asked.
 */
public final class SignedPaper {

  private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  private SignedPaper() {}

  /**
   * The signatures in the order they were made, at least one.
   *
   * @param draftHash SHA-256 of the draft, in lower-case hexadecimal
   * @throws UnsoundPaper when anything is wrong
   */
  public static List<PartySignature> check(byte[] file, String draftHash, Trust trust) {
    if (!startsWith(file, 0, MAGIC)) {
      throw new UnsoundPaper(PaperFault.NOT_A_PDF, null, "no PDF header");
    }
    List<PartySignature> signatures = new ArrayList<>();
    try (PDDocument document = read(file)) {
      List<Revision> revisions = Revision.of(document, file);
      if (revisions.isEmpty()) {
        throw new UnsoundPaper(PaperFault.NOTHING_SIGNED, null, "the file has no signature");
      }
      List<SignatureCheck.Sound> sound = new ArrayList<>();
      // The last one first: it covers the others.
      for (Revision revision : revisions.reversed()) {
        sound.addFirst(SignatureCheck.of(revision, trust));
      }
      byte[] before = draft(file, revisions.getFirst().start(), draftHash);
      Map<String, Spot> places = SignaturePlaces.of(before);
      for (int i = 0; i < revisions.size(); i++) {
        Revision revision = revisions.get(i);
        // Against the revision before: who signs second may not touch what the first one signed.
        try (PDDocument earlier = read(before);
            PDDocument later = read(revision.bytes())) {
          signatures.add(
              new PartySignature(
                  Additions.oneSignature(earlier, later, places),
                  sound.get(i).certificate(),
                  sound.get(i).stamped(),
                  revision.hash()));
        }
        before = revision.bytes();
      }
    } catch (UnsoundPaper unsound) {
      throw unsound;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      // A broken file may trip a library anywhere, a deep one our own comparison.
      throw unreadable();
    }
    return List.copyOf(signatures);
  }

  /** Strictly: what a reader would have to mend is refused. */
  private static PDDocument read(byte[] file) {
    try {
      return new PDFParser(new RandomAccessReadBuffer(file)).parse(false);
    } catch (IOException | RuntimeException unreadable) {
      throw unreadable();
    }
  }

  private static UnsoundPaper unreadable() {
    return new UnsoundPaper(PaperFault.UNREADABLE, null, "not a whole PDF");
  }

  /** The part of the file before the first signature that has the hash of the draft. */
  private static byte[] draft(byte[] file, int before, String draftHash) {
    for (int at = 0; at < before; at++) {
      if (startsWith(file, at, END)) {
        // A line end may belong to the draft or to what was added.
        for (int end = at + END.length; end <= at + END.length + 2; end++) {
          byte[] candidate = Arrays.copyOf(file, end);
          if (CanonicalForm.sha256(candidate).equals(draftHash)) {
            return candidate;
          }
        }
      }
    }
    throw new UnsoundPaper(PaperFault.NOT_THE_DRAFT, null, "no revision has the hash of the draft");
  }

  private static boolean startsWith(byte[] file, int at, byte[] what) {
    return file.length >= at + what.length
        && Arrays.equals(file, at, at + what.length, what, 0, what.length);
  }
}
