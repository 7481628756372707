package fairwell.kernel.personal;

import javax.crypto.SecretKey;

/**
 * Wraps the keys of the persons under a key that is kept elsewhere: in a file, or in a service that
 * never gives it away. Whoever has nothing but the key store can open nothing.
 *
 * <p>That key has versions. What an earlier one wrapped is unwrapped as long as the keeper has it.
 */
public interface KeyWrapping {

  /**
   * A key as it may be stored, under the newest version.
   *
   * @throws KeysUnavailable if the keeper does not answer
   */
  String wrap(SecretKey key);

  /**
   * The key behind a wrapped one.
   *
   * @throws WrappedByAnother if it was wrapped by another key, by a version that is gone, or
   *     changed
   * @throws KeysUnavailable if the keeper does not answer
   */
  SecretKey unwrap(String wrapped);

  /**
   * Which version wrapped it, by the name the operator knows it under.
   *
   * @throws WrappedByAnother if none of this keeper did
   */
  String versionOf(String wrapped);
}
