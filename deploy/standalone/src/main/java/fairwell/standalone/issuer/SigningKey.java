package fairwell.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The P-256 key that signs the local tokens; kept, so that a restart signs nobody out. An RSA key
 * of the same strength would take most of the first start to be made.
 */
final class SigningKey {

  private SigningKey() {}

  static ECKey readOrCreate(Path file) {
    try {
      if (Files.exists(file)) {
        return ECKey.parse(OwnerOnlyFile.read(file));
      }
      ECKey fresh =
          new ECKeyGenerator(Curve.P_256)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .keyIDFromThumbprint(true)
              .generate();
      OwnerOnlyFile.write(file, fresh.toJSONString());
      return fresh;
    } catch (JOSEException | ParseException unusable) {
      throw new IllegalStateException("no signing key can be had from " + file, unusable);
    }
  }
}
