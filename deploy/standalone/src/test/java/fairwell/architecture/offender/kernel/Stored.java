package fairwell.architecture.offender.kernel;

import java.sql.Connection;

/** A kernel class that knows a database, and is not the key store. */
public final class Stored {

  boolean open(Connection connection) {
    return connection != null;
  }
}
