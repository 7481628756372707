package fairwell.query.wording;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.query.casefile.Entry;
import fairwell.query.moment.MomentDifference;
import fairwell.query.moment.MomentDifference.Amounts;
import fairwell.query.moment.MomentDifference.Change;
import fairwell.query.moment.Point;
import fairwell.query.recomputation.SettlementDiff.MovedLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case between two moments, a sentence each.
 *
 * @param title of how many events it tells, and between which
 * @param amounts what became of the settlement; absent where it stayed, or is not for the reader
 */
public record DifferenceInWords(
    String caseId,
    Point from,
    Point to,
    String title,
    List<SaidChange> changes,
    @Nullable SaidAmounts amounts) {

  public DifferenceInWords {
    changes = List.copyOf(changes);
  }

  /**
   * One event.
   *
   * @param role in which somebody acted; absent where the event names nobody
   * @param day the day on which it happened, else that on which it was recorded
   * @param says the whole sentence: day, role, what, and which event
   */
  public record SaidChange(
      long position,
      String eventId,
      String event,
      @Nullable String role,
      LocalDate day,
      Instant recordedAt,
      String says) {}

  /**
   * What became of the settlement.
   *
   * @param says from which version to which, by which event, and what the sum is now
   */
  public record SaidAmounts(
      int from,
      int to,
      String says,
      @Nullable Money netBefore,
      Money netAfter,
      List<SaidLine> lines) {

    public SaidAmounts {
      lines = List.copyOf(lines);
    }
  }

  /** One line that differs, with what moved it. */
  public record SaidLine(
      String line,
      @Nullable Money before,
      @Nullable Money after,
      String says,
      List<String> causes) {

    public SaidLine {
      causes = List.copyOf(causes);
    }
  }

  /**
   * In the language of the words.
   *
   * @param texts what the reader may see of a personal text
   */
  public static DifferenceInWords of(
      MomentDifference difference, Wording words, Function<PersonalText.Sealed, String> texts) {
    Sentences sentences = new Sentences(words);
    Amounts amounts = difference.amounts();
    return new DifferenceInWords(
        difference.caseId(),
        difference.from(),
        difference.to(),
        words.text(
            "moment.between",
            Long.toString(difference.from().position()),
            Long.toString(difference.to().position()),
            Integer.toString(difference.changes().size())),
        difference.changes().stream()
            .map(change -> of(change, sentences.of(change.entry(), texts), words))
            .toList(),
        amounts == null ? null : of(amounts, words));
  }

  private static SaidChange of(Change change, String sentence, Wording words) {
    Entry entry = change.entry();
    LocalDate happened = change.happenedOn();
    LocalDate day = happened == null ? LocalDate.ofInstant(entry.at(), Wording.ZONE) : happened;
    String event = Long.toString(entry.position());
    String role = entry.role();
    return new SaidChange(
        entry.position(),
        entry.eventId(),
        entry.event(),
        role,
        day,
        entry.at(),
        role == null
            ? words.text("moment.change", words.day(day), sentence, event)
            : words.text(
                "moment.changeBy", words.day(day), words.word("Role", role), sentence, event));
  }

  private static SaidAmounts of(Amounts amounts, Wording words) {
    Money before = amounts.netBefore();
    String event = Long.toString(amounts.computed());
    String to = Integer.toString(amounts.to());
    String net = words.money(amounts.netAfter());
    return new SaidAmounts(
        amounts.from(),
        amounts.to(),
        before == null
            ? words.text("moment.firstSettlement", to, net, event)
            : words.text(
                "moment.settlement",
                Integer.toString(amounts.from()),
                to,
                words.money(before),
                net,
                event),
        before,
        amounts.netAfter(),
        amounts.lines().stream().map(line -> of(line, words)).toList());
  }

  private static SaidLine of(MovedLine line, Wording words) {
    String name = words.wordBeforeColon("line", line.line());
    Money before = line.before();
    Money after = line.after();
    return new SaidLine(
        line.line(),
        before,
        after,
        says(name, before, after, words),
        // That a line came or went, its sentence says.
        before == null || after == null ? List.of() : ShownDiff.causes(line, words));
  }

  private static String says(
      String name, @Nullable Money before, @Nullable Money after, Wording words) {
    if (after == null) {
      return words.text(
          "moment.lineGone", name, before == null ? words.text("moved.none") : words.money(before));
    }
    if (before == null) {
      return words.text("moment.lineNew", name, words.money(after));
    }
    int way = after.amount().compareTo(before.amount());
    String from = words.money(before);
    String to = words.money(after);
    if (way == 0) {
      return words.text("moment.lineSame", name, to);
    }
    return way > 0
        ? words.text("moment.lineMore", name, from, to, words.money(after.minus(before)))
        : words.text("moment.lineLess", name, from, to, words.money(before.minus(after)));
  }
}
