package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.wording.Wording;
import java.util.Map;
import java.util.Set;

/**
 * The personal texts of a page as its reader may see them.
 *
 * @param asked those that were to be opened; what is missing among them was erased
 */
record Opened(Set<PersonalText.Sealed> asked, Map<PersonalText.Sealed, String> texts) {

  /** Nothing was opened: the reader needs none of it. */
  static final Opened NOTHING = new Opened(Set.of(), Map.of());

  Opened {
    asked = Set.copyOf(asked);
    texts = Map.copyOf(texts);
  }

  /** The text, or why there is none. */
  String say(PersonalText.Sealed sealed, Wording words) {
    String text = texts.get(sealed);
    if (text != null) {
      return text;
    }
    return asked.contains(sealed) ? words.text("text.erased") : words.text("text.hidden");
  }
}
