package fairwell.papers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;

/** A byte changed anywhere is refused. */
class FlippedBytesTest {

  private static final int STRIDE = 211;
  private static final int PADDING_STRIDE = 97;
  private static final int[] BITS = {0x01, 0x02, 0x04, 0x20, 0x10};

  private final Signing signing = Signing.today();
  private final byte[] file = signing.both();

  private boolean isRefused(int at, int bits) {
    byte before = file[at];
    file[at] ^= (byte) bits;
    try {
      return !refusals(file).isEmpty();
    } finally {
      file[at] = before;
    }
  }

  private String refusals(byte[] bytes) {
    try {
      SignedPaper.check(bytes, Signing.HASH, signing.trust());
      return "";
    } catch (UnsoundPaper unsound) {
      return unsound.fault().code();
    }
  }

  /** The whole of the last signature's dictionary, of its digits those of the message. */
  private List<Integer> places() throws Exception {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < file.length; at += STRIDE) {
      places.add(at);
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      PDSignature last =
          document.getSignatureDictionaries().stream()
              .max((a, b) -> Integer.compare(a.getByteRange()[1], b.getByteRange()[1]))
              .orElseThrow();
      int gap = last.getByteRange()[1];
      int resume = last.getByteRange()[2];
      int padding = resume - 1;
      while (file[padding - 1] == '0') {
        padding--;
      }
      for (int at = gap - 250; at < padding + 8; at++) {
        places.add(at);
      }
      for (int at = padding; at < resume; at += PADDING_STRIDE) {
        places.add(at);
      }
      for (int at = resume - 4; at < Math.min(resume + 250, file.length); at++) {
        places.add(at);
      }
      assertThat(padding - gap).as("digits of the message").isGreaterThan(3000);
    }
    return places;
  }

  @Test
  void everyFlipIsRefused() throws Exception {
    assertThat(refusals(file)).isEmpty();
    List<Integer> places = places();
    List<String> unnoticed = new ArrayList<>();
    for (int at : places) {
      // 0x20 turns a capital letter into a small one: other bytes, the same digit.
      int bits = BITS[at % BITS.length];
      if (!isRefused(at, bits)) {
        unnoticed.add(at + " ^ " + bits);
      }
    }
    assertThat(unnoticed).isEmpty();
    assertThat(refusals(file)).isEmpty();
  }
}
