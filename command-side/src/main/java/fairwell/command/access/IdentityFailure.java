package fairwell.command.access;

import fairwell.kernel.event.offboarding.AccessFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The identity provider did not do it. Says why as a code, and nothing of the answer. */
public final class IdentityFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final AccessFailure why;
  private final @Nullable Duration pause;

  public IdentityFailure(AccessFailure why) {
    this(why, null);
  }

  /**
   * @param pause how long it asks to be left alone; null if it does not say
   */
  public IdentityFailure(AccessFailure why, @Nullable Duration pause) {
    super(why.name(), null, false, false);
    this.why = why;
    this.pause = pause;
  }

  public AccessFailure why() {
    return why;
  }

  public @Nullable Duration pause() {
    return pause;
  }
}
