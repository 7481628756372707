package fairwell.command;

import fairwell.kernel.event.FairwellEvent;

/**
 * A stream holds an event that cannot follow the ones before it. This is damage, not a refusal: a
 * replay that passed over it would hide it.
 */
public final class CorruptHistory extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public CorruptHistory(Object state, FairwellEvent event) {
    super(
        event.getClass().getSimpleName()
            + " cannot follow in "
            + state.getClass().getSimpleName()
            + " of "
            + event.streamId());
  }
}
