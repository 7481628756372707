package fairwell.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.evidence.Verdict.Good;
import fairwell.kernel.evidence.Verdict.NotReadable;
import fairwell.kernel.evidence.Verdict.Reason;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A bundle is good as it was made, and in no other way. */
class EvidenceCheckTest {

  private static final int EVENTS = 4;
  private static final SampleBundle SAMPLE =
      SampleBundle.of(EVENTS, SampleBundle.newKey(SampleBundle.LOG));
  private static final SigningKey KEY = SAMPLE.key();
  private static final byte[] BUNDLE = SAMPLE.file();

  private static Verdict judged(byte[] bundle) {
    return new EvidenceCheck(List.of(KEY.verifier())).judge(ByteBuffer.wrap(bundle));
  }

  private static Verdict unguided(byte[] bundle) {
    return new EvidenceCheck(List.of()).judge(ByteBuffer.wrap(bundle));
  }

  private static Fault faultOf(byte[] bundle) {
    return ((Broken) judged(bundle)).fault();
  }

  private static byte[] made(List<BundledEvent> events, long last) {
    return SAMPLE.parts(events, last, List.of(KEY)).signedBy(List.of(KEY));
  }

  private static String text(byte[] bundle, String file) {
    return new String(
        Objects.requireNonNull(SampleBundle.unpacked(bundle).get(file)), StandardCharsets.UTF_8);
  }

  @Test
  void aBundleIsGoodAsItWasMade() {
    Good good = (Good) judged(BUNDLE);
    assertThat(good.manifest().caseId()).isEqualTo(SampleBundle.CASE);
    assertThat(good.manifest().lastSequence()).isEqualTo(EVENTS - 1);
    assertThat(good.manifest().events()).isEqualTo(EVENTS + 1);
    assertThat(good.caseEvents()).isEqualTo(EVENTS);
    assertThat(good.withheld()).isZero();
    assertThat(good.trusted()).isTrue();
    assertThat(((Good) unguided(BUNDLE)).trusted()).isFalse();
    assertThat(SAMPLE.file()).isEqualTo(BUNDLE);
  }

  @Test
  void whileAKeyIsChangedBothSignAndEitherIsEnough() {
    SigningKey next = SampleBundle.newKey(SampleBundle.LOG);
    List<SigningKey> both = List.of(KEY, next);
    byte[] bundle = SAMPLE.parts(SAMPLE.events(), EVENTS - 1, both).signedBy(both);
    for (VerifierKey known : List.of(KEY.verifier(), next.verifier())) {
      Verdict verdict = new EvidenceCheck(List.of(known)).judge(ByteBuffer.wrap(bundle));
      assertThat(verdict).isInstanceOf(Good.class);
    }
    byte[] cosigned = SAMPLE.file(both, SampleBundle.newWitness("works-council"));
    assertThat(judged(cosigned)).isInstanceOf(Good.class);
    assertThat(text(cosigned, BundleFiles.CHECKPOINT)).contains("— works-council ");
    String lines = text(cosigned, BundleFiles.SIGNATURE);
    String first = lines.substring(0, lines.indexOf('\n') + 1);
    String second = lines.substring(first.length());
    for (String other : List.of(first, second, second + first, first + first, lines + second)) {
      Map<String, byte[]> files = SampleBundle.unpacked(cosigned);
      files.put(BundleFiles.SIGNATURE, other.getBytes(StandardCharsets.UTF_8));
      assertThat(faultOf(SampleBundle.packed(files))).isEqualTo(Fault.MANIFEST_NOT_SIGNED);
    }
    byte[] once = SAMPLE.parts(SAMPLE.events(), EVENTS - 1, List.of(KEY)).signedBy(both);
    assertThat(faultOf(once)).isEqualTo(Fault.CHECKPOINT_NOT_SIGNED);
  }

  @Test
  void whatWasExportedOnceIsStillGood() {
    Good good = (Good) unguided(ExportedBundle.file());
    List<VerifierKey> keys = good.manifest().keys();
    assertThat(new EvidenceCheck(keys).judge(ByteBuffer.wrap(ExportedBundle.file())))
        .isInstanceOfSatisfying(Good.class, known -> assertThat(known.trusted()).isTrue());
  }

  @Test
  void everyByteChangedIsRefused() {
    assertThat(accepted(1, 1)).isEmpty();
    assertThat(accepted(0x20, 5)).isEmpty();
    assertThat(accepted(0x80, 5)).isEmpty();
  }

