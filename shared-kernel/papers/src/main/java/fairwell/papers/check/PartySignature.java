package fairwell.papers.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature that is sound.
 *
 * @param field the field of the draft that it fills, or in whose place it stands: that of the
 *     party; null for one in a field of its own that shows nothing, which only its certificate
 *     tells whose it is
 * @param signedAt the time of its stamp
 * @param hash SHA-256 of the file as of this signature
 */
public record PartySignature(
    @Nullable String field, X509Certificate certificate, Instant signedAt, String hash) {

  /** Names nobody: this may come into a log. */
  @Override
  public String toString() {
    return "PartySignature[" + field + " at " + signedAt + "]";
  }
}
