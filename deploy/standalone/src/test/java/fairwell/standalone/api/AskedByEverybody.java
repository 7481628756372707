package fairwell.standalone.api;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import fairwell.kernel.access.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The same question asked by one account of every role, with tokens of the local issuer. */
abstract class AskedByEverybody extends LiveFairwell {

  private static final long LIFE = 3600;

  @Autowired private ECKey localSigningKey;

  @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}")
  private String issuer;

  @Value("${spring.security.oauth2.resourceserver.jwt.audiences}")
  private String audience;

  private final Map<Onlooker, String> tokens = new EnumMap<>(Onlooker.class);
  private final Map<Onlooker, String> calendars = new EnumMap<>(Onlooker.class);

  /** Gives everybody a token, who looks at a case of that unit about that employee. */
  void signIn(String unit, String number, String recipient) {
    for (Onlooker who : Onlooker.values()) {
      tokens.put(
          who, token(who.account(), who.roles(), who.units(unit), who.employee(number, recipient)));
    }
  }

  Answer ask(Onlooker who, String path) {
    return Answer.of(signed(who, client.get().uri(address(path))).exchange());
  }

  Answer ask(Onlooker who, String path, String version, Object body) {
    return Answer.of(
        signed(
                who,
                client
                    .post()
                    .uri(address(path))
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", version)
                    .bodyValue(body))
            .exchange());
  }

  WebTestClient.RequestHeadersSpec<?> stream(Onlooker who, String path) {
    return signed(who, client.get().uri(address(path)).accept(MediaType.TEXT_EVENT_STREAM));
  }

  WebTestClient.RequestHeadersSpec<?> signed(
      Onlooker who, WebTestClient.RequestHeadersSpec<?> request) {
    return who.signedIn()
        ? request.headers(headers -> headers.setBearerAuth(tokens.getOrDefault(who, "")))
        : request;
  }

  /** Everybody who may have one opens a calendar feed, to look at the case at all times. */
  long openCalendars() {
    long position = 0;
    for (Onlooker who : Onlooker.values()) {
      Answer opened =
          Answer.of(
              signed(
                      who,
                      client
                          .post()
                          .uri(address("/api/v1/calendar-feed"))
                          .contentType(MediaType.APPLICATION_JSON)
                          .header("Idempotency-Key", UUID.randomUUID().toString())
                          .bodyValue(Map.of("language", "EN")))
                  .exchange());
      if (opened.status() == 201) {
        calendars.put(who, opened.text("path"));
        position = Math.max(position, opened.json().path("position").asLong());
      }
    }
    return position;
  }

  /** A day of a hidden case says nothing, and gives away that there is something all the same. */
  Sight calendar(Onlooker who, String caseId) {
    String path = calendars.get(who);
    if (path == null) {
      return who.signedIn() ? Sight.FORBIDDEN : Sight.SIGN_IN;
    }
    Answer read = Answer.of(client.get().uri(address(path)).exchange());
    return Sight.ofMany(
        read.status(), !CalendarLines.of(read.whole(), caseId, "LEGAL_END").isEmpty());
  }

  /** What somebody finds who has everything exported. */
  Sight export(Onlooker who, String caseId, String person) {
    Answer asked =
        ask(
            who,
            "/api/v1/exports",
            "*",
            Map.of(
                "format",
                "NDJSON",
                "purpose",
                "AUDIT",
                "types",
                List.of("offboarding.", "audit.")));
    if (asked.status() != 202) {
      return Sight.ofMany(asked.status(), false);
    }
    String path = "/api/v1/exports/" + asked.text("id");
    await("the export").until(() -> ask(who, path).text("state").equals("READY"));
    Answer file = ask(who, path + "/file");
    // Who may read of nothing has a file without a line.
    byte[] lines = Objects.requireNonNullElse(file.whole().getResponseBody(), new byte[0]);
    String text = new String(lines, StandardCharsets.UTF_8);
    return Sight.ofMany(file.status(), text.contains(caseId) || text.contains(person));
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** A token of the local issuer, as for its own accounts. */
  String token(
      String account, Set<Role> roles, Collection<String> units, @Nullable String employee) {
    Instant now = Instant.now();
    JwtClaimsSet.Builder claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .audience(List.of(audience))
            .subject(account)
            .issuedAt(now)
            .expiresAt(now.plusSeconds(LIFE))
            .claim("roles", roles.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList())
            .claim("units", List.copyOf(units));
    if (employee != null) {
      claims.claim("employee", employee);
    }
    JwsHeader header =
        JwsHeader.with(SignatureAlgorithm.ES256).keyId(localSigningKey.getKeyID()).build();
    return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(localSigningKey)))
        .encode(JwtEncoderParameters.from(header, claims.build()))
        .getTokenValue();
  }
}
