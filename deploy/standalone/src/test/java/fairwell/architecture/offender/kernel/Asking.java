package fairwell.architecture.offender.kernel;

import java.net.http.HttpClient;

/** A kernel class that asks the network, and is not the way to a Vault. */
public final class Asking {

  boolean with(HttpClient client) {
    return client != null;
  }
}
