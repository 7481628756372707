package fairwell.kernel.personal;

import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The data keys of the persons: one random AES-256 key each, in a store of its own. Destroying the
 * key erases every copy of everything sealed with it.
 */
public interface SubjectKeys {

  /** The key of a subject; empty when it never had one or was erased. */
  Optional<SecretKey> find(String subject);

  /**
   * The key of a subject, made if it has none yet and stored durably before it is returned.
   *
   * @throws SubjectErased when the subject's key was destroyed
   */
  SecretKey findOrCreate(String subject);

  /** Destroys a key for good. Returns whether there was one. */
  boolean destroy(String subject);
}
