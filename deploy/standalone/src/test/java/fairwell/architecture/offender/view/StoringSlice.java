package fairwell.architecture.offender.view;

import com.mongodb.client.model.IndexOptions;
import java.util.concurrent.TimeUnit;

/** A view that reaches into the store, and asks it for what the embedded one ignores. */
public final class StoringSlice {

  IndexOptions forgetful() {
    return new IndexOptions().expireAfter(1L, TimeUnit.DAYS);
  }
}
