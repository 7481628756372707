package fairwell.standalone.issuer;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The local issuer: key, accounts, tokens, and the decoder that believes them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("fairwell.local-issuer.enabled")
class LocalIssuer {

  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  LocalIssuer(Environment environment) {
    refuseProduction(environment);
  }

  static void refuseProduction(Environment environment) {
    if (environment.acceptsProfiles(Profiles.of("prod"))) {
      throw new IllegalStateException(
          "fairwell.local-issuer.enabled is true in the profile prod: demo accounts have no place"
              + " there. Remove it and name your issuer in"
              + " spring.security.oauth2.resourceserver.jwt.issuer-uri.");
    }
  }

  @Bean
  ECKey localSigningKey(@Value("${fairwell.data:data}") Path data) {
    return SigningKey.readOrCreate(data.resolve("signing-key.json"));
  }

  @Bean
  TokenDesk tokenDesk(
      ECKey localSigningKey,
      @Value("${fairwell.data:data}") Path data,
      @Value("${FAIRWELL_DEMO_PASSWORD:}") String given,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
      @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") List<String> audiences)
      throws IOException {
    DemoUsers users =
        DemoUsers.readOrCreate(
            data.resolve("demo-users.json"), cast(), given, new SecureRandom(), System.out);
    return new TokenDesk(users, localSigningKey, issuer, audiences, Clock.systemUTC());
  }

  /** Knows the key already, so it need not ask its own process over HTTP. */
  @Bean
  ReactiveJwtDecoder localJwtDecoder(
      ECKey localSigningKey,
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
      @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") List<String> audiences) {
    var decoder =
        NimbusReactiveJwtDecoder.withJwkSource(_ -> Flux.just(localSigningKey.toPublicJWK()))
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build();
    OAuth2TokenValidator<Jwt> forUs =
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD,
            named -> named != null && named.stream().anyMatch(audiences::contains));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer), forUs));
    return decoder;
  }

  @Bean
  @Order(5)
  SecurityWebFilterChain localIssuerPaths(ServerHttpSecurity http) {
    return http.securityMatcher(
            ServerWebExchangeMatchers.pathMatchers("/local/**", "/login", "/logout"))
        .authorizeExchange(paths -> paths.anyExchange().permitAll())
        // Nobody is signed in here yet; SignInApi looks at where a form comes from.
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .headers(headers ->
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)))
        .build();
  }

  private static List<DemoUser> cast() throws IOException {
    try (var stream = new ClassPathResource("issuer/cast.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(stream, new TypeReference<List<DemoUser>>() {});
    }
  }
}
