package fairwell.architecture.offender.view;

import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A view that reaches into the store, asks it for what the embedded one ignores, and the clock. */
public final class StoringSlice {

  IndexOptions forgetful() {
    return new IndexOptions().expireAfter(1L, TimeUnit.DAYS);
  }

  Instant when() {
    return Instant.now();
  }
}
