package fairwell.kernel.facts;

import fairwell.kernel.value.SourceRef;

/** A value and the event it was read from. */
public record Sourced<T>(T value, SourceRef source) {}
