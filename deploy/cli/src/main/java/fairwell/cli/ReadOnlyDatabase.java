package fairwell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store that is looked at and not written, also while a server has it open. */
final class ReadOnlyDatabase {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final int PATIENCE_MILLIS = 10_000;

  private ReadOnlyDatabase() {}

  /**
   * The store at an address, or else in a file. User and password of PostgreSQL stand in the
   * address or in PGUSER and PGPASSWORD.
   */
  static DataSource at(@Nullable String url, Path file) {
    if (url == null || url.startsWith(SQLITE)) {
      return sqlite(url == null ? file : Path.of(url.substring(SQLITE.length())));
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-store", url));
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setURL(url);
    postgres.setReadOnly(true);
    String user = System.getenv("PGUSER");
    String password = System.getenv("PGPASSWORD");
    if (user != null && postgres.getUser() == null) {
      postgres.setUser(user);
    }
    if (password != null && postgres.getPassword() == null) {
      postgres.setPassword(password);
    }
    return postgres;
  }

  private static DataSource sqlite(Path file) {
    if (!Files.isReadable(file)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    SQLiteDataSource sqlite = new SQLiteDataSource(config);
    sqlite.setUrl(SQLITE + file);
    return sqlite;
  }
}
