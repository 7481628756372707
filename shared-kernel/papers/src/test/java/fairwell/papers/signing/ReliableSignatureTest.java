package fairwell.papers.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.papers.check.PartySignature;
import fairwell.papers.signing.ReliableSignature.Answer;
import fairwell.papers.signing.ReliableSignature.Condition;
import fairwell.papers.signing.ReliableSignature.Control;
import fairwell.papers.signing.ReliableSignature.Evidence;
import fairwell.papers.signing.ReliableSignature.Identity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliableSignatureTest {

  @TempDir private Path folder;

  private List<PartySignature> sound() {
    LocalAuthority authority =
        LocalAuthority.readOrCreate(
            folder.resolve("authority.key"), new SecureRandom(), InstantSource.system());
    return List.of(
        new PartySignature(
            "employee",
            authority.issue("甲", Duration.ofDays(1)).certificate(),
            Instant.EPOCH,
            "00"));
  }

  @Test
  void whatTheLocalAuthorityCertifiesIsNotReliable() {
    ReliableSignature local = ReliableSignature.of(sound(), ReliableSignature.LOCAL);

    assertThat(local.reliable()).isFalse();
    assertThat(local.answers())
        .containsEntry(Condition.BELONGS_TO_SIGNER, Answer.NOT_SHOWN)
        .containsEntry(Condition.CONTROLLED_BY_SIGNER, Answer.NOT_MET)
        .containsEntry(Condition.CHANGE_OF_SIGNATURE_NOTICED, Answer.MET)
        .containsEntry(Condition.CHANGE_OF_CONTENT_NOTICED, Answer.MET);
  }

  @Test
  void allFourConditionsTogetherAreReliableAndNoneMayLack() {
    assertThat(of(Identity.CHECKED, true, Control.SIGNER_ALONE).reliable()).isTrue();
    assertThat(of(Identity.CHECKED, false, Control.SIGNER_ALONE).reliable()).isFalse();
    assertThat(of(Identity.NONE, true, Control.SIGNER_ALONE).reliable()).isFalse();
    assertThat(of(Identity.CHECKED, true, Control.UNKNOWN).reliable()).isFalse();
  }

  @Test
  void withoutASignatureThereIsNoAnswer() {
    assertThatThrownBy(() -> ReliableSignature.of(List.of(), ReliableSignature.LOCAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ReliableSignature of(Identity identity, boolean licensed, Control control) {
    return ReliableSignature.of(sound(), new Evidence(identity, licensed, control));
  }
}
