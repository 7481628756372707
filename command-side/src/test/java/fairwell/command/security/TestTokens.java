package fairwell.command.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fairwell.kernel.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * An issuer for tests: makes tokens good and bad, and the decoder a real issuer's keys would give.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

  public static final String ISSUER = "https://issuer.test";
  public static final String AUDIENCE = "fairwell";

  private static final RSAKey KEY = key();
  private static final RSAKey OTHER_KEY = key();

  @Bean
  ReactiveJwtDecoder testDecoder() throws JOSEException {
    var decoder = NimbusReactiveJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(ISSUER),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(AUDIENCE))));
    return decoder;
  }

  /** A good token of an account named like its roles. */
  public static String of(Role... roles) {
    return of(String.join(".", names(roles)), roles);
  }

  public static String of(String account, Role... roles) {
    return sign(KEY, claims(account, roles).build());
  }

  /** A token that is wrong in one claim. */
  static String changed(UnaryOperator<JWTClaimsSet.Builder> change, Role... roles) {
    return sign(KEY, change.apply(claims("someone", roles)).build());
  }

  static String signedBySomebodyElse(Role... roles) {
    return sign(OTHER_KEY, claims("someone", roles).build());
  }

  /** Signed with the public key as a shared secret: the classic confusion of algorithms. */
  static String signedWithThePublicKey(Role... roles) {
    try {
      var token =
          new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims("someone", roles).build());
      token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JWTClaimsSet.Builder claims(String account, Role... roles) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(account)
        .claim("roles", names(roles))
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
  }

  private static List<String> names(Role... roles) {
    return Arrays.stream(roles).map(Role::name).toList();
  }

  private static String sign(RSAKey key, JWTClaimsSet claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
