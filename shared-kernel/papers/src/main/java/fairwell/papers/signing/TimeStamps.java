package fairwell.papers.signing;

import java.io.IOException;

/** A time-stamp authority (RFC 3161). */
@FunctionalInterface
public interface TimeStamps {

  /**
   * A token over a SHA-256 digest, in DER.
   *
   * @throws IOException when the authority does not answer, or refuses
   */
  byte[] stamp(byte[] sha256) throws IOException;
}
