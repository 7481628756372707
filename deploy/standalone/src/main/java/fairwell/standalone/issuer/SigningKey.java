package fairwell.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The RSA key that signs the local tokens; kept, so that a restart signs nobody out. */
final class SigningKey {

  private static final int BITS = 3072;

  private SigningKey() {}

  static RSAKey readOrCreate(Path file) {
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(OwnerOnlyFile.read(file));
      }
      RSAKey fresh =
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      OwnerOnlyFile.write(file, fresh.toJSONString());
      return fresh;
    } catch (JOSEException | ParseException unusable) {
      throw new IllegalStateException("no signing key can be had from " + file, unusable);
    }
  }
}
