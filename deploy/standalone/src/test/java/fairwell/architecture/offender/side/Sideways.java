package fairwell.architecture.offender.side;

import fairwell.query.runner.Reached;

/** A part that knows another part it has no business with. */
public final class Sideways {

  long reached(Reached reached) {
    return reached.position();
  }
}
