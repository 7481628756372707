package fairwell.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenDeskTest {

  private static final List<DemoUser> CAST =
      List.of(
          new DemoUser("hr", List.of("hr"), List.of("BJ-01"), null, ""),
          new DemoUser("leaver", List.of("employee"), List.of(), "10001", ""));

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private ECKey key;
  private TokenDesk desk;

  @BeforeEach
  void openDesk() {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    key = SigningKey.readOrCreate(folder.resolve("key.json"));
    desk =
        new TokenDesk(
            users("right", new ByteArrayOutputStream()),
            key,
            "https://issuer.test",
            List.of("fairwell"),
            clock);
  }

  @Test
  void aTokenNamesAccountRolesUnitsAudienceAndEndsAfterEightHours() throws Exception {
    SignedJWT token =
        SignedJWT.parse(((TokenDesk.Answer.Token) desk.signIn("hr", "right")).value());

    assertThat(token.verify(new ECDSAVerifier(key.toECPublicKey()))).isTrue();
    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo("hr");
    assertThat(claims.getAudience()).containsExactly("fairwell");
    assertThat(claims.getStringListClaim("roles")).containsExactly("hr");
    assertThat(claims.getStringListClaim("units")).containsExactly("BJ-01");
    assertThat(claims.getExpirationTime().toInstant()).isEqualTo(now.plus(Duration.ofHours(8)));
  }

  @Test
  void aLeaversTokenNamesTheEmployee() throws Exception {
    SignedJWT token =
        SignedJWT.parse(((TokenDesk.Answer.Token) desk.signIn("leaver", "right")).value());

    assertThat(token.getJWTClaimsSet().getStringClaim("employee")).isEqualTo("10001");
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() {
    assertThat(desk.signIn("hr", "wrong")).isEqualTo(new TokenDesk.Answer.WrongPassword());
    assertThat(desk.signIn("nobody", "right")).isEqualTo(new TokenDesk.Answer.WrongPassword());
  }

  @Test
  void afterFiveFailuresTheAccountWaitsAMinuteEvenWithTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      desk.signIn("hr", "wrong");
    }
    assertThat(desk.signIn("hr", "right")).isInstanceOf(TokenDesk.Answer.TooManyTries.class);
    assertThat(desk.signIn("leaver", "right")).isInstanceOf(TokenDesk.Answer.Token.class);

    now = now.plusSeconds(60);
    assertThat(desk.signIn("hr", "right")).isInstanceOf(TokenDesk.Answer.Token.class);
  }

  @Test
  void onlyThePublicHalfOfTheKeyIsShown() {
    assertThat(desk.publicKeys().toString()).contains("EC").doesNotContain("\"d\"", " d=", "{d=");
  }

  @Test
  void aRandomPasswordIsShownAtTheFirstStartOnlyAndStoredNowhere() throws Exception {
    Path file = folder.resolve("other/users.json");
    var first = new ByteArrayOutputStream();
    DemoUsers users = DemoUsers.readOrCreate(file, CAST, "", new SecureRandom(), print(first));
    var shown = Pattern.compile("once: (\\S+)").matcher(first.toString(StandardCharsets.UTF_8));
    assertThat(shown.find()).isTrue();
    assertThat(users.signIn("hr", shown.group(1))).isPresent();
    assertThat(Files.readString(file)).doesNotContain(shown.group(1)).contains("$2a$10$");

    var second = new ByteArrayOutputStream();
    DemoUsers again = DemoUsers.readOrCreate(file, CAST, "", new SecureRandom(), print(second));
    assertThat(second.size()).isZero();
    assertThat(again.signIn("hr", shown.group(1))).isPresent();
  }

  @Test
  void aGivenPasswordIsNotShown() {
    var shown = new ByteArrayOutputStream();
    users("given", shown);
    assertThat(shown.size()).isZero();
  }

  private DemoUsers users(String password, ByteArrayOutputStream shown) {
    return DemoUsers.readOrCreate(
        folder.resolve(password + ".json"), CAST, password, new SecureRandom(), print(shown));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
