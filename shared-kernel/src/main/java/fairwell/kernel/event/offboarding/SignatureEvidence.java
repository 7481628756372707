package fairwell.kernel.event.offboarding;

import fairwell.kernel.signature.ReliableSignature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a party signed.
 *
 * @param fileHash SHA-256 of the file that shows it: the scan, or the signed file as Fairwell
 *     checked and keeps it
 * @param provider who made the electronic signature; absent on paper
 * @param stampedAt the time of its trusted time stamp; absent on paper
 * @param certificateHash SHA-256 of the signer’s certificate; absent on paper
 * @param signer what the provider shows about the signer; absent on paper
 */
public record SignatureEvidence(
    SignatureMethod method,
    String fileHash,
    @Nullable String provider,
    @Nullable Instant stampedAt,
    @Nullable String certificateHash,
    ReliableSignature.@Nullable Evidence signer) {

  /** A scan of what was signed by hand. */
  public static SignatureEvidence scan(String fileHash) {
    return new SignatureEvidence(SignatureMethod.PAPER, fileHash, null, null, null, null);
  }
}