  private static List<Integer> accepted(int mask, int step) {
    return IntStream.range(0, BUNDLE.length)
        .filter(i -> i % step == 0)
        .parallel()
        .filter(i -> {
          byte[] other = BUNDLE.clone();
          other[i] ^= (byte) mask;
          return unguided(other) instanceof Good;
        })
        .boxed()
        .toList();
  }

  /** The sums of the container are made right again, so that they are not what finds it. */
  @Test
  void aByteChangedInAnyFileIsRefusedInItsNewContainerToo() {
    SampleBundle small = SampleBundle.of(2, KEY);
    Map<String, byte[]> files = SampleBundle.unpacked(small.file());
    List<String> accepted = Collections.synchronizedList(new ArrayList<>());
    files.forEach((name, bytes) ->
        IntStream.range(0, name.equals(BundleFiles.PAGE) ? 64 : bytes.length)
            .filter(i -> i % 5 == 0 || name.equals(BundleFiles.SIGNATURE))
            .parallel()
            .forEach(i -> {
              Map<String, byte[]> other = new LinkedHashMap<>(files);
              byte[] changed = bytes.clone();
              changed[i] ^= 1;
              other.put(name, changed);
              if (unguided(SampleBundle.packed(other)) instanceof Good) {
                accepted.add(name + " " + i);
              }
            }));
    assertThat(accepted).isEmpty();
  }

  @Test
  void everyBeginningIsRefusedAndSoIsWhatStandsBeforeOrAfter() {
    IntStream.range(0, BUNDLE.length)
        .filter(i -> i % 7 == 0 || i > BUNDLE.length - 200)
        .forEach(length ->
            assertThat(unguided(Arrays.copyOf(BUNDLE, length)))
                .as("%d bytes", length)
                .isEqualTo(new NotReadable(length < 4 ? Reason.NO_BUNDLE : Reason.TRUNCATED, "")));
    assertThat(unguided(Arrays.copyOf(BUNDLE, BUNDLE.length + 1)))
        .isEqualTo(new NotReadable(Reason.OTHER_FORM, ""));
    byte[] shifted = new byte[BUNDLE.length + 1];
    System.arraycopy(BUNDLE, 0, shifted, 1, BUNDLE.length);
    assertThat(unguided(shifted)).isEqualTo(new NotReadable(Reason.NO_BUNDLE, ""));
  }

