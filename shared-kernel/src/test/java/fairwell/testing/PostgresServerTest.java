package fairwell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@NeedsPostgres
class PostgresServerTest {

  @Test
  void syncsWhatItCommits() throws SQLException {
    assertThat(ask(PostgresServer.shared().jdbcUrl(), "show fsync")).isEqualTo("on");
  }

  @Test
  void givesEachTestADatabaseOfItsOwn() throws SQLException {
    var one = PostgresServer.shared().newDatabase();
    var other = PostgresServer.shared().newDatabase();

    assertThat(ask(one, "select current_database()"))
        .isNotEqualTo(ask(other, "select current_database()"));
  }

  @Test
  void keepsCommittedRowsThroughACrash() throws SQLException {
    try (var server = PostgresServer.start()) {
      execute(server.jdbcUrl(), "create table fact as select 'kept' as word");

      server.crash();
      server.launch();

      assertThat(ask(server.jdbcUrl(), "select word from fact")).isEqualTo("kept");
    }
  }

  private static String ask(String url, String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private static void execute(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
