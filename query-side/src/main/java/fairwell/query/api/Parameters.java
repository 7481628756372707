package fairwell.query.api;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CaseSort;
import fairwell.query.store.Cursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of a question, each checked; one that is not known is refused. */
record Parameters(MultiValueMap<String, String> all) {

  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 200;
  private static final int LONGEST_TEXT = 1_000;

  static Parameters of(MultiValueMap<String, String> all, Set<String> known) {
    for (String name : all.keySet()) {
      if (!known.contains(name)) {
        throw ReadProblem.parameter(
            name, "one of " + String.join(", ", known.stream().sorted().toList()));
      }
    }
    return new Parameters(all);
  }

  static String caseId(String id) {
    try {
      return new CaseId(id).value();
    } catch (IllegalArgumentException noCaseId) {
      throw ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND);
    }
  }

  @Nullable String text(String name) {
    String value = all.getFirst(name);
    if (value == null) {
      return null;
    }
    if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
      throw ReadProblem.parameter(
          name, "at most " + LONGEST_TEXT + " characters, none of them a control character");
    }
    return value.isBlank() ? null : value.strip();
  }

  /** A cursor of a list in that order, as an earlier page gave it. */
  @Nullable String cursor(String field, boolean descending) {
    String text = text("cursor");
    if (text != null) {
      try {
        Cursor unused = Cursor.parse(text, field, descending);
      } catch (Cursor.Invalid notOurs) {
        throw ReadProblem.parameter("cursor", "nextCursor of a page in the same order");
      }
    }
    return text;
  }

  CaseFilter filter() {
    return new CaseFilter(
        choices("stage", Stage.class),
        choices("kind", CaseKind.class),
        text("unit"),
        text("owner"),
        text("text"));
  }

  CaseSort sort() {
    String asked = text("sort");
    return asked == null
        ? CaseSort.OPENED
        : choice("sort", asked.replaceFirst("^-", ""), CaseSort.class);
  }

  /** A minus before the order turns it round, and so does having none: the newest come first. */
  boolean descending() {
    String asked = text("sort");
    return asked == null || asked.startsWith("-");
  }

  int limit() {
    long limit = number("limit", PAGE);
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw ReadProblem.parameter("limit", "a number from 1 to " + LARGEST_PAGE);
    }
    return (int) limit;
  }

  long number(String name, long absent) {
    String value = text(name);
    if (value == null) {
      return absent;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below, like a negative one.
    }
    throw ReadProblem.parameter(name, "a whole number from 0 on");
  }

  /** A day that has to be named. */
  LocalDate day(String name) {
    String value = text(name);
    if (value != null) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException noDay) {
        // Refused below, like one that is absent.
      }
    }
    throw ReadProblem.parameter(name, "a day, for example 2026-06-30");
  }

  private <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    Set<E> chosen = new LinkedHashSet<>();
    for (String value : all.getOrDefault(name, List.of())) {
      for (String one : value.split(",")) {
        if (!one.isBlank()) {
          chosen.add(choice(name, one.strip(), type));
        }
      }
    }
    return chosen;
  }

  private static <E extends Enum<E>> E choice(String name, String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(
            constant -> constant.name().equals(value.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(() ->
            ReadProblem.parameter(
                name,
                "one of "
                    + String.join(
                        ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
  }
}
