package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import java.util.List;

/** A text or a choice a pack holds: a currency, a kind of rounding, a rule by its name. */
public record Wording(String text, PackRef pack, Confidence confidence) {

  /** The text as a list, by its commas. */
  public List<String> list() {
    return List.of(text.split("\\s*,\\s*"));
  }
}
