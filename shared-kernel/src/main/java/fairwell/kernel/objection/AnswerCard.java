package fairwell.kernel.objection;

import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records say to an objection, with dates, approvers and amounts, each with the event it
 * comes from. A card that refutes names one record at least.
 *
 * @param amount what the settlement states for it, or what was agreed; absent where there is none
 * @param settlementVersion the version the lines are of; 0 for one that was not recorded
 * @param lines the lines of the settlement that state the amount
 * @param articles the law those lines rest on
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param records by the day they are about
 * @param tallies what the records come to
 * @param missing records or figures without which nothing is certain
 */
public record AnswerCard(
    ObjectionKind kind,
    Verdict verdict,
    @Nullable Money amount,
    int settlementVersion,
    List<String> lines,
    List<String> articles,
    long factsUpTo,
    List<CitedRecord> records,
    List<Tally> tallies,
    List<String> missing) {

  /**
   * A sum over records.
   *
   * @param name for example {@code takenDays}
   */
  public record Tally(String name, BigDecimal value) {}

  public AnswerCard {
    lines = List.copyOf(lines);
    articles = List.copyOf(articles);
    records = List.copyOf(records);
    tallies = List.copyOf(tallies);
    missing = List.copyOf(missing);
  }
}
