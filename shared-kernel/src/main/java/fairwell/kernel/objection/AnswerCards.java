package fairwell.kernel.objection;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answer card of an objection out of the employee's facts and the settlement. Pure: the
 * same facts, day and settlement give the same card.
 */
public final class AnswerCards {

  private AnswerCards() {}

  /**
   * What an answer rests on.
   *
   * @param facts what is recorded of the person now
   * @param day the day of the answer
   * @param version the number of the settlement; 0 for one that was not recorded
   * @param settlement where amounts come from; absent as long as none can be computed
   */
  public record Basis(
      EmployeeFacts facts, LocalDate day, int version, @Nullable Statement settlement) {

    /** The last day looked at: the settlement reckons up to the end, the table up to today. */
    LocalDate until() {
      return settlement == null || settlement.legalEnd().isBefore(day)
          ? day
          : settlement.legalEnd();
    }

    /** The day whose year of leave is settled. */
    LocalDate end() {
      return settlement == null ? day : settlement.legalEnd();
    }

    List<Line> lines(ObjectionKind kind) {
      return settlement == null
          ? List.of()
          : settlement.lines().stream().filter(line -> line.name().equals(kind.line())).toList();
    }

    /** Abroad no line tells whether leave or overtime is owed, so its absence says nothing. */
    List<String> lawNotKnown() {
      return settlement == null || settlement.place().country().equals("CN")
          ? List.of()
          : List.of("law:" + settlement.place().code());
    }

    boolean unknown(String name) {
      return settlement != null && settlement.unknown().contains(name);
    }
  }

  /** The card. */
  public static AnswerCard of(ObjectionKind kind, Basis basis) {
    Records found = Records.of(kind, basis);
    List<Line> lines = basis.lines(kind);
    Money stated = lines.stream().map(Line::amount).reduce(Money::plus).orElse(null);
    return new AnswerCard(
        kind,
        verdict(kind, stated, found),
        stated == null ? found.agreed() : stated,
        basis.version(),
        lines.stream().map(Line::id).toList(),
        lines.stream().flatMap(line -> line.articles().stream()).distinct().toList(),
        basis.facts().version(),
        found.cited().stream().sorted(Comparator.comparing(CitedRecord::on)).toList(),
        found.tallies(),
        found.missing());
  }

  /** What is stated is owed; what is missing decides nothing; no record refutes nothing. */
  private static Verdict verdict(ObjectionKind kind, @Nullable Money stated, Records found) {
    if (!kind.decided()) {
      return found.cited().isEmpty() ? Verdict.NO_RECORD : Verdict.RECORDED;
    }
    if (stated != null && stated.amount().signum() > 0) {
      return Verdict.OWED;
    }
    if (!found.missing().isEmpty()) {
      return Verdict.UNDECIDED;
    }
    return found.cited().isEmpty() ? Verdict.NO_RECORD : Verdict.REFUTED;
  }
}
