package fairwell.query.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * A server in this process that speaks the MongoDB protocol and keeps everything in memory: the
 * default. Its documents are gone with the process and rebuilt from the log at the next start.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private final MongoServer server;
  private final String uri;

  private EmbeddedMongo(MongoServer server, String uri) {
    this.server = server;
    this.uri = uri;
  }

  /** Starts one on a free port of the loopback address. */
  public static EmbeddedMongo start() {
    MongoServer server = new MongoServer(new MemoryBackend());
    return new EmbeddedMongo(server, server.bindAndGetConnectionString());
  }

  /** Where it listens. */
  public String uri() {
    return uri;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
