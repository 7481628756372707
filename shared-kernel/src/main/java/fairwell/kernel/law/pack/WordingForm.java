package fairwell.kernel.law.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a wording has to look like so that the rules that read it can: as all the values it had so
 * far. Days stay days, and of a list of choices one is chosen; anything else is free.
 */
final class WordingForm {

  private static final Pattern CHOICE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final String RANGE = "..";

  private WordingForm() {}

  /** What would be right, if the value is not. */
  static Optional<String> against(String value, Collection<String> before) {
    List<String> known = before.stream().flatMap(text -> items(text).stream()).toList();
    List<String> now = items(value);
    if (known.stream().allMatch(WordingForm::isDays)) {
      return unless(now, WordingForm::isDays, "days like 2026-10-01 or 2026-10-01..2026-10-07");
    }
    if (known.stream().allMatch(WordingForm::isMonth)) {
      return unless(now, WordingForm::isMonth, "a month like 2026-10");
    }
    if (known.stream().allMatch(item -> CHOICE.matcher(item).matches())) {
      TreeSet<String> choices = new TreeSet<>(known);
      return unless(now, choices::contains, "of " + String.join(", ", choices));
    }
    return Optional.empty();
  }

  private static Optional<String> unless(List<String> items, Predicate<String> good, String right) {
    return items.stream().allMatch(good) ? Optional.empty() : Optional.of(right);
  }

  private static List<String> items(String text) {
    return Arrays.asList(text.split("\\s*,\\s*"));
  }

  private static boolean isDays(String item) {
    int at = item.indexOf(RANGE);
    try {
      LocalDate first = LocalDate.parse(at < 0 ? item : item.substring(0, at));
      return at < 0 || !LocalDate.parse(item.substring(at + RANGE.length())).isBefore(first);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isMonth(String item) {
    try {
      YearMonth.parse(item);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
