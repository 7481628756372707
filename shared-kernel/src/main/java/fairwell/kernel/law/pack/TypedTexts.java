package fairwell.kernel.law.pack;

import fairwell.kernel.value.Place;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;

/** Texts of a pack that are read as more than words when a question comes. */
record TypedTexts(Map<String, String> wordings, PackText text) {

  /** Names each text of that topic that cannot be read. */
  void check(String topic) {
    if (topic.equals("place")) {
      check("within", Place::new, "the code of a place, for example CN-GD");
    } else if (topic.equals("money")) {
      check("currency", Currency::getInstance, "a code of ISO 4217, for example CNY");
      check("rounding", RoundingMode::valueOf, "a rounding, for example HALF_UP");
    }
  }

  private void check(String name, Function<String, ?> reading, String right) {
    String written = wordings.get(name);
    if (written != null && !isReadable(written, reading)) {
      text.wrong(PackText.TEXT + name, right);
    }
  }

  private static boolean isReadable(String written, Function<String, ?> reading) {
    try {
      return reading.apply(written) != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
