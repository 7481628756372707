package fairwell.log.ledger;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys of the ledger.
 *
 * @param signing each signs every checkpoint; more than one while a new one takes over
 */
public record LedgerKeys(List<SigningKey> signing, BlindingKey blinding) {

  public LedgerKeys {
    signing = List.copyOf(signing);
  }

  /** What a verifier has to know, a line a key. */
  public String published() {
    return signing.stream()
        .map(SigningKey::verifier)
        .map(VerifierKey::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Override
  public String toString() {
    return "LedgerKeys[" + signing.getFirst().name() + "]";
  }
}
