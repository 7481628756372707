package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.KeyWrapping;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.MasterKeyMove;
import fairwell.kernel.personal.MasterKeyRotation;
import fairwell.kernel.personal.RootKey;
import fairwell.kernel.personal.WrappedByAnother;
import fairwell.kernel.personal.vault.TransitKey;
import fairwell.kernel.personal.vault.VaultToken;
import fairwell.kernel.personal.vault.VaultTransit;
import fairwell.testing.TransitServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Keys that a file wrapped are wrapped by a (double of) Vault, and open the same. */
class RotateIntoVaultTest extends RotationCases {

  private final TransitServer server = TransitServer.start("fairwell");
  private Path token;

  @BeforeEach
  void token() throws IOException {
    token = Files.writeString(data.resolve("token"), TransitServer.TOKEN);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fromAFileIntoVaultAndOnToItsNewestVersion() throws IOException, SQLException {
    MasterKey master = MasterKey.read(file);
    Path retired = MasterKeyRotation.retiredOf(file);
    String old = wrapped("E-1");

    assertThat(rotate()).as("%s", err).isZero();
    assertThat(out.toString()).contains("4 keys", "vault:v1", retired.toString());
    assertThat(file).doesNotExist();
    assertThat(retired).exists();
    assertWhole();
    assertThat(new String(Files.readAllBytes(data.resolve("keys.db")), StandardCharsets.ISO_8859_1))
        .contains("vault:v1:")
        .doesNotContain(old);
    JdbcSubjectKeys withFile = store(master);
    assertThatThrownBy(() -> withFile.find("E-1")).isInstanceOf(WrappedByAnother.class);

    server.rotate("fairwell");
    assertThat(rotate()).as("%s", err).isZero();
    assertThat(out.toString()).as("with the root").contains("5 keys", "vault:v2");
    server.forbidBelow("fairwell", 2);
    assertWhole();
    assertThat(rotate()).isZero();
    assertThat(out.toString()).contains("0 keys");
    assertWhole();
  }

  /** At each question to Vault, and between the commit and the file. */
  @Test
  void brokenOffAnywhereItIsFinishedByTheNextOne() throws IOException, SQLException {
    String key = Files.readString(file);
    byte[] store = Files.readAllBytes(data.resolve("keys.db"));
    int questions = 0;
    boolean whole = false;
    while (!whole) {
      Files.writeString(file, key);
      Files.write(data.resolve("keys.db"), store);
      questions++;
      whole = moveUntil(questions);
      assertThat(Files.exists(file)).as("retired last").isNotEqualTo(whole);
      if (!whole) {
        assertThat(rotate()).as("%s", err).isZero();
      }
      assertWhole();
    }
    assertThat(questions).as("places to break off").isGreaterThan(PEOPLE);

    Files.writeString(file, key);
    assertThat(rotate()).as("%s", err).isZero();
    assertThat(out.toString()).contains("0 keys");
    assertThat(file).doesNotExist();
    assertWhole();
  }

  @Test
  void whatVaultRefusesChangesNothing() throws SQLException {
    String old = wrapped("E-1");
    server.seal(true);
    assertThat(rotate()).isEqualTo(3);
    assertThat(err.toString()).contains("is sealed");
    server.seal(false);
    server.accept("another");
    assertThat(rotate()).isEqualTo(3);
    assertThat(err.toString()).contains("does not let").doesNotContain(TransitServer.TOKEN);
    server.accept(TransitServer.TOKEN);
    assertThat(rotate("--vault-key", "nobody")).isEqualTo(3);
    assertThat(err.toString()).contains("has no key nobody");
    assertThat(file).exists();
    assertThat(wrapped("E-1")).isEqualTo(old);
  }

  /** A key of another Vault may have a version of the same number, and open nothing. */
  @Test
  void anotherKeyOfTheSameNameAndVersionIsRefused() throws SQLException {
    assertThat(rotate()).isZero();
    String before = wrapped("E-1");
    try (TransitServer other = TransitServer.start("fairwell")) {
      assertThat(
              run(
                  "keys",
                  "rotate",
                  "--data",
                  data.toString(),
                  "--vault",
                  other.address(),
                  "--vault-token-file",
                  token.toString()))
          .isEqualTo(1);
    }
    assertThat(wrapped("E-1")).isEqualTo(before);
    assertWhole();
  }

  /** Another database is no reason to put the file aside. */
  @Test
  void whereNoKeyStoreIsNothingIsMoved() throws IOException, SQLException {
    String key = Files.readString(file);
    String none = "jdbc:sqlite:" + data.resolve("other.db");
    try (Connection other = DriverManager.getConnection(none);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE event_log (position INTEGER)");
    }
    assertThat(rotate("--keys", none)).isEqualTo(2);
    assertThat(err.toString()).contains("there is no key store in " + none);
    assertThat(run("keys", "rotate", "--data", data.toString(), "--keys", none)).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(key);
    assertThat(MasterKeyRotation.successorOf(file)).doesNotExist();
  }

  /**
   * As before the first person: what is derived from the master key has to go along all the same.
   */
  @Test
  void aStoreInWhichNobodyHasAKeyMovesToo() throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM subject_key");
    }
    keys.clear();
    assertThat(rotate()).isEqualTo(0);
    assertThat(file).doesNotExist();
    assertWhole();
  }

  @Test
  void aWrongCallIsSaidBeforeAnythingIsAsked() throws IOException {
    String[] far = {"keys", "rotate", "--data", data.toString(), "--vault", "http://far.example"};
    assertThat(run(far)).isEqualTo(2);
    assertThat(err.toString()).contains("no token");
    String[] open = Arrays.copyOf(far, far.length + 2);
    open[far.length] = "--vault-token-file";
    open[far.length + 1] = token.toString();
    assertThat(run(open)).isEqualTo(2);
    assertThat(err.toString()).contains("has to be https://");
    assertThat(rotate("--vault-mount", "../sys")).isEqualTo(2);
    assertThat(server.asked()).isEmpty();
  }

  /** Before its commit it wrapped nothing, after it everything. */
  @Test
  void aRotationThatWasBegunIsFinishedFirstIfItWrappedAnything() throws IOException {
    String old = Files.readString(file);
    assertThat(run("keys", "rotate", "--data", data.toString())).isZero();
    Files.move(file, MasterKeyRotation.successorOf(file));
    Files.writeString(file, old);
    assertThat(rotate()).isEqualTo(1);
    assertThat(err.toString()).contains("without --vault");
    assertThat(run("keys", "rotate", "--data", data.toString())).isZero();

    Files.copy(file, MasterKeyRotation.successorOf(file));
    assertThat(rotate()).as("%s", err).isZero();
    assertThat(MasterKeyRotation.successorOf(file)).doesNotExist();
    assertWhole();
  }

  @Test
  void withoutTheFileKeysOfAFileStayAsTheyAre() throws IOException, SQLException {
    String old = wrapped("E-1");
    Files.delete(file);
    assertThat(rotate()).isEqualTo(1);
    assertThat(err.toString()).contains("nothing was changed");
    assertThat(wrapped("E-1")).isEqualTo(old);
  }

  private void assertWhole() {
    assertOpens(vault(), store -> RootKey.of(store.find(RootKey.SUBJECT).orElseThrow()));
  }

  /** A move that dies at that question; whether it came to its end before. */
  private boolean moveUntil(int question) throws SQLException {
    int[] left = {question};
    try (Connection connection = source().getConnection()) {
      new MasterKeyMove(file, new Dying(vault(), left)).run(connection);
      return true;
    } catch (KeysUnavailable died) {
      return false;
    }
  }

  private record Dying(KeyWrapping real, int[] left) implements KeyWrapping {
    private KeyWrapping alive() {
      if (--left[0] <= 0) {
        throw new KeysUnavailable("died", null);
      }
      return real;
    }

    @Override
    public String wrap(SecretKey key) {
      return alive().wrap(key);
    }

    @Override
    public SecretKey unwrap(String wrapped) {
      return alive().unwrap(wrapped);
    }

    @Override
    public String versionOf(String wrapped) {
      return alive().versionOf(wrapped);
    }
  }

  private VaultTransit vault() {
    return new VaultTransit(
        new TransitKey(
            URI.create(server.address()), "transit", "fairwell", null, Duration.ofSeconds(30)),
        VaultToken.of(token, null).orElseThrow(),
        json -> JsonFile.JSON.readValue(json, new TypeReference<>() {}));
  }

  private String wrapped(String subject) throws SQLException {
    try (Connection connection = source().getConnection();
        var query =
            connection.prepareStatement("select wrapped from subject_key where subject = ?")) {
      query.setString(1, subject);
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private int rotate(String... more) {
    var all =
        new ArrayList<>(
            List.of(
                "keys",
                "rotate",
                "--data",
                data.toString(),
                "--vault",
                server.address(),
                "--vault-token-file",
                token.toString()));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }
}
