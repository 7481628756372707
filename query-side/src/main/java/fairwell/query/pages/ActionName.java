package fairwell.query.pages;

import fairwell.query.wording.Wording;
import java.util.List;
import java.util.ResourceBundle;

/** What an action of the command side is called. */
record ActionName(String code, String name) {

  private static final List<String> PREFIXES = List.of("word.action.", "word.hazard.");

  /** All of them, with the hazards that may be missing as well. */
  static List<ActionName> all(Wording words) {
    return ResourceBundle.getBundle("messages").keySet().stream()
        .flatMap(key ->
            PREFIXES.stream()
                .filter(key::startsWith)
                .map(prefix -> new ActionName(key.substring(prefix.length()), words.text(key))))
        .sorted((one, other) -> one.code.compareTo(other.code))
        .toList();
  }
}
