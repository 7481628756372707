package fairwell.query.pages;

import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.Entry;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    table.cards().forEach(card -> sections.add(section(card, entries, opened, words)));
    return new ShownCards(table.caseId(), sections);
  }

  /** The personal texts of them. */
  static List<PersonalText.Sealed> texts(CardsAtTheTable table) {
    return table.records().stream()
        .flatMap(entry -> entry.texts().values().stream())
        .distinct()
        .toList();
  }

  private static Section section(
      AnswerCard card, Map<Long, Entry> entries, Opened opened, Wording words) {
    List<String> notes = new ArrayList<>();
    notes.add(words.word(card.verdict()));
    String amount = ShownCard.amount(card, words);
    if (amount != null) {
      notes.add(amount);
    }
    notes.addAll(ShownCard.notes(card, words));
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
