package fairwell.kernel.talk;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.UnknownPlaceholder;

/**
 * One thing that is not right about a draft.
 *
 * @param field where, for example {@code points/0/zh}
 * @param kind what
 * @param found what was found there; empty where that says nothing
 */
public record DraftFault(String field, Kind kind, String found) {

  /** What can be wrong. */
  public enum Kind {
    /** A name or code that is none. */
    NAME,
    /** A code that another point has. */
    TWICE,
    /** A role that leads no talks. */
    LEADER,
    /** No points, or too many. */
    HOW_MANY,
    /** No text, or a text that is too long. */
    LENGTH,
    /** A placeholder that no record is known under. */
    PLACEHOLDER
  }

  /** The same as a command is refused with. */
  public Refusal refusal() {
    return switch (kind) {
      case NAME ->
          new ImpossibleValue(field, "up to 40 small letters, digits and hyphens between them");
      case TWICE -> new ImpossibleValue(field, "each code once");
      case LEADER -> new ImpossibleValue(field, "one of " + TemplateDraft.LEADERS);
      case HOW_MANY -> new ImpossibleValue(field, "1 to " + TemplateDraft.MOST_POINTS + " points");
      case LENGTH ->
          new ImpossibleValue(field, "text of 1 to " + TemplateDraft.LONGEST_TEXT + " characters");
      case PLACEHOLDER -> new UnknownPlaceholder(field, found, Placeholder.codes());
    };
  }
}
