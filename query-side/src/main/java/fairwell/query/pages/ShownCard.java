package fairwell.query.pages;

import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.AnswerCard.Tally;
import fairwell.kernel.objection.CitedRecord;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer card says in words. */
final class ShownCard {

  private ShownCard() {}

  /** The amount and where it comes from; absent where there is none. */
  static @Nullable String amount(AnswerCard card, Wording words) {
    if (card.amount() == null) {
      return null;
    }
    return card.lines().isEmpty()
        ? words.text("objection.agreed", words.money(card.amount()))
        : words.text(
            "objection.stated",
            words.money(card.amount()),
            Integer.toString(card.settlementVersion()),
            words.articles(String.join("; ", card.articles())));
  }

  /** A line a record, then what they come to and what is missing; that there is none. */
  static List<String> records(AnswerCard card, Wording words) {
    List<String> lines = new ArrayList<>();
    card.records().forEach(record -> lines.add(say(record, words)));
    lines.addAll(notes(card, words));
    return lines;
  }

  /** That there is no record; what the records come to; what is missing. */
  static List<String> notes(AnswerCard card, Wording words) {
    List<String> lines = new ArrayList<>();
    if (card.records().isEmpty()) {
      lines.add(words.text("objection.noRecord"));
    }
    List<Tally> tallies =
        card.tallies().stream().filter(tally -> tally.value().signum() != 0).toList();
    if (!tallies.isEmpty()) {
      lines.add(
          tallies.stream()
              .map(tally ->
                  words.text(
                      "objection.tally",
                      words.word("tally", tally.name()),
                      words.number(tally.value())))
              .collect(Collectors.joining(words.comma())));
    }
    if (!card.missing().isEmpty()) {
      lines.add(
          words.text(
              "objection.missing",
              card.missing().stream()
                  .map(code -> words.wordBeforeColon("gap", code))
                  .collect(Collectors.joining(words.comma()))));
    }
    return lines;
  }

  static String say(CitedRecord record, Wording words) {
    String event = record.event().substring(record.event().indexOf('.') + 1);
    List<String> parts = new ArrayList<>();
    parts.add(
        record.until() == null || record.until().equals(record.on())
            ? words.day(record.on())
            : words.text("objection.days", words.day(record.on()), words.day(record.until())));
    parts.add(words.word("fact", event));
    if (record.about() != null) {
      parts.add(about(event, record.about(), words));
    }
    if (record.quantity() != null) {
      parts.add(
          words.text("objection.quantity", words.number(record.quantity()), unit(event, words)));
    }
    if (record.amount() != null) {
      parts.add(words.money(record.amount()));
    }
    parts.add(
        record.approvedBy() == null
            ? ""
            : words.text("objection.approvedBy", record.approvedBy().value()));
    parts.removeIf(String::isEmpty);
    return words.text(
        "objection.record",
        String.join(words.comma(), parts),
        Long.toString(record.source().sequence()));
  }

  private static String about(String event, String about, Wording words) {
    return switch (event) {
      case "LeaveTaken", "LeaveEntitled" -> words.word("LeaveKind", about);
      case "ConductNoted" -> words.word("ConductKind", about);
      case "WorkHoursArranged" -> words.word("WorkHours", about);
      default -> about;
    };
  }

  private static String unit(String event, Wording words) {
    return words.word(
        "unit",
        switch (event) {
          case "LeaveTaken", "LeaveEntitled" -> "days";
          case "WorkWeekRecorded" -> "hours";
          case "NonCompeteAgreed" -> "months";
          default -> "points";
        });
  }
}
