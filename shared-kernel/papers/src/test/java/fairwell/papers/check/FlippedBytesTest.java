package fairwell.papers.check;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.SamplePapers;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.PaperFile;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A byte changed anywhere is refused. */
@Tag("whole")
class FlippedBytesTest {

  private static final int STRIDE = 211;
  private static final int PADDING_STRIDE = 97;

  /** How much of what stands around the digits is flipped byte by byte: the whole dictionary. */
  private static final int AROUND = 250;

  /** 0x20 turns a capital letter into a small one: other bytes, the same digit. */
  private static final int[] BITS = {0x01, 0x02, 0x04, 0x20, 0x10};

  private final Signing signing = Signing.today();

  private void everyFlipIsRefused(byte[] file, String draftHash, IntStream places) {
    assertThat(SignedPaper.check(file, draftHash, signing.trust())).isNotEmpty();
    assertThat(places.filter(at -> !isRefused(file, draftHash, at))).isEmpty();
    assertThat(SignedPaper.check(file, draftHash, signing.trust())).isNotEmpty();
  }

  private boolean isRefused(byte[] file, String draftHash, int at) {
    byte before = file[at];
    file[at] ^= (byte) BITS[at % BITS.length];
    try {
      SignedPaper.check(file, draftHash, signing.trust());
      return false;
    } catch (UnsoundPaper unsound) {
      return true;
    } finally {
      file[at] = before;
    }
  }

  @Test
  void anywhereInTheFile() {
    byte[] file = signing.both();
    everyFlipIsRefused(
        file, Signing.HASH, IntStream.range(0, file.length).filter(at -> at % STRIDE == 0));
  }

  /** Nothing later covers the last signature, so every byte of it counts. */
  @Test
  void everyByteOfTheLastSignature() throws Exception {
    byte[] draft = PaperFile.of(SamplePapers.certificate().paper());
    byte[] file = signing.sign(draft, SignatureField.EMPLOYER);
    int[] range;
    try (PDDocument document = Loader.loadPDF(file)) {
      range = document.getLastSignatureDictionary().getByteRange();
    }
    int digits = range[1];
    int end = range[2];
    int last = end - 1;
    while (file[last - 1] == '0') {
      last--;
    }
    int padding = last;
    assertThat(padding - digits).as("digits of the message").isGreaterThan(3000);
    everyFlipIsRefused(
        file,
        CanonicalForm.sha256(draft),
        IntStream.range(digits - AROUND, Math.min(end + AROUND, file.length))
            .filter(at -> at < padding + 8 || at >= end - 4 || at % PADDING_STRIDE == 0));
  }
}
