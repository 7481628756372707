package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.log.sample.FilesBelow;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.SampleApp;
import fairwell.log.store.KeyDatabase;
import fairwell.testing.TransitServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A whole event log whose keys a (double of) Vault wraps. */
class VaultLogTest {

  private static final EmployeeId LIN = new EmployeeId("E-lin");
  private static final EmployeeId WU = new EmployeeId("E-wu");
  private static final String WORDS = "words-of-lin-alone";

  @TempDir Path data;
  @TempDir Path elsewhere;

  private final TransitServer vault = TransitServer.start("fairwell");
  private Path token;

  @BeforeEach
  void token() throws IOException {
    token = Files.writeString(elsewhere.resolve("token"), TransitServer.TOKEN);
  }

  @AfterEach
  void stop() {
    vault.close();
  }

  private ConfigurableApplicationContext start() {
    return SampleApp.start(
        data,
        "fairwell.keys.vault.address=" + vault.address(),
        "fairwell.keys.vault.token-file=" + token);
  }

  @Test
  void whatIsSealedOpensAfterARestartAndNotAfterErasure() {
    SecretKey digests;
    SecretKey lin;
    try (ConfigurableApplicationContext app = start()) {
      say(app, LIN, WORDS);
      say(app, WU, "words-of-wu");
      assertThat(opened(app, LIN)).containsExactly(WORDS);
      digests = app.getBean(DerivedKeys.class).derive("HmacSHA256", "request-digest");
      lin = app.getBean(SubjectKeys.class).find(LIN.value()).orElseThrow();
      assertThat(wrapped(app)).hasSize(3).allMatch(key -> key.startsWith("vault:v1:"));
    }
    assertThat(data.resolve("master.key")).doesNotExist();
    assertThat(FilesBelow.with(data, WORDS)).isEmpty();
    assertThat(FilesBelow.with(data, "vault:v1:")).isNotEmpty();
    assertBareKeyIsNowhere(lin);
    vault.secrets("fairwell").forEach(this::assertBareKeyIsNowhere);

    vault.rotate("fairwell");
    try (ConfigurableApplicationContext app = start()) {
      assertThat(opened(app, LIN)).containsExactly(WORDS);
      assertThat(app.getBean(DerivedKeys.class).derive("HmacSHA256", "request-digest"))
          .isEqualTo(digests);
      say(app, new EmployeeId("E-chen"), "words-of-chen");
      assertThat(wrapped(app)).filteredOn(key -> key.startsWith("vault:v2:")).hasSize(1);

      String gone = wrapped(app, LIN);
      assertThat(app.getBean(SubjectKeys.class).destroy(LIN.value())).isTrue();
      assertThat(FilesBelow.with(data, gone)).isEmpty();
      assertThat(opened(app, LIN)).isEmpty();
      assertThatThrownBy(() -> say(app, LIN, "more"))
          .hasStackTraceContaining(SubjectErased.class.getName());
    }
    try (ConfigurableApplicationContext app = start()) {
      assertThat(opened(app, LIN)).isEmpty();
      assertThat(opened(app, WU)).containsExactly("words-of-wu");
    }
    assertThat(FilesBelow.with(data, WORDS)).isEmpty();
  }

  /** Nobody is erased because Vault is sealed, and nothing is stored unsealed. */
  @Test
  void aSealedVaultErasesNobody() {
    try (ConfigurableApplicationContext app = start()) {
      say(app, LIN, WORDS);
      vault.seal(true);
      assertThatThrownBy(() -> say(app, WU, "words-of-wu"))
          .hasStackTraceContaining("is sealed or not ready");
      vault.seal(false);
      say(app, WU, "words-of-wu");
      assertThat(opened(app, WU)).containsExactly("words-of-wu");
      vault.seal(true);
    }
    assertThatThrownBy(this::start).hasStackTraceContaining("is sealed or not ready");
    vault.seal(false);
    try (ConfigurableApplicationContext app = start()) {
      assertThat(opened(app, LIN)).containsExactly(WORDS);
    }
    assertThat(FilesBelow.with(data, "words-of-wu")).isEmpty();
  }

  private static void say(ConfigurableApplicationContext app, EmployeeId employee, String words) {
    app.getBean(CommandGateway.class).sendAndWait(new GiveFeedback(employee, words));
  }

  /** What the stored events of somebody say to who may open them. */
  private static List<String> opened(ConfigurableApplicationContext app, EmployeeId employee) {
    return app.getBean(EventStore.class)
        .readEvents(employee.value())
        .asStream()
        .map(event -> ((FeedbackGiven) event.getPayload()).text())
        .map(text -> app.getBean(Sealer.class).open((PersonalText.Sealed) text))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<@Nullable String> wrapped(ConfigurableApplicationContext app) {
    return keys(app)
        .queryForList("select wrapped from subject_key where wrapped is not null", String.class);
  }

  private static String wrapped(ConfigurableApplicationContext app, EmployeeId employee) {
    return keys(app)
        .queryForList(
            "select wrapped from subject_key where subject = ?", String.class, employee.value())
        .getFirst();
  }

  private static JdbcTemplate keys(ConfigurableApplicationContext app) {
    return new JdbcTemplate(app.getBean(KeyDatabase.class).dataSource());
  }

  private void assertBareKeyIsNowhere(SecretKey key) {
    assertBareKeyIsNowhere(key.getEncoded());
  }

  private void assertBareKeyIsNowhere(byte[] key) {
    assertThat(FilesBelow.with(data, new String(key, StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(FilesBelow.with(data, HexFormat.of().formatHex(key))).isEmpty();
    assertThat(FilesBelow.with(data, Base64.getEncoder().encodeToString(key))).isEmpty();
  }
}
