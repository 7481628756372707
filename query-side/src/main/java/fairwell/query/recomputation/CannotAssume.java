package fairwell.query.recomputation;

import fairwell.query.recomputation.WhatIf.NotAssumable;

/** Breaks the work off at the first thing that cannot be assumed; an answer, not a fault. */
final class CannotAssume extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient NotAssumable why;

  CannotAssume(String pointer, String expected) {
    super(pointer, null, false, false);
    this.why = new NotAssumable(pointer, expected);
  }

  NotAssumable why() {
    return why;
  }
}
