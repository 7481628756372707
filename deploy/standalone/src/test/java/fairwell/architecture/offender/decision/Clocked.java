package fairwell.architecture.offender.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.util.StringUtils;

/** A decision that asks the world instead of its arguments. */
public final class Clocked {

  Instant when() {
    return Instant.now();
  }

  String where() {
    return ZoneId.systemDefault() + UUID.randomUUID().toString();
  }

  boolean framed() {
    return StringUtils.hasText("x");
  }
}
