package fairwell.kernel.personal;

import javax.crypto.SecretKey;

/**
 * Keys for a purpose. They stay when the key that wraps is rotated or moved: what was digested or
 * sealed under them could not be made anew.
 */
@FunctionalInterface
public interface DerivedKeys {

  /** A key for one purpose, for example {@code request-digest}; the same purpose gives the same. */
  SecretKey derive(String algorithm, String purpose);
}
