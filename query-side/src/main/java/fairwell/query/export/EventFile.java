package fairwell.query.export;

import java.io.Closeable;
import java.io.IOException;

/** A file of events being written, one event after the other and none kept. */
interface EventFile extends Closeable {

  void add(ExportedEvent event) throws IOException;

  /** Writes the end, which a file without is not whole. */
  @Override
  void close() throws IOException;
}
