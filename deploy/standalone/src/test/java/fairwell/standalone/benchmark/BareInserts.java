package fairwell.standalone.benchmark;

import fairwell.log.store.LogDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * The yardstick: rows like those of the log, each in a transaction of its own, through the same
 * pool into a table of the same shape in the same database.
 */
final class BareInserts {

  private static final String TABLE = "benchmark_row";

  private final LogDatabase database;
  private final byte[] payload;
  private final byte[] metadata;

  private BareInserts(LogDatabase database, byte[] payload, byte[] metadata) {
    this.database = database;
    this.payload = payload;
    this.metadata = metadata;
  }

  /** Rows as large as the newest of the log. */
  static BareInserts like(LogDatabase database) throws SQLException {
    try (Connection connection = database.writer().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          switch (database.dialect()) {
            case SQLITE ->
                "create table if not exists "
                    + TABLE
                    + " (position integer primary key autoincrement, "
                    + COLUMNS.formatted("blob", "blob");
            case POSTGRESQL ->
                "create table if not exists "
                    + TABLE
                    + " (position bigint generated always as identity primary key, "
                    + COLUMNS.formatted("bytea", "bytea");
          });
      try (var newest =
          statement.executeQuery(
              "select payload, metadata from event_log order by position desc limit 1")) {
        newest.next();
        return new BareInserts(database, newest.getBytes(1), newest.getBytes(2));
      }
    }
  }

  private static final String COLUMNS =
      "event_id text not null unique, stream_id text not null, sequence bigint not null,"
          + " stream_type text, recorded_at text not null, name text not null, version text,"
          + " payload %s not null, metadata %s not null, unique (stream_id, sequence))";

  int bytes() {
    return payload.length + metadata.length;
  }

  void one(long number) throws SQLException {
    try (Connection connection = database.writer().getConnection()) {
      connection.setAutoCommit(false);
      try (var insert =
          connection.prepareStatement(
              "insert into "
                  + TABLE
                  + " (event_id, stream_id, sequence, stream_type, recorded_at, name, version,"
                  + " payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, "C-" + UUID.randomUUID());
        insert.setLong(3, number);
        insert.setString(4, "OffboardingCase");
        insert.setString(5, Instant.now().toString());
        insert.setString(6, "offboarding.CaseOpened");
        insert.setString(7, "1");
        insert.setBytes(8, payload);
        insert.setBytes(9, metadata);
        insert.executeUpdate();
      }
      connection.commit();
    }
  }
}