  @Test
  void theCaseToBePrintedIsBoundAndABundleMayHaveNone() {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    byte[] printed = Objects.requireNonNull(files.get(SampleBundle.PRINTED)).clone();
    printed[9] ^= 0x40;
    files.put(SampleBundle.PRINTED, printed);
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.FILE_CHANGED, SampleBundle.PRINTED, -1));
    files.remove(SampleBundle.PRINTED);
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.FILES_DIFFER, SampleBundle.PRINTED, -1));
    assertThat(judged(SampleBundle.forged(files, EVENTS + 1, KEY))).isInstanceOf(Good.class);
  }

  @Test
  void aPaperLiesUnderTheHashThatAnEventOfTheCaseNames() {
    Map<String, byte[]> changed = SampleBundle.unpacked(BUNDLE);
    Objects.requireNonNull(changed.get(SampleBundle.paperName()))[12] ^= 1;
    assertThat(judged(SampleBundle.packed(changed)))
        .isEqualTo(new Broken(Fault.FILE_CHANGED, SampleBundle.paperName(), -1));

    // What only who holds the key can make: another paper under its own hash, or under the old one.
    byte[] other = "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII);
    String own = BundleFiles.paper(SampleBundle.sha256(other));
    for (String name : List.of(own, SampleBundle.paperName(), "papers/agreement.pdf")) {
      assertThat(judged(SampleBundle.withPaper(BUNDLE, name, other, KEY)))
          .isEqualTo(new Broken(Fault.PAPER_UNNAMED, name, -1));
    }
    byte[] renamed =
        SampleBundle.withPaper(BUNDLE, "papers/agreement.pdf", SampleBundle.paper(), KEY);
    assertThat(faultOf(renamed)).isEqualTo(Fault.PAPER_UNNAMED);
  }

  @Test
  void theFirstBadEventIsNamed() {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    String payloads = new String(files.get(BundleFiles.PAYLOADS), StandardCharsets.UTF_8);
    files.put(
        BundleFiles.PAYLOADS,
        payloads.replace("第2步", "第9步").replace("第3步", "第9步").getBytes(StandardCharsets.UTF_8));
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.EVENT_CHANGED, "#2 event-2", 2));
    byte[] proof = Objects.requireNonNull(files.get(BundleFiles.proof(1))).clone();
    proof[200] ^= 1;
    files.put(BundleFiles.proof(1), proof);
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.NOT_IN_LEDGER, "#1 event-1", 1));
  }

  @Test
  void aBundleSignedWithAnEventRemovedSwappedOrAddedIsRefused() {
    Map<String, byte[]> rearranged = SAMPLE.rearranged();
    assertThat(rearranged).hasSize(2 * EVENTS + 2);
    rearranged.forEach((what, bundle) ->
        assertThat(faultOf(bundle))
            .as(what)
            .isIn(
                switch (what.split(" ")[0]) {
                  case "removed" -> List.of(Fault.EVENT_MISSING);
                  case "swapped" -> List.of(Fault.EVENT_MISSING, Fault.OUT_OF_ORDER);
                  case "twice" -> List.of(Fault.OUT_OF_ORDER);
                  default -> List.of(Fault.OTHER_CASE);
                }));
  }

  /** What anybody could do who has none. */
  @Test
  void aBundleMadeAnewWithoutTheKeyIsRefused() {
    Map<String, byte[]> fewer = SampleBundle.unpacked(BUNDLE);
    for (String lines :
        List.of(
            BundleFiles.ENVELOPES,
            BundleFiles.PAYLOADS,
            BundleFiles.METADATA,
            BundleFiles.SALTS,
            BundleFiles.CLAIMS)) {
      String text = new String(fewer.get(lines), StandardCharsets.UTF_8);
      String without = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
      fewer.put(lines, without.getBytes(StandardCharsets.UTF_8));
    }
    fewer.remove(BundleFiles.proof(EVENTS));
    Map<String, byte[]> unsigned = SampleBundle.relisted(fewer, EVENTS);
    assertThat(unguided(SampleBundle.packed(unsigned)))
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> assertThat(broken.fault()).isEqualTo(Fault.MANIFEST_NOT_SIGNED));

    SigningKey stranger = SampleBundle.newKey(SampleBundle.LOG);
    byte[] foreign =
        SAMPLE
            .parts(SAMPLE.events().subList(0, EVENTS), EVENTS - 1, List.of(KEY))
            .signedBy(List.of(stranger));
    assertThat(faultOf(foreign)).isEqualTo(Fault.OTHER_KEY);
    assertThat(((Broken) unguided(foreign)).fault()).isEqualTo(Fault.CHECKPOINT_NOT_SIGNED);
  }

  @Test
  void whatIsOfAnotherLogIsSaidToBe() {
    SigningKey other = SampleBundle.newKey("elsewhere.org/ledger");
    SampleBundle elsewhere = SampleBundle.of(EVENTS, other);
    assertThat(judged(elsewhere.file()))
        .isEqualTo(new Broken(Fault.OTHER_LOG, "elsewhere.org/ledger", -1));
    byte[] mixed =
        elsewhere.parts(elsewhere.events(), EVENTS - 1, List.of(other)).signedBy(List.of(KEY));
    assertThat(faultOf(mixed)).isEqualTo(Fault.OTHER_LOG);
  }

  @Test
  void anUnknownVersionIsNotJudgedAndNothingIsNotGood() {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    String manifest = new String(files.get(BundleFiles.MANIFEST), StandardCharsets.UTF_8);
    files.put(
        BundleFiles.MANIFEST,
        manifest.replace("evidence/2", "evidence/3").getBytes(StandardCharsets.UTF_8));
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new NotReadable(Reason.OTHER_VERSION, "fairwell.evidence/3"));
    assertThat(judged(made(List.of(), 0))).isEqualTo(new NotReadable(Reason.NOTHING_TO_VERIFY, ""));
    assertThat(judged(new byte[0])).isEqualTo(new NotReadable(Reason.NO_BUNDLE, ""));
    assertThat(judged(SampleBundle.packed(Map.of("a", new byte[] {1}))))
        .isEqualTo(new NotReadable(Reason.NO_BUNDLE, ""));
  }

  @Test
  void whatIsNotForTheReaderIsProvenWithoutBeingShown() {
    List<BundledEvent> events = new ArrayList<>(SAMPLE.events());
    BundledEvent hidden = events.get(1);
    events.set(
        1, new BundledEvent(hidden.id(), hidden.seq(), hidden.envelope(), hidden.path(), null));
    Good good = (Good) judged(made(events, EVENTS - 1));
    assertThat(good.withheld()).isEqualTo(1);
    assertThat(good.caseEvents()).isEqualTo(EVENTS);
  }

  /** In the entry of an event a number is a number, and a text a text, or it is none. */
  @Test
  void anEntryOfAnotherFormIsNotInTheLedger() {
    for (List<String> other :
        List.of(
            List.of("\"id\":\"event-0\"", "\"id\":5"),
            List.of("\"seq\":1,", "\"seq\":\"1\","),
            List.of("\"streamSeq\":0", "\"streamSeq\":\"0\""),
            List.of("\"type\":\"offboarding.CaseOpened\"", "\"type\":7"))) {
      Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
      String envelopes = new String(files.get(BundleFiles.ENVELOPES), StandardCharsets.UTF_8);
      String changed = envelopes.replaceFirst(other.getFirst(), other.getLast());
      assertThat(changed).isNotEqualTo(envelopes);
      files.put(BundleFiles.ENVELOPES, changed.getBytes(StandardCharsets.UTF_8));
      assertThat(judged(SampleBundle.forged(files, EVENTS + 1, KEY)))
          .isEqualTo(new Broken(Fault.NOT_IN_LEDGER, "#0", 0));
    }
  }

  @Test
  void anInventedPayloadWithoutSaltsAndALineTooManyAreRefused() {
    Map<String, byte[]> invented = SampleBundle.unpacked(BUNDLE);
    SampleBundle.line(invented, BundleFiles.SALTS, 1, "- -");
    SampleBundle.line(invented, BundleFiles.PAYLOADS, 1, "{\"invented\":true}");
    assertThat(faultOf(SampleBundle.forged(invented, EVENTS + 1, KEY)))
        .isEqualTo(Fault.EVENT_CHANGED);
    Map<String, byte[]> more = SampleBundle.unpacked(BUNDLE);
    SampleBundle.line(more, BundleFiles.PAYLOADS, EVENTS + 1, "{\"invented\":true}");
    assertThat(faultOf(SampleBundle.forged(more, EVENTS + 1, KEY))).isEqualTo(Fault.FILES_DIFFER);
  }

  @Test
  void aNameOrAKeyThatStandsTwiceIsRefused() {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    String manifest = new String(files.get(BundleFiles.MANIFEST), StandardCharsets.UTF_8);
    String own = "[\"" + KEY.verifier() + "\"]";
    SigningKey witness =
        SigningKey.generate(SampleBundle.LOG, SignatureType.COSIGNATURE, new SecureRandom());
    for (String others :
        List.of(
            own.replace("]", "," + own.substring(1)),
            own.replace("]", ",\"" + witness.verifier() + "\"]"))) {
      String other = manifest.replace(own, others);
      assertThat(other).isNotEqualTo(manifest);
      files.put(BundleFiles.MANIFEST, other.getBytes(StandardCharsets.UTF_8));
      assertThat(judged(SampleBundle.packed(files)))
          .isEqualTo(new NotReadable(Reason.OTHER_FORM, BundleFiles.MANIFEST));
    }
    assertThat(judged(SampleBundle.withNameTwice(BUNDLE, "timeline.en.txt", KEY)))
        .isEqualTo(new Broken(Fault.FILES_DIFFER, "timeline.en.txt", -1));
    assertThat(judged(SampleBundle.withNameTwice(BUNDLE, BundleFiles.CHECKPOINT, KEY)))
        .isEqualTo(new Broken(Fault.FILES_DIFFER, BundleFiles.CHECKPOINT, -1));
  }

  @Test
  void aDigestThatIsNotTheProofsIsRefused() {
    assertThat(judged(SampleBundle.withProofs(BUNDLE, "0".repeat(64), KEY)))
        .isEqualTo(new Broken(Fault.FILE_CHANGED, BundleFiles.PROOFS, -1));
  }

  /** What would trip a reader that looks for marks and does not ask what stands between them. */
  @Test
  void aManifestOfAnotherFormIsNotReadable() {
    String manifest = text(BUNDLE, BundleFiles.MANIFEST);
    String proofs = manifest.replaceAll("(?s).*\"proofs\":\"([0-9a-f]*)\".*", "$1");
    String first = manifest.lines().filter(line -> line.startsWith("{\"name\"")).findFirst().get();
    for (String other :
        List.of(
            manifest.replace(proofs, proofs.toUpperCase(Locale.ROOT)),
            manifest.replace(proofs, ""),
            manifest.replace(first, "{\"name\":\",\"size\":1,\"sha256\":\"00\"},"),
            manifest.replace(first, "{\"name\":\"a\",\"size\":1,\"sha256\":\"},"),
            manifest.replace(first, "{\"name\":\"a\",\"size\":,\"sha256\":\"00\"},"),
            manifest.replace("]}\n", "\n"),
            manifest.substring(0, manifest.length() - 20))) {
      assertThat(other).isNotEqualTo(manifest);
      assertThat(unguided(with(BundleFiles.MANIFEST, other.getBytes(StandardCharsets.UTF_8))))
          .as(other)
          .isEqualTo(new NotReadable(Reason.OTHER_FORM, BundleFiles.MANIFEST));
    }
    byte[] none = "{\"format\":\",\n".getBytes(StandardCharsets.UTF_8);
    assertThat(unguided(with(BundleFiles.MANIFEST, none)))
        .isEqualTo(new NotReadable(Reason.OTHER_FORM, ""));
  }

  /** The key is the forger's own, so that the signatures are good. */
  @Test
  void aCheckpointThatIsNoNoteIsNotSigned() {
    byte[] checkpoint = text(BUNDLE, BundleFiles.CHECKPOINT).getBytes(StandardCharsets.UTF_8);
    byte[] noText = "\u2014 w\u00ff AAAAAAA=\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] much = "\u2014 w AAAAAAA=\n".repeat(90).getBytes(StandardCharsets.UTF_8);
    byte[] tooLong = "\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    for (byte[] more : List.of(noText, much, tooLong)) {
      Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
      byte[] longer = Arrays.copyOf(checkpoint, checkpoint.length + more.length);
      System.arraycopy(more, 0, longer, checkpoint.length, more.length);
      files.put(BundleFiles.CHECKPOINT, longer);
      assertThat(unguided(SampleBundle.forged(files, EVENTS + 1, KEY))).isInstanceOf(Broken.class);
    }
  }

  private static byte[] with(String file, byte[] bytes) {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    files.put(file, bytes);
    return SampleBundle.packed(files);
  }

  /** From 2,000 events on the looks are taken side by side. */
  @Test
  void aLongBundleIsJudgedAsAShortOneIs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SampleBundle.large(2_100, KEY).write(out);
    byte[] bundle = out.toByteArray();
    assertThat(judged(bundle)).isInstanceOf(Good.class);
    assertThat(judged(SampleBundle.withProofs(bundle, "0".repeat(64), KEY)))
        .isEqualTo(new Broken(Fault.FILE_CHANGED, BundleFiles.PROOFS, -1));

    Map<String, byte[]> files = SampleBundle.unpacked(bundle);
    Objects.requireNonNull(files.get(BundleFiles.proof(1_500)))[100] ^= 1;
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.NOT_IN_LEDGER, "#1500 event-1500", 1_500));
    SampleBundle.line(files, BundleFiles.PAYLOADS, 1_500, "{}");
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.NOT_IN_LEDGER, "#1500 event-1500", 1_500));
    SampleBundle.line(files, BundleFiles.PAYLOADS, 1_200, "{}");
    assertThat(judged(SampleBundle.packed(files)))
        .isEqualTo(new Broken(Fault.EVENT_CHANGED, "#1200 event-1200", 1_200));

    // Torn in a container that says otherwise, and judged by somebody with another key: the event.
    byte[] torn = bundle.clone();
    torn[indexOf(torn, "\"n\":700}")] ^= 1;
    VerifierKey other = SampleBundle.newKey(SampleBundle.LOG).verifier();
    for (VerifierKey key : List.of(KEY.verifier(), other)) {
      assertThat(new EvidenceCheck(List.of(key)).judge(ByteBuffer.wrap(torn)))
          .isEqualTo(new Broken(Fault.EVENT_CHANGED, "#700 event-700", 700));
    }
  }

  private static int indexOf(byte[] file, String text) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(text) + 1;
  }

  @Test
  void aClaimWithoutItsEventIsRefused() {
    EvidenceBundle parts = SAMPLE.parts(SAMPLE.events(), EVENTS - 1, List.of(KEY));
    List<Claim> late = new ArrayList<>(parts.claims());
    Collections.swap(late, 0, 1);
    byte[] bundle =
        new EvidenceBundle(
                parts.caseId(),
                parts.made(),
                parts.checkpoint(),
                parts.lastSequence(),
                parts.events(),
                late,
                parts.papers())
            .signedBy(List.of(KEY));
    assertThat(faultOf(bundle)).isEqualTo(Fault.CLAIM_UNPROVEN);
  }
}
