package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A small table of the law, in the order of its rows. What a column means, its topic says.
 *
 * @param rows cells of each row; an empty cell ({@code -} in the file) is open, for example a
 *     ceiling that does not exist
 */
public record Rows(
    List<List<Optional<BigDecimal>>> rows, PackRef pack, String source, Confidence confidence) {

  public Rows {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The row a value falls into, where the first column is the inclusive lower limit and rows rise:
   * the last row whose limit is not above the value.
   */
  public Optional<List<Optional<BigDecimal>>> from(BigDecimal value) {
    return rows.stream()
        .filter(row -> row.getFirst().orElse(BigDecimal.ZERO).compareTo(value) <= 0)
        .reduce((earlier, later) -> later);
  }
}
