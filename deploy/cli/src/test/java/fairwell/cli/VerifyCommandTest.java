package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.ExportedBundle;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit code says good, broken or unreadable; the words say what and where. */
class VerifyCommandTest extends CommandCalls {

  private static final SigningKey KEY = SampleBundle.newKey(SampleBundle.LOG);
  private static final byte[] BUNDLE = SampleBundle.of(4, KEY).file();

  private static final int SIDE_BY_SIDE = 8;

  @TempDir Path folder;

  private int verify(byte[] bundle, String... more) throws IOException {
    Path file = Files.write(folder.resolve("bundle.zip"), bundle);
    forget();
    return call(
        Stream.concat(Stream.of("verify", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static byte[] with(String file, String old, String now) {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    files.put(file, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
    return SampleBundle.packed(files);
  }

  @Test
  void aWitnessThatIsNamedHasToHaveCosigned() throws IOException {
    SigningKey witness = SampleBundle.newWitness("works-council");
    SigningKey other = SampleBundle.newWitness("works-council");
    byte[] bundle = SampleBundle.of(4, KEY).file(List.of(KEY), witness);
    String key = KEY.verifier().toString();
    String council = witness.verifier().toString();
    assertThat(verify(bundle, "--verifier-key", key, "--witness-key", council)).isZero();
    assertThat(out.toString()).contains("Cosigned by the witness " + council);
    String stranger = other.verifier().toString();
    assertThat(verify(bundle, "--witness-key", council, "--witness-key", stranger)).isEqualTo(1);
    assertThat(out.toString()).contains("NOT COSIGNED").contains(stranger);
    assertThat(verify(BUNDLE, "--witness-key", council)).isEqualTo(1);
    assertThat(verify(BUNDLE, "--witness-key", key)).isEqualTo(2);
    assertThat(verify(BUNDLE, "--witness-key", "council")).isEqualTo(2);
  }

  @Test
  void aBundleOfAnOverlapIsGoodWithEitherKey() throws IOException {
    SigningKey successor = SampleBundle.newKey(SampleBundle.LOG);
    List<SigningKey> both = List.of(KEY, successor);
    byte[] bundle = SampleBundle.of(4, KEY).file(both, SampleBundle.newWitness("works-council"));
    for (SigningKey known : both) {
      assertThat(verify(bundle, "--verifier-key", known.verifier().toString()))
          .as(err.toString())
          .isZero();
      assertThat(out.toString()).contains("GOOD: case ", "the key you gave");
    }
    String stranger = SampleBundle.newKey(SampleBundle.LOG).verifier().toString();
    assertThat(verify(bundle, "--verifier-key", stranger)).isEqualTo(1);
  }

  @Test
  void aGoodBundleIsSaidToBeGoodAndByWhoseKey() throws IOException {
    assertThat(verify(BUNDLE, "--verifier-key", KEY.verifier().toString()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains(
            "GOOD: case " + SampleBundle.CASE, "4 events, numbers 0 to 3", "the key you gave");
    assertThat(verify(BUNDLE)).isZero();
    assertThat(out.toString())
        .startsWith("AGREES WITH ITSELF: case " + SampleBundle.CASE)
        .contains("Compare it", KEY.verifier().toString())
        .doesNotContain("GOOD");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    assertThat(verify(BUNDLE)).isZero();
    assertThat(out.toString()).contains("仅与自身一致：案件 " + SampleBundle.CASE, "核对");
    assertThat(verify(BUNDLE, "--verifier-key", KEY.verifier().toString())).isZero();
    assertThat(out.toString()).startsWith("通过：案件 " + SampleBundle.CASE);
  }

  @Test
  void aBrokenBundleNamesTheFirstBadEvent() throws IOException {
    byte[] changed = with(BundleFiles.PAYLOADS, "第2步", "第7步");
    assertThat(verify(changed)).isEqualTo(1);
    assertThat(out.toString()).contains("CHANGED: event #2 event-2", "First bad event: #2 event-2");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    assertThat(verify(changed)).isEqualTo(1);
    assertThat(out.toString()).contains("已改动：事件 #2 event-2", "第一个有问题的事件：#2 event-2");
  }

  @Test
  void aByteChangedInTheCaseToBePrintedIsNamed() throws IOException {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    byte[] printed = Objects.requireNonNull(files.get(SampleBundle.PRINTED)).clone();
    printed[12] ^= 1;
    files.put(SampleBundle.PRINTED, printed);
    assertThat(verify(SampleBundle.packed(files))).isEqualTo(1);
    assertThat(out.toString()).contains(SampleBundle.PRINTED);
  }

  @Test
  void aPaperThatNoEventNamesIsNamed() throws IOException {
    byte[] other = SampleBundle.withPaper(BUNDLE, "papers/1.pdf", new byte[] {1}, KEY);
    assertThat(verify(other, "--verifier-key", KEY.verifier().toString())).isEqualTo(1);
    assertThat(out.toString()).contains("UNNAMED: the paper papers/1.pdf");
  }

  /** Each in the file on the disk, judged and told as the command does it. */
  @Test
  @Tag("whole")
  void aByteOfAnExportedBundleChangedIsRefused() throws IOException {
    byte[] bundle = ExportedBundle.file();
    refused(bundle, ExportedBundle.places(bundle).toArray());
  }

  @Test
  @Tag("whole")
  void everyByteOfAnExportedBundleChangedIsRefused() throws IOException {
    byte[] bundle = ExportedBundle.file();
    refused(bundle, IntStream.range(0, bundle.length).toArray());
  }

  private void refused(byte[] bundle, int[] places) throws IOException {
    assertThat(verify(bundle)).as(err.toString()).isZero();
    assertThat(
            IntStream.range(0, SIDE_BY_SIDE)
                .parallel()
                .boxed()
                .flatMap(first -> notRefused(bundle, places, first)))
        .isEmpty();
  }

  private Stream<Integer> notRefused(byte[] bundle, int[] places, int first) {
    Stream.Builder<Integer> accepted = Stream.builder();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      Path file = Files.write(folder.resolve("flipped-" + first + ".zip"), bundle);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        for (int k = first; k < places.length; k += SIDE_BY_SIDE) {
          int i = places[k];
          channel.write(ByteBuffer.wrap(new byte[] {(byte) (bundle[i] ^ 1)}), i);
          int exit = BundleFile.judged(file, new TrustedKeys()).say(nowhere, nowhere);
          if (exit != ExitCodes.REFUSED && exit != ExitCodes.WRONG_CALL) {
            accepted.accept(i);
          }
          channel.write(ByteBuffer.wrap(bundle, i, 1), i);
        }
      }
      assertThat(file).hasBinaryContent(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return accepted.build();
  }

  @ParameterizedTest
  @CsvSource({"\"id\":\"event-0\",\"id\":5", "\"seq\":1,\"seq\":\"1\""})
  void anEntryOfAnotherFormIsNotInTheLedger(String old, String now) throws IOException {
    assertThat(verify(with(BundleFiles.ENVELOPES, old + ",", now + ","))).isEqualTo(1);
    assertThat(out.toString()).contains("NOT IN THE LEDGER: event #0");
  }

  @Test
  void aFileDoesNotWriteOnTheTerminal() throws IOException {
    String evil = "fairwell.evidence/\u001b[2J\u202e\u009b" + "9".repeat(300);
    assertThat(verify(with(BundleFiles.MANIFEST, "fairwell.evidence/2", evil))).isEqualTo(2);
    assertThat(err.toString())
        .contains("fairwell.evidence/\ufffd[2J\ufffd\ufffd999")
        .doesNotContain("\u001b", "\u202e", "\u009b", "9".repeat(200));
    byte[] named = with(BundleFiles.ENVELOPES, "\"id\":\"event-0\"", "\"id\":\"\u001b]0;\u0007\"");
    assertThat(verify(named)).isEqualTo(1);
    assertThat(out.toString()).contains("event #0 \ufffd]0;\ufffd").doesNotContain("\u001b");
  }

  @Test
  void anotherKeyAndAnotherLogAreEachSaid() throws IOException {
    String stranger = SampleBundle.newKey(SampleBundle.LOG).verifier().toString();
    assertThat(verify(BUNDLE, "--verifier-key", stranger)).isEqualTo(1);
    assertThat(out.toString()).contains("OTHER KEY", KEY.verifier().toString());
    String elsewhere = SampleBundle.newKey("elsewhere.org/ledger").verifier().toString();
    assertThat(verify(BUNDLE, "--verifier-key", elsewhere)).isEqualTo(1);
    assertThat(out.toString()).contains("OTHER LOG", SampleBundle.LOG);
    assertThat(verify(BUNDLE, "--verifier-key", "nonsense")).isEqualTo(2);
    SigningKey witness =
        SigningKey.generate(SampleBundle.LOG, SignatureType.COSIGNATURE, new SecureRandom());
    assertThat(verify(BUNDLE, "--verifier-key", witness.verifier().toString())).isEqualTo(2);
    assertThat(err.toString()).contains("of a witness");
  }

  @Test
  void whatCannotBeReadIsNeitherGoodNorBroken() throws IOException {
    assertThat(verify(Arrays.copyOf(BUNDLE, BUNDLE.length / 2))).isEqualTo(2);
    assertThat(err.toString()).contains("breaks off");
    assertThat(verify(with(BundleFiles.MANIFEST, "evidence/2", "evidence/9"))).isEqualTo(2);
    assertThat(err.toString()).contains("unknown format version fairwell.evidence/9");
    assertThat(verify("no zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(2);
    assertThat(err.toString()).contains("no evidence bundle");
    assertThat(verify(new byte[0])).isEqualTo(2);
    assertThat(verify(with(BundleFiles.MANIFEST, "\"events\":5", "\"events\":0"))).isEqualTo(2);
    assertThat(err.toString()).contains("nothing to check");
    assertThat(call("verify", folder.resolve("missing.zip").toString())).isEqualTo(2);
  }
}
