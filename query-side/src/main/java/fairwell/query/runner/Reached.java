package fairwell.query.runner;

/** Tells up to which log position everything is in the documents. */
@FunctionalInterface
public interface Reached {

  long position();
}
