package fairwell.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.MasterKey;
import fairwell.log.EventLogProperties;
import fairwell.log.sample.FilesBelow;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A destroyed key is in no file any more, not even wrapped. */
class KeyDatabaseTest {

  private static final int PEOPLE = 200;

  @TempDir Path folder;

  @Test
  void ofADestroyedKeyNothingIsLeftInTheFiles() throws SQLException {
    EventLogProperties properties = properties();
    MasterKey master = MasterKey.readOrCreate(properties.masterKeyFile(), new SecureRandom());
    try (KeyDatabase database = KeyDatabase.open(properties)) {
      JdbcSubjectKeys keys = keys(database, master);
      for (int person = 0; person < PEOPLE; person++) {
        keys.findOrCreate("E-" + person);
      }
      String gone = wrapped(database, "E-7");
      String stays = wrapped(database, "E-8");
      assertThat(FilesBelow.with(folder, gone)).isNotEmpty();

      assertThat(keys.destroy("E-7")).isTrue();

      assertThat(FilesBelow.with(folder, gone)).isEmpty();
      assertThat(FilesBelow.with(folder, stays)).isNotEmpty();
      assertThat(keys.find("E-8")).isPresent();
    }
  }

  @Test
  void aReaderInTheWayIsNoSuccess() throws SQLException {
    EventLogProperties properties = properties();
    MasterKey master = MasterKey.readOrCreate(properties.masterKeyFile(), new SecureRandom());
    try (KeyDatabase database = KeyDatabase.open(properties)) {
      JdbcSubjectKeys keys = keys(database, master);
      keys.findOrCreate("E-7");
      try (var reader = database.dataSource().getConnection();
          var query = reader.createStatement()) {
        reader.setAutoCommit(false);
        query.executeQuery("select count(*) from subject_key").close();
        assertThatThrownBy(() -> keys.destroy("E-7"))
            .hasRootCauseMessage("the key store is in use");
        reader.rollback();
        reader.setAutoCommit(true);
      }
      assertThat(keys.destroy("E-7")).as("there is none any more").isFalse();
    }
  }

  /** What is said of keys in general must not be taken for something about this person. */
  @Test
  void whenTheStoreDoesNotAnswerNothingIsSaidOfThePerson() {
    EventLogProperties properties = properties();
    MasterKey master = MasterKey.readOrCreate(properties.masterKeyFile(), new SecureRandom());
    KeyDatabase database = KeyDatabase.open(properties);
    JdbcSubjectKeys keys = keys(database, master);
    database.close();
    assertThatThrownBy(() -> keys.find("E-7")).isInstanceOf(KeysUnavailable.class);
  }

  private EventLogProperties properties() {
    return new EventLogProperties(
        folder,
        new EventLogProperties.Log(null, null, null, 2, 1, 100, 100),
        new EventLogProperties.Keys(null, null, null, null, true));
  }

  private static JdbcSubjectKeys keys(KeyDatabase database, MasterKey master) {
    return new JdbcSubjectKeys(
        database.dataSource(), master, new SecureRandom(), InstantSource.system(), database::sweep);
  }

  private static String wrapped(KeyDatabase database, String subject) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var query =
            connection.prepareStatement("select wrapped from subject_key where subject = ?")) {
      query.setString(1, subject);
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
