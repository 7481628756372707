package fairwell.papers.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What a party signs with.
 *
 * @param key an elliptic-curve key on P-256, or an RSA key
 */
public record SigningKey(PrivateKey key, X509Certificate certificate) {

  String algorithm() {
    return switch (key.getAlgorithm()) {
      case "EC" -> "SHA256withECDSA";
      case "RSA" -> "SHA256withRSA";
      default -> throw new IllegalArgumentException("no signature with " + key.getAlgorithm());
    };
  }

  /** Prints no key and no name. */
  @Override
  public String toString() {
    return "SigningKey[not shown]";
  }
}
