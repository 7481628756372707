package fairwell.log.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is kept and who writes it.
 *
 * @param enabled whether this process writes it and answers questions about it; one process does
 * @param url a store of its own, apart from the events: {@code jdbc:sqlite:FILE} or {@code
 *     jdbc:postgresql:…}; without one, the file {@code ledger.db} in the data folder
 * @param origin the log's name for ever, for example {@code hr.example.com/ledger}; needed when the
 *     key is made, and made up if there is none
 * @param signingKeyFile without one, {@code ledger-signing.key} in the data folder
 * @param blindingKeyFile without one, {@code ledger-blinding.key} in the data folder
 */
@ConfigurationProperties("fairwell.ledger")
public record LedgerProperties(
    @DefaultValue("false") boolean enabled,
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String origin,
    @Nullable Path signingKeyFile,
    @Nullable Path blindingKeyFile) {

  /** The address of the ledger's store. */
  public String url(Path data) {
    return url == null ? "jdbc:sqlite:" + data.resolve("ledger.db") : url;
  }

  /** The file of the signing keys. */
  public Path signingKeyFile(Path data) {
    return signingKeyFile == null ? data.resolve("ledger-signing.key") : signingKeyFile;
  }

  /** The file of the blinding key. */
  public Path blindingKeyFile(Path data) {
    return blindingKeyFile == null ? data.resolve("ledger-blinding.key") : blindingKeyFile;
  }

  @Override
  public String toString() {
    return "LedgerProperties[url=" + url + ", origin=" + origin + "]";
  }
}
