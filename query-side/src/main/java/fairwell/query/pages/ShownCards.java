package fairwell.query.pages;

import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.talk.PointTopic;
import fairwell.query.casefile.Entry;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.negotiation.SpokenPoint;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cards as their page shows them: what the leaver takes along, then kind by kind. */
record ShownCards(String caseId, List<Section> sections) {

  ShownCards {
    sections = List.copyOf(sections);
  }

  static ShownCards of(CardsAtTheTable table, Opened opened, Wording words) {
    Map<Long, Entry> entries =
        table.records().stream().collect(Collectors.toMap(Entry::sequence, Function.identity()));
    List<Section> sections = new ArrayList<>();
    if (table.benefits() != null) {
      sections.add(new PreparationFindings(words, opened).benefits(table.benefits()));
    }
    Arrays.stream(PointTopic.values())
        .map(topic -> section(topic, table, opened, words))
        .filter(section -> !section.rows().isEmpty())
        .forEach(sections::add);
    table.cards().forEach(card -> sections.add(section(card, entries, opened, words)));
    return new ShownCards(table.caseId(), sections);
  }

  /** The personal texts of them. */
  static List<PersonalText.Sealed> texts(CardsAtTheTable table) {
    return Stream.concat(
            table.records().stream().flatMap(entry -> entry.texts().values().stream()),
            texts(table.points()).stream())
        .distinct()
        .toList();
  }

  /** What the leaver is quoted with in these points. */
  static List<PersonalText.Sealed> texts(List<SpokenPoint> points) {
    return points.stream()
        .flatMap(point -> Stream.concat(point.zh().stream(), point.en().stream()))
        .flatMap(piece -> Stream.ofNullable(piece.words()))
        .distinct()
        .toList();
  }

  private static Section section(
      PointTopic topic, CardsAtTheTable table, Opened opened, Wording words) {
    return new Section(
        words.word(topic),
        List.of(),
        table.points().stream()
            .filter(point -> point.topic() == topic)
            .map(point ->
                new Row(
                    say(words.isEnglish() ? point.en() : point.zh(), opened, words),
                    null,
                    List.of(
                        point.raised()
                            ? words.text("cards.raised", point.point())
                            : point.mandatory()
                                ? words.text("cards.mandatory", point.point())
                                : point.point()),
                    point.mandatory() && !point.raised() ? "warn" : ""))
            .toList(),
        false);
  }

  /** A text with what the records say in it, and where they say nothing, that they do not. */
  static String say(List<SpokenPoint.Piece> pieces, Opened opened, Wording words) {
    return pieces.stream().map(piece -> say(piece, opened, words)).collect(Collectors.joining());
  }

  private static String say(SpokenPoint.Piece piece, Opened opened, Wording words) {
    if (piece.noRecord()) {
      return words.text(
          "cards.noRecord", words.word("placeholder", String.valueOf(piece.placeholder())));
    }
    if (piece.placeholder() == null) {
      return String.valueOf(piece.text());
    }
    List<String> parts = new ArrayList<>();
    if (piece.text() != null) {
      parts.add(piece.text());
    }
    if (piece.words() != null) {
      parts.add(opened.say(piece.words(), words));
    }
    if (piece.number() != null) {
      parts.add(words.number(piece.number()));
    }
    if (piece.amount() != null) {
      parts.add(words.money(piece.amount()));
    }
    piece.days().forEach(day -> parts.add(words.day(day)));
    return parts.size() == 1
        ? parts.getFirst()
        : words.text(
            "cards.value",
            parts.getFirst(),
            String.join(words.comma(), parts.subList(1, parts.size())));
  }

  private static Section section(
      AnswerCard card, Map<Long, Entry> entries, Opened opened, Wording words) {
    List<String> notes = new ArrayList<>();
    notes.add(words.word(card.verdict()));
    String amount = ShownCard.amount(card, words);
    if (amount != null) {
      notes.add(amount);
    }
    // That there is no record, the verdict says already.
    ShownCard.notes(card, words).stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    List<Row> rows =
        card.records().stream()
            .map(record -> {
              Entry entry = entries.get(record.source().sequence());
              return new Row(
                  ShownCard.say(record, words),
                  null,
                  entry == null || entry.texts().isEmpty()
                      ? List.of()
                      : List.of(new Sentences(words).of(entry, text -> opened.say(text, words))),
                  "");
            })
            .toList();
    return new Section(words.word(card.kind()), notes, rows, false);
  }
}
