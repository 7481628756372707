package fairwell.query.store;

import fairwell.kernel.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which a personal text enters a document: sealed, as the event holds it. A document
 * never holds the text itself, so destroying the subject's key erases it here as well.
 */
public final class SealedText {

  private SealedText() {}

  /** The text as the log holds it; a plain one was never recorded, so it is an error here. */
  public static PersonalText.Sealed of(PersonalText text) {
    return switch (text) {
      case PersonalText.Sealed sealed -> sealed;
      case PersonalText.Plain _ ->
          throw new IllegalArgumentException("a recorded personal text is sealed");
    };
  }

  /** The same for a text that may be absent. */
  public static PersonalText.@Nullable Sealed ofNullable(@Nullable PersonalText text) {
    return text == null ? null : of(text);
  }
}
