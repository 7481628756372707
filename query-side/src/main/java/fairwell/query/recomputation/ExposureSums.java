package fairwell.query.recomputation;

import fairwell.kernel.value.Money;
import fairwell.query.recomputation.RuleChange.Exposed;
import fairwell.query.recomputation.RuleChange.Looked;
import fairwell.query.recomputation.RuleChange.Row;
import fairwell.query.recomputation.RuleChange.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was counted so far. */
final class ExposureSums {

  private final long of;
  private final Map<String, Money> owed = new TreeMap<>();
  private final Map<String, Money> overpaid = new TreeMap<>();
  private long done;
  private long replayed;
  private long exposed;
  private long restricted;

  ExposureSums(long of) {
    this.of = of;
  }

  /** What came of one case. */
  enum Outcome {
    /** There is a settlement, and it was replayed. */
    REPLAYED,
    /** There is none, or it cannot be replayed. */
    NOT_REPLAYED,
    /** The person’s data are not in use any more; nobody looked. */
    RESTRICTED
  }

  /**
   * One case.
   *
   * @param row what is said of it; absent for nothing
   */
  record Found(Outcome outcome, @Nullable Row row) {}

  List<Row> rows(Found one) {
    done++;
    switch (one.outcome()) {
      case REPLAYED -> replayed++;
      case RESTRICTED -> restricted++;
      case NOT_REPLAYED -> {}
    }
    List<Row> rows = new ArrayList<>();
    if (one.row() != null) {
      rows.add(one.row());
    }
    if (one.row() instanceof Exposed row) {
      exposed++;
      // Currencies are never summed with each other.
      (row.kind().equals("owed") ? owed : overpaid)
          .merge(row.difference().currency().getCurrencyCode(), row.difference(), Money::plus);
    }
    if (done % RuleChange.STEP == 0 || done == of) {
      rows.add(new Looked("progress", done, of));
    }
    return rows;
  }

  Row total() {
    return new Total("total", done, replayed, exposed, restricted, texts(owed), texts(overpaid));
  }

  private static Map<String, String> texts(Map<String, Money> sums) {
    Map<String, String> texts = new TreeMap<>();
    sums.forEach((currency, sum) -> texts.put(currency, sum.amount().toPlainString()));
    return texts;
  }
}
