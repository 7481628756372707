package fairwell.query.pages;

import fairwell.kernel.value.Money;
import fairwell.query.dispute.FiledDispute;
import fairwell.query.dispute.FiledDispute.Award;
import fairwell.query.dispute.FiledDispute.Claim;
import fairwell.query.dispute.FiledDispute.Day;
import fairwell.query.dispute.FiledDispute.DayStanding;
import fairwell.query.dispute.FiledDispute.End;
import fairwell.query.dispute.FiledDispute.Outcome;
import fairwell.query.dispute.FiledDispute.Step;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on file of a dispute: claims, days, steps, outcome and end, as far as there are any. */
record DisputeSections(Wording words, Opened opened, LocalDate today) {

  List<Section> of(FiledDispute dispute) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        section(
            words.text("dispute.claims"),
            List.of(opened.say(dispute.statement(), words)),
            dispute.claims().stream()
                .map(claim ->
                    row(words.word(claim.cause().code()), money(claim.amount()), List.of()))
                .toList()));
    if (!dispute.days().isEmpty()) {
      sections.add(
          section(
              words.text("dispute.days"),
              List.of(),
              dispute.days().stream().map(this::day).toList()));
    }
    if (!dispute.steps().isEmpty()) {
      sections.add(
          section(
              words.text("dispute.steps"),
              List.of(),
              dispute.steps().stream().map(this::step).toList()));
    }
    Outcome outcome = dispute.outcome();
    if (outcome != null) {
      sections.add(outcome(outcome));
    }
    End end = dispute.end();
    if (end != null) {
      sections.add(end(end));
    }
    return List.copyOf(sections);
  }

  private Row day(Day day) {
    List<String> says = new ArrayList<>();
    if (day.standing() != DayStanding.OPEN) {
      says.add(words.word(day.standing()));
    } else if (!day.last().isBefore(today)) {
      says.add(Due.left(day.due(), today, words));
    }
    if (day.article() != null) {
      says.add(words.articles(day.article()));
    }
    if (day.movedTo() != null) {
      says.add(words.text("dispute.moved", words.day(day.movedTo())));
    }
    boolean warns =
        day.standing() == DayStanding.MISSED || day.standing() == DayStanding.OPEN && day.toDo();
    return new Row(begun(words.word(day.kind())), words.day(day.due()), says, warns ? "warn" : "");
  }

  private Row step(Step step) {
    return row(
        words.word(step.step()),
        words.day(step.on()),
        Stream.concat(
                step.claims().stream().map(this::claimed),
                Stream.of(words.text("dispute.recordedBy", step.recordedBy())))
            .toList());
  }

  private String claimed(Claim claim) {
    String cause = words.word(claim.cause().code());
    String amount = money(claim.amount());
    return begun(amount == null ? cause : words.text("dispute.detail", cause, amount));
  }

  private Section outcome(Outcome outcome) {
    return section(
        words.text("dispute.outcome"),
        List.of(
            words.text(
                "dispute.decided", words.day(outcome.decidedOn()), words.day(outcome.servedOn())),
            opened.say(outcome.reasons(), words)),
        outcome.awards().stream().map(this::award).toList());
  }

  private Row award(Award award) {
    String result = begun(words.word(award.result()));
    return row(
        words.word(award.cause().code()),
        money(award.amount()),
        award.binding()
            ? List.of(result, words.text("dispute.binding", words.articles("LML 47")))
            : List.of(result));
  }

  private Section end(End end) {
    return section(
        words.text("dispute.end"),
        List.of(
            words.text("dispute.closed", words.day(end.closedOn()), words.word(end.how())),
            opened.say(end.reason(), words)),
        List.of());
  }

  private @Nullable String money(@Nullable Money amount) {
    return amount == null ? null : words.money(amount);
  }

  private static Section section(String title, List<String> notes, List<Row> rows) {
    return new Section(title, notes, rows, false);
  }

  private static Row row(String what, @Nullable String value, List<String> says) {
    return new Row(begun(what), value, says, "");
  }

  /** A word that begins a line. */
  private static String begun(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
