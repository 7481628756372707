package fairwell.architecture.offender.decision;

import java.nio.file.Files;
import java.nio.file.Path;

/** A decision that depends on a file. */
public final class LookedUp {

  boolean decided() {
    return Files.exists(Path.of("decided"));
  }
}
