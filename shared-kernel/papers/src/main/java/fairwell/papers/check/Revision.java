package fairwell.papers.check;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.SignatureField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The file as one signer left it. Its signature covers everything but its own digits, to the end of
 * the revision.
 *
 * @param field the field the signature stands in, as it may be told: by its name when it is ours
 * @param gap where the digits begin, with their brackets
 * @param resume where the covered bytes go on behind them
 * @param end where the revision ends
 * @param message the digits, decoded: the message and the zeros behind it
 */
record Revision(
    String field,
    PDSignature signature,
    byte[] file,
    int gap,
    int resume,
    int end,
    byte[] message) {

  private static final HexFormat UPPER = HexFormat.of().withUpperCase();
  private static final int PARTS = 4;

  /** The name of a field that is not ours may name a person, and faults come into the trail. */
  private static final String OTHER = "other";

  /** All revisions of a file, in their order. */
  static List<Revision> of(PDDocument document, byte[] file) {
    List<Revision> revisions = new ArrayList<>();
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDSignatureField place && place.getSignature() != null) {
          revisions.add(of(told(place.getFullyQualifiedName()), place.getSignature(), file));
        }
      }
    }
    revisions.sort(Comparator.comparingInt(Revision::end));
    int before = 0;
    for (Revision revision : revisions) {
      if (revision.gap <= before) {
        throw notCovered(revision.field, "it begins within another revision");
      }
      before = revision.end;
    }
    if (!revisions.isEmpty() && before != file.length) {
      throw notCovered(revisions.getLast().field, "bytes follow the last signature");
    }
    return revisions;
  }

  private static String told(String name) {
    return SignatureField.EMPLOYEE.equals(name) || SignatureField.EMPLOYER.equals(name)
        ? name
        : OTHER;
  }

  private static Revision of(String field, PDSignature signature, byte[] file) {
    int[] range = signature.getByteRange();
    if (range.length != PARTS || range[0] != 0) {
      throw notCovered(field, "its range does not begin with the file");
    }
    int gap = range[1];
    int resume = range[2];
    long end = (long) resume + range[3];
    if (gap <= 0 || range[3] <= 0 || resume <= gap + 1 || end > file.length) {
      throw notCovered(field, "its range lies outside the file");
    }
    if (file[gap] != '<' || file[resume - 1] != '>') {
      throw notCovered(field, "its range leaves out more than its digits");
    }
    String digits = new String(file, gap + 1, resume - gap - 2, StandardCharsets.US_ASCII);
    byte[] message = signature.getContents();
    // One way to write them: any other would be a change that nobody notices.
    if (!UPPER.formatHex(message).equals(digits)) {
      throw new UnsoundPaper(PaperFault.SIGNATURE_MALFORMED, field, "its digits are not plain");
    }
    return new Revision(field, signature, file, gap, resume, (int) end, message);
  }

  private static UnsoundPaper notCovered(String field, String detail) {
    return new UnsoundPaper(PaperFault.NOT_COVERED, field, detail);
  }

  /** Where the digits of this signature begin; the draft ends before. */
  int start() {
    return gap;
  }

  /** The file as of this revision. */
  byte[] bytes() {
    return Arrays.copyOf(file, end);
  }

  String hash() {
    return CanonicalForm.sha256(bytes());
  }

  /** The bytes that are signed. */
  byte[] covered() {
    byte[] covered = Arrays.copyOf(file, gap + end - resume);
    System.arraycopy(file, resume, covered, gap, end - resume);
    return covered;
  }
}
