package fairwell.architecture.offender.event;

/** An event that is no record. */
public final class Happened implements Happening {}
