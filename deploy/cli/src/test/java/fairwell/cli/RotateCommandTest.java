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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** A new master key opens what the one before opened, wherever the rotation was broken off. */
class RotateCommandTest extends RotationCases {

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
    server.setUrl(source().getUrl() + "?journal_mode=WAL");
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
    assertOpens(master, _ -> master);
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
}
