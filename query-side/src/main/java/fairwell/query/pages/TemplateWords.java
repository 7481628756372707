package fairwell.query.pages;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parts of a template are called. */
record TemplateWords(Wording words) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  String kinds(List<CaseKind> kinds) {
    return kinds.isEmpty()
        ? words.text("templates.anyKind")
        : kinds.stream().map(words::word).collect(Collectors.joining(words.comma()));
  }

  String leader(@Nullable Role role) {
    return role == null ? words.text("templates.anyLeader") : words.word(role);
  }

  String weight(boolean mandatory) {
    return mandatory ? words.text("templates.mandatory") : words.text("templates.optional");
  }

  /** The Chinese text without a case: in place of each record stands what it is called. */
  String zh(TalkingPoint point) {
    return named(point.zh(), words.in(Locale.SIMPLIFIED_CHINESE));
  }

  /** The same in English. */
  String en(TalkingPoint point) {
    return named(point.en(), words.in(Locale.ENGLISH));
  }

  private static String named(String text, Wording language) {
    return BRACES
        .matcher(text)
        .replaceAll(asked ->
            Matcher.quoteReplacement(
                Placeholder.of(asked.group(1))
                    .map(known ->
                        language.text(
                            "templates.record", language.word("placeholder", known.code())))
                    .orElse(asked.group())));
  }

  /** A point without a case. */
  Row row(TalkingPoint point) {
    return row(point, zh(point), en(point));
  }

  /** A point: its text in the language of the reader, then in the other. */
  Row row(TalkingPoint point, String zh, String en) {
    return new Row(
        words.isEnglish() ? en : zh,
        null,
        List.of(
            words.isEnglish() ? zh : en,
            words.text("templates.about", point.code(), weight(point.mandatory()))),
        "");
  }
}
