package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  /** The example of c2sp.org/signed-note. */
  private static final String NOTE =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;

  private static final VerifierKey KEY =
      VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void theExampleOfTheSpecificationIsGood() {
    SignedNote note = SignedNote.parse(NOTE);
    assertThat(note.signedBy(List.of(KEY))).containsExactly(KEY);
    assertThat(note).hasToString(NOTE);
    assertThat(KEY)
        .hasToString("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
  }

  @Test
  void everyFlippedBitOfANoteIsRefused() {
    byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < note.length * 8; i++) {
      byte[] changed = note.clone();
      changed[i / 8] ^= (byte) (1 << i % 8);
      assertThat(accepted(changed)).as("bit %d", i).isFalse();
    }
    assertThat(accepted(note)).isTrue();
  }

  private static boolean accepted(byte[] note) {
    try {
      return !SignedNote.parse(note).signedBy(List.of(KEY)).isEmpty();
    } catch (Unreadable refused) {
      return false;
    }
  }

  @Test
  void twoKeysSignWhileOneTakesOverAndStrangersCountForNothing() {
    SigningKey old = SigningKey.generate("log", SignatureType.ED25519, RANDOM);
    SigningKey next = SigningKey.generate("log", SignatureType.ED25519, RANDOM);
    SigningKey stranger = SigningKey.generate("log", SignatureType.ED25519, RANDOM);
    SignedNote note = SignedNote.sign("text\n", List.of(old, stranger, next));
    List<VerifierKey> known = List.of(old.verifier(), next.verifier());
    assertThat(note.signedBy(known)).containsExactlyElementsOf(known);
    assertThat(note.signedBy(List.of(next.verifier()))).containsExactly(next.verifier());
    assertThat(SignedNote.sign("text\n", List.of(stranger)).signedBy(known)).isEmpty();
  }

  @Test
  void aBadLineOfAKnownKeySpoilsTheNote() {
    SigningKey one = SigningKey.generate("one", SignatureType.ED25519, RANDOM);
    SigningKey two = SigningKey.generate("two", SignatureType.ED25519, RANDOM);
    SignedNote note =
        new SignedNote("text\n", List.of(one.sign("text\n"), two.sign("other text\n")));
    assertThat(note.signedBy(List.of(one.verifier()))).containsExactly(one.verifier());
    assertThat(note.signedBy(List.of(one.verifier(), two.verifier()))).isEmpty();
  }

  @Test
  void aCosignatureBindsItsTime() {
    SigningKey witness = SigningKey.generate("works-council", SignatureType.COSIGNATURE, RANDOM);
    NoteSignature line = witness.cosign("text\n", 1_700_000_000);
    assertThat(new SignedNote("text\n", List.of(line)).signedBy(List.of(witness.verifier())))
        .hasSize(1);
    byte[] later = line.signature().clone();
    later[7]++;
    NoteSignature moved = new NoteSignature(line.name(), line.keyId(), later);
    assertThat(new SignedNote("text\n", List.of(moved)).signedBy(List.of(witness.verifier())))
        .isEmpty();
  }

  /** The example of c2sp.org/tlog-cosignature names neither key, but has its form. */
  @Test
  void aCheckpointWithACosignatureIsRead() {
    SignedNote note =
        SignedNote.parse(
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """);
    assertThat(note.signatures()).hasSize(2);
    assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(20_852_163);
    assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
  }

  @Test
  void aStoredKeySignsAsBefore() {
    SigningKey key = SigningKey.generate("log", SignatureType.ED25519, RANDOM);
    SigningKey other = SigningKey.generate("log", SignatureType.ED25519, RANDOM);
    List<SigningKey> read = SigningKey.parseAll(key.stored() + other.stored());
    assertThat(read).hasSize(2);
    assertThat(read.getFirst().sign("text\n")).isEqualTo(key.sign("text\n"));
    String mixed = key.stored().lines().findFirst().orElseThrow() + "\n" + other.verifier() + "\n";
    assertThatThrownBy(() -> SigningKey.parse(mixed)).isInstanceOf(Unreadable.class);
    assertThat(key.toString()).doesNotContain("PRIVATE");
  }

  @Test
  void aStoredKeyWithAStrayCharacterIsNotPrinted() {
    String stored = SigningKey.generate("log", SignatureType.ED25519, RANDOM).stored();
    String line = stored.lines().findFirst().orElseThrow();
    String secret = line.substring(line.lastIndexOf('+') + 1, line.lastIndexOf('+') + 20);
    assertThatThrownBy(() -> SigningKey.parse(stored.replace(secret, secret + "!")))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining(secret)
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text\n",
        "text\n\n",
        "text\n\n— name\n",
        "text\n\n— name !!!!\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n— name AAAAAAA=",
        "te\tx\n\n— name AAAAAAA=\n",
        "text\r\n\n— name AAAAAAA=\n"
      })
  void whatIsNoNoteIsRefused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "origin\n1\n",
        "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "origin\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
        "origin\n1\nAAAA\n",
        "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Unreadable.class);
  }
}
