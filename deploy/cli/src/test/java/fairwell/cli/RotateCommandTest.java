package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.MasterKeyRotation;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A new master key opens what the one before opened, wherever the rotation was broken off. */
class RotateCommandTest extends CommandCalls {

  private static final int PEOPLE = 5;
  private static final String PURPOSE = "inbound-people";

  @TempDir Path data;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private Path file;
  private SecretKey derived;

  @BeforeEach
  void people() throws SQLException {
    file = data.resolve("master.key");
    MasterKey master = MasterKey.readOrCreate(file, random);
    derived = master.derive("HmacSHA256", PURPOSE);
    JdbcSubjectKeys store = store(master);
    for (int person = 0; person < PEOPLE; person++) {
      keys.put("E-" + person, store.findOrCreate("E-" + person));
    }
    assertThat(store.destroy("E-0")).isTrue();
    keys.remove("E-0");
  }

  @Test
  void everyKeyIsWrappedAnewAndTheOneBeforeIsRetired() throws IOException {
    String old = Files.readString(file);
    Path first = MasterKeyRotation.retiredOf(file);
    byte[] backup = Files.readAllBytes(data.resolve("keys.db"));
    assertThat(run("keys", "rotate", "--data", data.toString())).as("%s", err).isZero();
    assertThat(out.toString()).contains("4 keys", first.toString());
    assertThat(Files.readString(file)).doesNotContain(old.strip());
    assertThat(first).hasContent(old);
    assertWhole();
    MasterKey retired = MasterKey.read(first);
    assertThatThrownBy(() -> store(retired).find("E-1")).hasMessageContaining("another master key");

    Path second = MasterKeyRotation.retiredOf(file);
    assertThat(run("keys", "rotate", "--data", data.toString())).isZero();
    assertThat(out.toString()).contains(first.toString(), second.toString());
    assertWhole();
    Files.write(data.resolve("keys.db"), backup);
    JdbcSubjectKeys before = store(MasterKey.read(first));
    keys.forEach((subject, key) -> assertThat(before.find(subject)).as(subject).contains(key));
  }

  @Test
  void brokenOffAnywhereItIsFinishedByTheNextOne() throws SQLException {
    int calls = 0;
    int resumed = 0;
    boolean whole = false;
    while (!whole) {
      calls++;
      whole = rotateUntil(calls);
      assertThat(run("keys", "rotate", "--data", data.toString())).as("%s", err).isZero();
      resumed += out.toString().contains("A rotation was begun before") ? 1 : 0;
      assertWhole();
    }
    assertThat(calls).as("places to break off").isGreaterThan(PEOPLE);
    assertThat(resumed).as("all but the last").isEqualTo(calls - 1);
  }

  /** Between the commit and the files, and between the files. */
  @Test
  void killedAfterTheCommitItIsFinishedByTheNextOne() throws IOException, SQLException {
    for (boolean retired : new boolean[] {false, true}) {
      String old = Files.readString(file);
      Path left = MasterKeyRotation.retiredOf(file);
      assertThat(run("keys", "rotate", "--data", data.toString())).isZero();
      Files.move(file, MasterKeyRotation.successorOf(file));
      Files.writeString(file, old);
      if (!retired) {
        Files.delete(left);
      }
      assertThat(run("keys", "rotate", "--data", data.toString())).as("%s", err).isZero();
      assertThat(out.toString()).contains("0 keys");
      assertThat(left).hasContent(old);
      assertWhole();
    }
  }

  @Test
  void beforeARunningServerNothingIsTouched() throws IOException, SQLException {
    String old = Files.readString(file);
    SQLiteDataSource server = new SQLiteDataSource();
    server.setUrl(url() + "?journal_mode=WAL");
    try (Connection open = server.getConnection();
        var statement = open.createStatement()) {
      statement.executeQuery("select count(*) from subject_key").close();
      assertThat(run("keys", "rotate", "--data", data.toString())).isEqualTo(3);
    }
    assertThat(err.toString()).contains("in use");
    assertThat(file).hasContent(old);
    assertThat(MasterKeyRotation.successorOf(file)).doesNotExist();
  }

  @Test
  void whatIsNotThereIsAWrongCall() throws IOException {
    assertThat(run("keys", "rotate", "--data", data.resolve("none").toString())).isEqualTo(2);
    Files.delete(data.resolve("keys.db"));
    assertThat(run("keys", "rotate", "--data", data.toString())).isEqualTo(2);
    assertThat(MasterKeyRotation.successorOf(file)).doesNotExist();
  }

  private void assertWhole() {
    assertThat(MasterKeyRotation.successorOf(file)).doesNotExist();
    MasterKey master = MasterKey.read(file);
    assertThat(master.derive("HmacSHA256", PURPOSE)).isEqualTo(derived);
    JdbcSubjectKeys store = store(master);
    keys.forEach((subject, key) -> assertThat(store.find(subject)).as(subject).contains(key));
    assertThat(store.find("E-0")).isEmpty();
  }

  /** A rotation that dies at that call to the database; whether it came to its end before. */
  private boolean rotateUntil(int call) throws SQLException {
    int[] left = {call};
    try (Connection connection = source().getConnection()) {
      new MasterKeyRotation(file, random).run(dying(Connection.class, connection, left));
      return true;
    } catch (Died died) {
      return false;
    }
  }

  private static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static <T> T dying(Class<T> type, T real, int[] left) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().equals("close") && left[0] <= 0) {
            return null;
          }
          if (--left[0] <= 0) {
            throw new Died();
          }
          try {
            Object answer = method.invoke(real, arguments);
            return answer instanceof PreparedStatement statement
                ? dying(PreparedStatement.class, statement, left)
                : answer;
          } catch (InvocationTargetException failed) {
            throw Objects.requireNonNull(failed.getCause());
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private JdbcSubjectKeys store(MasterKey master) {
    return new JdbcSubjectKeys(source(), master, random, InstantSource.system(), () -> {});
  }

  private SQLiteDataSource source() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url());
    return source;
  }

  private String url() {
    return "jdbc:sqlite:" + data.resolve("keys.db");
  }

  private int run(String... arguments) {
    forget();
    return call(arguments);
  }
}
