package fairwell.standalone.issuer;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Checks a password and hands out a token that is good for a working day. */
final class TokenDesk {

  static final Duration LIFE = Duration.ofHours(8);

  /** What came of asking for a token. */
  sealed interface Answer {
    record Token(String value, long expiresIn) implements Answer {}

    record WrongPassword() implements Answer {}

    record TooManyTries(long retryAfter) implements Answer {}
  }

  private final DemoUsers users;
  private final Throttle throttle;
  private final ECKey key;
  private final NimbusJwtEncoder encoder;
  private final String issuer;
  private final List<String> audiences;
  private final Clock clock;

  TokenDesk(DemoUsers users, ECKey key, String issuer, List<String> audiences, Clock clock) {
    this.users = users;
    this.throttle = new Throttle(clock);
    this.key = key;
    this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    this.issuer = issuer;
    this.audiences = List.copyOf(audiences);
    this.clock = clock;
  }

  Answer signIn(String name, String password) {
    if (!throttle.mayTry(name)) {
      return new Answer.TooManyTries(Throttle.WINDOW.toSeconds());
    }
    return users
        .signIn(name, password)
        .map(user -> {
          throttle.succeeded(name);
          return (Answer) new Answer.Token(tokenFor(user), LIFE.toSeconds());
        })
        .orElseGet(() -> {
          throttle.failed(name);
          return new Answer.WrongPassword();
        });
  }

  /** The public half of the key, as a JWK set. */
  Map<String, Object> publicKeys() {
    return new JWKSet(key).toPublicJWKSet().toJSONObject();
  }

  private String tokenFor(DemoUser user) {
    Instant now = clock.instant();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .id(UUID.randomUUID().toString())
            .issuer(issuer)
            .audience(audiences)
            .subject(user.name())
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .claims(all -> all.putAll(user.claims()))
            .build();
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).keyId(key.getKeyID()).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }
}
