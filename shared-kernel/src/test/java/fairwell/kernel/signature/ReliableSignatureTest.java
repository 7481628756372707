package fairwell.kernel.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.signature.ReliableSignature.Answer;
import fairwell.kernel.signature.ReliableSignature.Condition;
import fairwell.kernel.signature.ReliableSignature.Control;
import fairwell.kernel.signature.ReliableSignature.Evidence;
import fairwell.kernel.signature.ReliableSignature.Identity;
import org.junit.jupiter.api.Test;

class ReliableSignatureTest {

  @Test
  void whatTheLocalAuthorityCertifiesIsNotReliable() {
    ReliableSignature local = ReliableSignature.of(ReliableSignature.LOCAL);

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
  void whatNobodyShowsIsNotShown() {
    assertThat(of(Identity.NONE, false, Control.UNKNOWN).answers())
        .containsEntry(Condition.BELONGS_TO_SIGNER, Answer.NOT_SHOWN)
        .containsEntry(Condition.CONTROLLED_BY_SIGNER, Answer.NOT_SHOWN);
  }

  private static ReliableSignature of(Identity identity, boolean licensed, Control control) {
    return ReliableSignature.of(new Evidence(identity, licensed, control));
  }
}
