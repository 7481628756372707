package fairwell.query.pages;

import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.objection.Verdict;
import fairwell.query.negotiation.Objection;
import fairwell.query.negotiation.Objection.Answer;
import fairwell.query.negotiation.Objection.Recheck;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection and its answer, as the page shows them.
 *
 * @param verdict what the records say; absent as long as nobody answered
 * @param records what the answer rests on, one line a record
 * @param about who answered when, and what came of rechecks
 * @param waiting what is waited for; absent when nothing is
 */
record ShownObjection(
    String title,
    String words,
    @Nullable String verdict,
    String tone,
    @Nullable String amount,
    List<String> records,
    List<String> about,
    @Nullable String waiting) {

  ShownObjection {
    records = List.copyOf(records);
    about = List.copyOf(about);
  }

  static ShownObjection of(Objection one, LocalDate today, Opened opened, Wording words) {
    Answer last = one.answers().isEmpty() ? null : one.answers().getLast();
    AnswerCard card = last == null ? null : last.card();
    return new ShownObjection(
        one.claimed() == null
            ? words.word(one.kind())
            : words.text("objection.claims", words.word(one.kind()), words.money(one.claimed())),
        words.text("objection.said", opened.say(one.words(), words), words.day(one.raisedOn())),
        card == null ? null : words.word(card.verdict()),
        card == null ? "quiet" : tone(card.verdict()),
        card == null ? null : ShownCard.amount(card, words),
        card == null ? List.of() : ShownCard.records(card, words),
        about(one, opened, words),
        waiting(one, today, words));
  }

  private static List<String> about(Objection one, Opened opened, Wording words) {
    List<String> about = new ArrayList<>();
    for (Answer answer : one.answers()) {
      about.add(
          words.text(
              "objection.answered",
              answer.by(),
              words.moment(answer.at()),
              words.word(answer.card().verdict())));
      if (answer.words() != null) {
        about.add(opened.say(answer.words(), words));
      }
    }
    for (Recheck recheck : one.rechecks()) {
      if (recheck.done() != null) {
        about.add(
            words.text(
                "objection.rechecked",
                words.word(recheck.owner()),
                recheck.done().by(),
                words.word(recheck.done().result()),
                opened.say(recheck.done().findings(), words)));
      }
    }
    return about;
  }

  private static @Nullable String waiting(Objection one, LocalDate today, Wording words) {
    if (one.waiting()) {
      Recheck recheck = one.rechecks().getLast();
      String owner = words.word(recheck.owner());
      String due = words.day(recheck.due());
      return recheck.overdueOn(today)
          ? words.text("objection.overdue", owner, due, recheck.requestedBy())
          : words.text("objection.rechecking", owner, due, recheck.requestedBy());
    }
    if (!one.open()) {
      return null;
    }
    return one.answers().isEmpty()
        ? words.text("objection.unanswered")
        : words.text("objection.again", words.word(RecheckResult.CORRECTED));
  }

  static String tone(Verdict verdict) {
    return switch (verdict) {
      case OWED -> "warn";
      case REFUTED, RECORDED -> "done";
      case UNDECIDED, NO_RECORD -> "quiet";
    };
  }
}
