package fairwell.log;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log and the keys are kept.
 *
 * @param data the folder of everything embedded
 */
@ConfigurationProperties("fairwell")
public record EventLogProperties(
    @DefaultValue("data") Path data, @DefaultValue Log log, @DefaultValue Keys keys) {

  /**
   * The event store. The address alone decides which one it is.
   *
   * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}; without one, the file {@code
   *     events.db} in the data folder
   * @param connections how many connections PostgreSQL gets; SQLite has one writer
   * @param readers how many connections read an SQLite file beside the writer
   * @param snapshotEvery after how many events of a stream its state is stored as a snapshot
   * @param cachedAggregates how many cases and employees stay in memory for their next command
   */
  public record Log(
      @Nullable String url,
      @Nullable String user,
      @Nullable String password,
      @DefaultValue("16") int connections,
      @DefaultValue("4") int readers,
      @DefaultValue("100") int snapshotEvery,
      @DefaultValue("5000") int cachedAggregates) {

    public Log {
      positive("fairwell.log.connections", connections);
      positive("fairwell.log.readers", readers);
      positive("fairwell.log.snapshot-every", snapshotEvery);
      positive("fairwell.log.cached-aggregates", cachedAggregates);
    }

    @Override
    public String toString() {
      return "Log[url=" + url + ", user=" + user + "]";
    }
  }

  /**
   * The keys of the persons and the master key that wraps them.
   *
   * @param url a store of their own, apart from the events; without one, the SQLite file {@code
   *     keys.db} in the data folder
   * @param masterKeyFile without one, {@code master.key} in the data folder
   * @param createMasterKey whether a missing master key is made; only for a first start on one
   *     machine
   */
  public record Keys(
      @Nullable String url,
      @Nullable String user,
      @Nullable String password,
      @Nullable Path masterKeyFile,
      @DefaultValue("false") boolean createMasterKey) {

    @Override
    public String toString() {
      return "Keys[url=" + url + ", user=" + user + ", masterKeyFile=" + masterKeyFile + "]";
    }
  }

  /** The address of the event store. */
  public String logUrl() {
    return log.url() == null ? "jdbc:sqlite:" + data.resolve("events.db") : log.url();
  }

  /** The address of the key store. */
  public String keysUrl() {
    return keys.url() == null ? "jdbc:sqlite:" + data.resolve("keys.db") : keys.url();
  }

  /** The file of the master key. */
  public Path masterKeyFile() {
    var file = keys.masterKeyFile();
    return file == null ? data.resolve("master.key") : file;
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + value);
    }
  }
}
