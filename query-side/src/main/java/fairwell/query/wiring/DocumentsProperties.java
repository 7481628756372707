package fairwell.query.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how the documents are kept.
 *
 * @param uri a MongoDB connection string; empty for the embedded server, whose documents are made
 *     anew at each start
 * @param database name of the database
 * @param segments batches worked on side by side; counts for a new database only
 * @param batch most events of a batch
 * @param threads workers
 * @param inMemory most documents a rebuild holds before it writes them
 */
@ConfigurationProperties("fairwell.documents")
public record DocumentsProperties(
    @DefaultValue("") String uri,
    @DefaultValue("fairwell") String database,
    @DefaultValue("4") int segments,
    @DefaultValue("1000") int batch,
    @DefaultValue("2") int threads,
    @DefaultValue("50000") int inMemory) {

  boolean embedded() {
    return isEmbedded(uri);
  }

  /** What the embedded server is chosen by. */
  static boolean isEmbedded(String uri) {
    return uri.isBlank();
  }
}
