package fairwell.architecture.offender.event;

/** What an event would be if it were one. */
public interface Happening {}
