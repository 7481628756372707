package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.TlogProof.Finding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {

  private static final String ORIGIN = "example.org/ledger";
  private static final byte[] ENTRY = "entry 50".getBytes(StandardCharsets.UTF_8);
  private static final SigningKey KEY =
      SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
  private static final List<VerifierKey> KEYS = List.of(KEY.verifier());

  private static TlogProof proof() {
    TiledTree tree = new TiledTree(new Leaves(77), 77);
    return new TlogProof(
        Optional.of(ENTRY),
        50,
        tree.inclusion(50, 77),
        new Checkpoint(ORIGIN, 77, tree.root()).sign(List.of(KEY)));
  }

  @Test
  void aProofIsReadAgainAndGood() {
    TlogProof read = TlogProof.parse(proof().toString());
    assertThat(read.judge(ENTRY, ORIGIN, KEYS)).isEqualTo(Finding.GOOD);
    assertThat(read.extra()).hasValueSatisfying(extra -> assertThat(extra).isEqualTo(ENTRY));
    assertThat(read).hasToString(proof().toString());
  }

  @Test
  void eachFindingSaysWhatIsWrong() {
    TlogProof proof = proof();
    byte[] other = "entry 51".getBytes(StandardCharsets.UTF_8);
    assertThat(proof.judge(other, ORIGIN, KEYS)).isEqualTo(Finding.NOT_INCLUDED);
    assertThat(proof.judge(ENTRY, "example.org/other", KEYS)).isEqualTo(Finding.OTHER_LOG);
    SigningKey stranger = SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
    assertThat(proof.judge(ENTRY, ORIGIN, List.of(stranger.verifier())))
        .isEqualTo(Finding.NOT_SIGNED);
    assertThat(proof.judge(ENTRY, ORIGIN, List.of())).isEqualTo(Finding.NOT_SIGNED);
  }

  /** The extra line apart, which nothing vouches for. */
  @Test
  void everyFlippedBitOfAProofIsRefused() {
    TlogProof bare = new TlogProof(Optional.empty(), 50, proof().path(), proof().note());
    byte[] file = bare.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < file.length * 8; i++) {
      byte[] changed = file.clone();
      changed[i / 8] ^= (byte) (1 << i % 8);
      assertThat(accepted(changed)).as("bit %d", i).isFalse();
    }
    assertThat(accepted(file)).isTrue();
  }

  private static boolean accepted(byte[] file) {
    try {
      return TlogProof.parse(new String(file, StandardCharsets.UTF_8)).judge(ENTRY, ORIGIN, KEYS)
          == Finding.GOOD;
    } catch (Unreadable refused) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c2sp.org/tlog-proof@v2\nindex 0\n\n",
        "c2sp.org/tlog-proof@v1\n\n",
        "c2sp.org/tlog-proof@v1\nindex 00\n\norigin\n",
        "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\norigin\n",
        "c2sp.org/tlog-proof@v1\nextra *\nindex 0\n\norigin\n"
      })
  void whatIsNoProofIsRefused(String file) {
    assertThatThrownBy(() -> TlogProof.parse(file)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "255", "x001/234", "x001/x234/067", "000.p/1", "x001/234.p/255"})
  void aTilesPathIsReadAndWritten(String path) {
    assertThat(TilePath.parse(path)).hasToString(path);
  }

  @Test
  void theExampleOfTheSpecificationHasItsPath() {
    assertThat(new Tile(2, 1_234_067, 256).path()).isEqualTo("tile/2/x001/x234/067");
    assertThat(new Tile(0, 273, 112).entriesPath()).isEqualTo("tile/entries/273.p/112");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "x000/001", "001/002", "x001/234.p/0", "000.p/256", "000.p/01", "../000"})
  void whatIsNoTilesPathIsRefused(String path) {
    assertThatThrownBy(() -> TilePath.parse(path)).isInstanceOf(Unreadable.class);
  }

  @Test
  void entriesAreReadAgainAndABrokenBundleIsRefused() {
    byte[] bundle = EntryBundle.write(List.of(ENTRY, new byte[0], new byte[300]));
    assertThat(EntryBundle.read(bundle)).containsExactly(ENTRY, new byte[0], new byte[300]);
    byte[] broken = Arrays.copyOf(bundle, bundle.length - 1);
    assertThatThrownBy(() -> EntryBundle.read(broken)).isInstanceOf(Unreadable.class);
  }
}
