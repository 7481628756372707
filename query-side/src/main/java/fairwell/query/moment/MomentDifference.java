package fairwell.query.moment;

import fairwell.kernel.value.Money;
import fairwell.query.casefile.Entry;
import fairwell.query.recomputation.SettlementDiff.MovedLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case between two moments.
 *
 * @param changes every event after the one and up to the other that the reader may know of
 * @param amounts what became of the settlement; absent where it stayed, or is not for the reader
 */
public record MomentDifference(
    String caseId, Point from, Point to, List<Change> changes, @Nullable Amounts amounts) {

  public MomentDifference {
    changes = List.copyOf(changes);
  }

  /** Whether the one moment lies after the other, so that nothing lies between them. */
  public boolean runsBackwards() {
    return from.position() > to.position();
  }

  /**
   * One event.
   *
   * @param happenedOn as in {@link Point}
   */
  public record Change(Entry entry, @Nullable LocalDate happenedOn) {}

  /**
   * The newest version of the settlement at both moments.
   *
   * @param from its number; 0 when there was none
   * @param netBefore absent when there was none
   * @param computed position of the event that computed the later one
   */
  public record Amounts(
      int from,
      int to,
      @Nullable Money netBefore,
      Money netAfter,
      List<MovedLine> lines,
      long computed) {

    public Amounts {
      lines = List.copyOf(lines);
    }
  }
}
