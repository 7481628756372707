package fairwell.query.pages;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.wording.Wording;
import java.util.List;
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

  /** A text without a case: in place of each record stands what it is called. */
  String named(String text) {
    return BRACES
        .matcher(text)
        .replaceAll(asked ->
            Matcher.quoteReplacement(
                Placeholder.of(asked.group(1))
                    .map(known -> words.text("templates.record", name(known)))
                    .orElse(asked.group())));
  }

  String name(Placeholder placeholder) {
    return words.word("placeholder", placeholder.code());
  }

  /** A point without a case: its text in the language of the reader, then in the other. */
  Row row(TalkingPoint point) {
    boolean english = words.isEnglish();
    return row(
        point, named(english ? point.en() : point.zh()), named(english ? point.zh() : point.en()));
  }

  Row row(TalkingPoint point, String text, String otherLanguage) {
    return new Row(
        text,
        null,
        List.of(
            otherLanguage, words.text("templates.about", point.code(), weight(point.mandatory()))),
        "");
  }
}
