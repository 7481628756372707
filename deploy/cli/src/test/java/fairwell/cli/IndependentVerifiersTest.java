package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.BlindingKey.Part;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.TreeHash;
import fairwell.testing.GoVerifier;
import fairwell.testing.NeedsGo;
import fairwell.testing.NeedsOpenssl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that share no line with us come to the same judgement. */
class IndependentVerifiersTest {

  private static final int SIZE = 1000;
  private static final int OLD = 333;
  private static final int[] PROVEN = {0, 256, 999};
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());
  private static final Path SCRIPT =
      Path.of(System.getProperty("fairwell.root"), "docs", "verify-proof.sh");

  private static final int BUNDLED = 4;
  private static final SigningKey BUNDLE_KEY = SampleBundle.newKey(SampleBundle.LOG);
  private static final Path BUNDLE_SCRIPT =
      Path.of(System.getProperty("fairwell.root"), "docs", "verify-bundle.sh");

  @TempDir Path folder;

  private final SigningKey key =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private final List<byte[]> entries = new ArrayList<>();
  private TiledTree tree = new TiledTree(_ -> new byte[0], 0);
  private String said = "";

  @BeforeEach
  void grow() {
    GrowingTree growing = new GrowingTree();
    Map<String, byte[]> tiles = new HashMap<>();
    for (int i = 0; i < SIZE; i++) {
      byte[] entry = Envelope.of(event(i), i, OptionalLong.empty(), BLINDING).bytes();
      entries.add(entry);
      growing.add(TreeHash.ofLeaf(entry));
    }
    growing
        .takeChanged()
        .forEach(one -> tiles.put(one.tile().level() + "/" + one.tile().index(), one.hashes()));
    tree =
        new TiledTree(
            tile ->
                Arrays.copyOf(
                    tiles.getOrDefault(tile.level() + "/" + tile.index(), new byte[0]),
                    tile.width() * TreeHash.BYTES),
            SIZE);
  }

  private static StoredEvent event(int i) {
    return new StoredEvent(
        i + 1,
        "event-" + i,
        "E-1",
        i,
        "Employee",
        "2026-11-26T12:00:00.000Z",
        "employee.WagesPaid",
        "1",
        ("{\"wage\":" + i + "}").getBytes(StandardCharsets.UTF_8),
        "{\"actor\":\"hr\"}".getBytes(StandardCharsets.UTF_8));
  }

  private SignedNote head(long size) {
    return new Checkpoint(key.name(), size, tree.rootAt(size)).sign(List.of(key));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private TlogProof proof(int index) {
    return new TlogProof(
        Optional.of(entries.get(index)), index, tree.inclusion(index, SIZE), head(SIZE));
  }

  private int run(Object... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    said = Files.readString(output);
    return process.exitValue();
  }

  @Test
  @NeedsOpenssl
  void opensslAndSha256sumFindOurProofsGood() throws Exception {
    for (int index : PROVEN) {
      Path proof = file("proof", proof(index).toString());
      assertThat(run("bash", SCRIPT, proof, key.verifier())).as(said).isZero();
      assertThat(said).contains("GOOD: entry " + index + " of 1000").contains("event-" + index);
    }
    Path payload = file("payload", "{\"wage\":7}");
    String salt = BLINDING.salt(Part.PAYLOAD, "event-7");
    Path proof = file("proof", proof(7).toString());
    assertThat(run("bash", SCRIPT, proof, key.verifier(), payload, salt)).as(said).isZero();
    file("payload", "{\"wage\":8}");
    assertThat(run("bash", SCRIPT, proof, key.verifier(), payload, salt)).as(said).isEqualTo(1);
  }

  @Test
  @NeedsOpenssl
  void opensslAndSha256sumRefuseWhatWeRefuse() throws Exception {
    TlogProof good = proof(500);
    SigningKey stranger =
        SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
    Path proof = file("proof", good.toString());
    assertThat(run("bash", SCRIPT, proof, stranger.verifier())).as(said).isEqualTo(1);
    List<TlogProof> wrong =
        List.of(
            new TlogProof(good.extra(), 501, good.path(), good.note()),
            new TlogProof(Optional.of(entries.get(1)), 500, good.path(), good.note()),
            new TlogProof(
                good.extra(), 500, good.path().subList(0, good.path().size() - 1), good.note()),
            new TlogProof(
                good.extra(),
                500,
                Stream.concat(good.path().stream(), Stream.of(TreeHash.EMPTY)).toList(),
                good.note()),
            new TlogProof(good.extra(), 500, good.path(), head(SIZE - 1)),
            new TlogProof(
                good.extra(),
                500,
                good.path(),
                new SignedNote(
                    good.note().text().replace("1000", "1001"), good.note().signatures())));
    for (TlogProof one : wrong) {
      assertThat(run("bash", SCRIPT, file("wrong", one.toString()), key.verifier()))
          .as("%s: %s", one, said)
          .isEqualTo(1);
    }
    assertThat(run("bash", SCRIPT, file("nothing", "nothing\n"), key.verifier())).isEqualTo(2);
  }

  @Test
  @NeedsGo
  void theChecksumDatabaseOfGoFindsOurProofsGoodAndRefusesOthers() throws Exception {
    Path verifier = GoVerifier.buildIn(folder);
    Path note = file("note", head(SIZE).toString());
    for (int index : PROVEN) {
      Path path = file("path", lines(tree.inclusion(index, SIZE)));
      TreeHash leaf = TreeHash.ofLeaf(entries.get(index));
      assertThat(run(verifier, key.verifier(), note, index, leaf, path)).as(said).isZero();
      assertThat(run(verifier, key.verifier(), note, (index + 1) % SIZE, leaf, path)).isEqualTo(1);
    }
    Path old = file("old", head(OLD).toString());
    Path proof = file("consistency", lines(tree.consistency(OLD, SIZE)));
    assertThat(run(verifier, key.verifier(), old, note, proof)).as(said).isZero();
    Path other = file("other", head(OLD - 1).toString());
    assertThat(run(verifier, key.verifier(), other, note, proof)).isEqualTo(1);
  }

  /**
   * The bundle as it is, with one byte of an event or of the print changed, and with an event left
   * out; then what only the holder of the key can sign: a digest that is not the proofs', a payload
   * that nothing vouches for, and one too many.
   */
  private static List<byte[]> bundles() {
    byte[] good = SampleBundle.of(BUNDLED, BUNDLE_KEY).file();
    Map<String, byte[]> changed = SampleBundle.unpacked(good);
    byte[] payloads = Objects.requireNonNull(changed.get(BundleFiles.PAYLOADS)).clone();
    payloads[payloads.length - 5] ^= 1;
    changed.put(BundleFiles.PAYLOADS, payloads);
    Map<String, byte[]> listed = SampleBundle.relisted(changed, BUNDLED + 1);
    Map<String, byte[]> fewer = SampleBundle.unpacked(good);
    fewer.remove(BundleFiles.proof(BUNDLED));
    Map<String, byte[]> invented = SampleBundle.unpacked(good);
    SampleBundle.line(invented, BundleFiles.SALTS, 1, "- -");
    SampleBundle.line(invented, BundleFiles.PAYLOADS, 1, "{\"invented\":true}");
    Map<String, byte[]> more = SampleBundle.unpacked(good);
    SampleBundle.line(more, BundleFiles.PAYLOADS, BUNDLED + 1, "{\"invented\":true}");
    Map<String, byte[]> reprinted = SampleBundle.unpacked(good);
    byte[] printed = Objects.requireNonNull(reprinted.get(SampleBundle.PRINTED)).clone();
    printed[12] ^= 1;
    reprinted.put(SampleBundle.PRINTED, printed);
    return List.of(
        good,
        SampleBundle.packed(changed),
        SampleBundle.packed(reprinted),
        SampleBundle.packed(listed),
        SampleBundle.packed(fewer),
        SampleBundle.packed(SampleBundle.relisted(fewer, BUNDLED)),
        SampleBundle.withProofs(good, "0".repeat(64), BUNDLE_KEY),
        SampleBundle.forged(invented, BUNDLED + 1, BUNDLE_KEY),
        SampleBundle.forged(more, BUNDLED + 1, BUNDLE_KEY));
  }

  @Test
  @NeedsOpenssl
  void opensslAndSha256sumJudgeBundlesAsWeDo() throws Exception {
    String stranger = SampleBundle.newKey(SampleBundle.LOG).verifier().toString();
    judgedRight(bundle -> run("bash", BUNDLE_SCRIPT, bundle, BUNDLE_KEY.verifier()));
    Path good = Files.write(folder.resolve("bundle.zip"), bundles().getFirst());
    assertThat(run("bash", BUNDLE_SCRIPT, good, stranger)).as(said).isEqualTo(1);
    byte[] unnamed =
        SampleBundle.withPaper(
            bundles().getFirst(), SampleBundle.paperName(), new byte[] {1}, BUNDLE_KEY);
    Path paper = Files.write(folder.resolve("unnamed.zip"), unnamed);
    assertThat(run("bash", BUNDLE_SCRIPT, paper, BUNDLE_KEY.verifier())).as(said).isEqualTo(1);
    assertThat(said).contains(SampleBundle.paperName() + " does not lie under its hash");
    Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bundles().getFirst(), 2000));
    assertThat(run("bash", BUNDLE_SCRIPT, half, BUNDLE_KEY.verifier())).as(said).isEqualTo(2);
  }

  @Test
  @NeedsGo
  void theChecksumDatabaseOfGoJudgesBundlesAsWeDo() throws Exception {
    Path verifier = GoVerifier.buildIn(folder);
    judgedRight(bundle -> run(verifier, BUNDLE_KEY.verifier(), bundle));
  }

  /** As while a key takes over: two keys of one name, and a witness that nobody asked for. */
  private Path overlapped(SigningKey successor) throws IOException {
    return Files.write(
        folder.resolve("overlap.zip"),
        SampleBundle.of(BUNDLED, BUNDLE_KEY)
            .file(
                List.of(BUNDLE_KEY, successor), SampleBundle.newWitness("works-council.example")));
  }

  @Test
  @NeedsOpenssl
  void opensslTakesABundleOfAnOverlapWithEitherKey() throws Exception {
    SigningKey successor = SampleBundle.newKey(SampleBundle.LOG);
    Path bundle = overlapped(successor);
    for (SigningKey known : List.of(BUNDLE_KEY, successor)) {
      assertThat(run("bash", BUNDLE_SCRIPT, bundle, known.verifier())).as(said).isZero();
    }
    SigningKey stranger = SampleBundle.newKey(SampleBundle.LOG);
    assertThat(run("bash", BUNDLE_SCRIPT, bundle, stranger.verifier())).as(said).isEqualTo(1);
  }

  @Test
  @NeedsGo
  void theChecksumDatabaseOfGoTakesABundleOfAnOverlapWithEitherKey() throws Exception {
    Path verifier = GoVerifier.buildIn(folder);
    SigningKey successor = SampleBundle.newKey(SampleBundle.LOG);
    Path bundle = overlapped(successor);
    for (SigningKey known : List.of(BUNDLE_KEY, successor)) {
      assertThat(run(verifier, known.verifier(), bundle)).as(said).isZero();
    }
    SigningKey stranger = SampleBundle.newKey(SampleBundle.LOG);
    assertThat(run(verifier, stranger.verifier(), bundle)).as(said).isEqualTo(1);
  }

  private interface Judge {
    int exitFor(Path bundle) throws IOException, InterruptedException;
  }

  private void judgedRight(Judge judge) throws IOException, InterruptedException {
    List<byte[]> bundles = bundles();
    for (int i = 0; i < bundles.size(); i++) {
      Path file = Files.write(folder.resolve("bundle-" + i + ".zip"), bundles.get(i));
      assertThat(judge.exitFor(file)).as("%d: %s", i, said).isEqualTo(i == 0 ? 0 : 1);
    }
  }

  private static String lines(List<TreeHash> hashes) {
    return hashes.stream().map(TreeHash::toString).collect(Collectors.joining("\n", "", "\n"));
  }
}
