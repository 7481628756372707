package fairwell.kernel.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the keys for a purpose are derived from: the pseudorandom key of HKDF (RFC 5869). It is no
 * master key and wraps nothing.
 *
 * <p>Beside a master key in a file it comes from the first one. Where a service wraps, it lies in
 * the key store, wrapped like the key of a person.
 */
public final class RootKey implements DerivedKeys {

  /** Its name in the key store; no person can have it. */
  public static final String SUBJECT = "/derivation-root";

  private static final String HKDF = "HKDF-SHA256";
  private static final int BYTES = 32;

  private final SecretKey root;

  private RootKey(byte[] root) {
    if (root.length != BYTES) {
      throw new IllegalArgumentException("a root has 32 bytes");
    }
    this.root = new SecretKeySpec(root, "Generic");
  }

  /** The root with these bytes, as the key store gives it back. */
  public static RootKey of(SecretKey stored) {
    return of(stored.getEncoded());
  }

  static RootKey of(byte[] root) {
    return new RootKey(root);
  }

  /** The root that comes from a first master key; the way back cannot be found. */
  static RootKey from(byte[] masterKey) {
    try {
      return new RootKey(
          KDF.getInstance(HKDF)
              .deriveData(HKDFParameterSpec.ofExtract().addIKM(masterKey).extractOnly()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  SecretKey secret() {
    return root;
  }

  boolean isSameAs(RootKey other) {
    return MessageDigest.isEqual(root.getEncoded(), other.root.getEncoded());
  }

  @Override
  public SecretKey derive(String algorithm, String purpose) {
    try {
      return KDF.getInstance(HKDF)
          .deriveKey(
              algorithm,
              HKDFParameterSpec.expandOnly(root, purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
