package fairwell.query.story;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectKeys;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys in memory, and a sealer over them. */
public final class SampleKeys implements SubjectKeys {

  private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  public final Sealer sealer = new Sealer(this, random);

  public PersonalText.Sealed seal(String subject, String text, String field) {
    return sealer.seal(
        new PersonalText.Plain(subject, text), "event-" + random.nextInt(1 << 30), field);
  }

  @Override
  public Optional<SecretKey> find(String subject) {
    return Optional.ofNullable(keys.get(subject));
  }

  @Override
  public SecretKey findOrCreate(String subject) {
    return keys.computeIfAbsent(
        subject,
        one -> {
          byte[] key = new byte[32];
          random.nextBytes(key);
          return new SecretKeySpec(key, "AES");
        });
  }

  @Override
  public boolean destroy(String subject) {
    return keys.remove(subject) != null;
  }
}
