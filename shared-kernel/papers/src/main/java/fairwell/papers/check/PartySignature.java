package fairwell.papers.check;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A signature that is sound.
 *
 * @param field the field it stands in, that of the party
 * @param signedAt the time of its stamp
 * @param hash SHA-256 of the file as of this signature
 */
public record PartySignature(
    String field, X509Certificate certificate, Instant signedAt, String hash) {

  /** Names nobody: this may come into a log. */
  @Override
  public String toString() {
    return "PartySignature[" + field + " at " + signedAt + "]";
  }
}
