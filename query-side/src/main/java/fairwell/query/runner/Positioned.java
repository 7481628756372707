package fairwell.query.runner;

/** A document that knows the last event it rests on. */
public interface Positioned {

  /** The document's key in its collection. */
  String id();

  /** Log position of the last event in it; an event at or below it changes nothing. */
  long position();
}
