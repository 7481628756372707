package fairwell.kernel.personal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Subject keys in one table of a database of their own, wrapped by a key that is kept elsewhere. A
 * destroyed key leaves a row without a key, so that it is never made anew. Plain SQL that SQLite
 * and PostgreSQL share; the data source has to commit by itself and durably. A call may end in
 * {@link KeysUnavailable}, when the database or whoever wraps does not answer.
 */
public final class JdbcSubjectKeys implements SubjectKeys {

  /** For so long a key is used without asking the store, which another process may have changed. */
  public static final Duration REMEMBERED = Duration.ofMinutes(1);

  private static final Duration BETWEEN_DROPS = Duration.ofSeconds(1);
  private static final int KEY_BYTES = 32;

  private final DataSource database;
  private final KeyWrapping keeper;
  private final SecureRandom random;
  private final InstantSource clock;
  private final Runnable sweep;
  private final Map<String, Known> unwrapped = new ConcurrentHashMap<>();

  private volatile Instant nextDrop = Instant.MIN;

  /** A key as it was read. */
  private record Known(SecretKey key, Instant until) {}

  /**
   * @param keeper wraps what is stored
   * @param sweep overwrites what the database still holds of a destroyed key beside its table
   */
  public JdbcSubjectKeys(
      DataSource database,
      KeyWrapping keeper,
      SecureRandom random,
      InstantSource clock,
      Runnable sweep) {
    this.database = database;
    this.keeper = keeper;
    this.random = random;
    this.clock = clock;
    this.sweep = sweep;
    run(connection -> {
      SubjectKeyTable.prepare(connection);
      return Optional.empty();
    });
  }

  @Override
  public Optional<SecretKey> find(String subject) {
    Instant now = clock.instant();
    dropExpired(now);
    Known known = unwrapped.get(subject);
    if (known != null && now.isBefore(known.until())) {
      return Optional.of(known.key());
    }
    Optional<SecretKey> stored =
        stored(subject).filter(row -> !row.destroyed()).map(row -> keeper.unwrap(row.wrapped()));
    stored.ifPresentOrElse(
        key -> unwrapped.put(subject, new Known(key, now.plus(REMEMBERED))),
        () -> unwrapped.remove(subject));
    return stored;
  }

  /**
   * Another process may have destroyed the key of somebody of whom nobody asks here any more.
   * Looked for once a second, however much is asked.
   */
  private void dropExpired(Instant now) {
    if (!now.isBefore(nextDrop)) {
      nextDrop = now.plus(BETWEEN_DROPS);
      unwrapped.values().removeIf(known -> !now.isBefore(known.until()));
    }
  }

  @Override
  public SecretKey findOrCreate(String subject) {
    return find(subject).orElseGet(() -> create(subject));
  }

  @Override
  public boolean destroy(String subject) {
    boolean wasThere = run(connection -> Optional.of(destroyed(connection, subject))).orElseThrow();
    unwrapped.remove(subject);
    // Again after a crash in between: then there is no key any more and its traces are.
    sweep.run();
    return wasThere;
  }

  /** The row stays, and one is made where there was none: who was erased never gets a key again. */
  private static boolean destroyed(Connection connection, String subject) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement(
                "UPDATE subject_key SET wrapped = NULL WHERE subject = ? AND wrapped IS NOT NULL");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO subject_key (subject, wrapped) VALUES (?, NULL)"
                    + " ON CONFLICT (subject) DO NOTHING")) {
      update.setString(1, subject);
      insert.setString(1, subject);
      boolean wasThere = update.executeUpdate() == 1;
      insert.executeUpdate();
      return wasThere;
    }
  }

  private SecretKey create(String subject) {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    String wrapped = keeper.wrap(new SecretKeySpec(fresh, "AES"));
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
      throw new KeysUnavailable("the key store does not answer", e);
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
