package fairwell.kernel.personal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Subject keys in one table of a database of their own, wrapped by the master key. A destroyed key
 * leaves a row without a key, so that it is never made anew. Plain SQL that SQLite and PostgreSQL
 * share; the data source has to commit by itself and durably.
 */
public final class JdbcSubjectKeys implements SubjectKeys {

  private static final int KEY_BYTES = 32;

  private final DataSource database;
  private final MasterKey master;
  private final SecureRandom random;
  private final Map<String, SecretKey> unwrapped = new ConcurrentHashMap<>();

  public JdbcSubjectKeys(DataSource database, MasterKey master, SecureRandom random) {
    this.database = database;
    this.master = master;
    this.random = random;
    run(connection -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS subject_key"
                + " (subject VARCHAR(120) PRIMARY KEY, wrapped VARCHAR(80))");
      }
      return Optional.empty();
    });
  }

  @Override
  public Optional<SecretKey> find(String subject) {
    SecretKey known = unwrapped.get(subject);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SecretKey> stored =
        stored(subject).filter(row -> !row.destroyed()).map(row -> unwrap(row.wrapped()));
    stored.ifPresent(key -> unwrapped.put(subject, key));
    return stored;
  }

  @Override
  public SecretKey findOrCreate(String subject) {
    return find(subject).orElseGet(() -> create(subject));
  }

  @Override
  public boolean destroy(String subject) {
    unwrapped.remove(subject);
    return this.<Boolean>run(
            connection -> {
              try (PreparedStatement update =
                  connection.prepareStatement(
                      "UPDATE subject_key SET wrapped = NULL"
                          + " WHERE subject = ? AND wrapped IS NOT NULL")) {
                update.setString(1, subject);
                return Optional.of(update.executeUpdate() == 1);
              }
            })
        .orElseThrow();
  }

  private SecretKey create(String subject) {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    String wrapped = HexFormat.of().formatHex(master.wrap(new SecretKeySpec(fresh, "AES")));
    run(connection -> {
      // Whoever comes first makes the key; everybody reads it back.
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO subject_key (subject, wrapped) VALUES (?, ?)"
                  + " ON CONFLICT (subject) DO NOTHING")) {
        insert.setString(1, subject);
        insert.setString(2, wrapped);
        insert.executeUpdate();
      }
      return Optional.empty();
    });
    return find(subject).orElseThrow(SubjectErased::new);
  }

  private SecretKey unwrap(String wrapped) {
    return master.unwrap(HexFormat.of().parseHex(wrapped));
  }

  private Optional<Row> stored(String subject) {
    return run(connection -> {
      try (PreparedStatement query =
          connection.prepareStatement("SELECT wrapped FROM subject_key WHERE subject = ?")) {
        query.setString(1, subject);
        try (ResultSet rows = query.executeQuery()) {
          if (!rows.next()) {
            return Optional.empty();
          }
          String wrapped = rows.getString(1);
          return Optional.of(new Row(wrapped == null ? "" : wrapped));
        }
      }
    });
  }

  private <T> Optional<T> run(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the key store does not answer", e);
    }
  }

  private record Row(String wrapped) {
    boolean destroyed() {
      return wrapped.isEmpty();
    }
  }

  private interface Work<T> {
    Optional<T> on(Connection connection) throws SQLException;
  }
}
