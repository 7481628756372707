package fairwell.standalone.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rates of one run, several a cell. The cells are measured in turns, so that whatever else the
 * machine does falls on all of them; the median of the rounds stands for the cell.
 */
final class Rounds {

  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  void add(String cell, double rate) {
    rates.computeIfAbsent(cell, _ -> new ArrayList<>()).add(rate);
  }

  double median(String cell) {
    List<Double> sorted = rates.getOrDefault(cell, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }

  /** The median over the rounds of the ratios, each of one round. */
  double ratio(String cell, String beside) {
    List<Double> one = rates.getOrDefault(cell, List.of());
    List<Double> other = rates.getOrDefault(beside, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      ratios.add(one.get(i) / other.get(i));
    }
    ratios.sort(null);
    return ratios.isEmpty() ? Double.NaN : ratios.get(ratios.size() / 2);
  }

  /** A table row of Markdown. */
  static String row(@Nullable Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      String text =
          switch (cell) {
            case null -> "";
            case Double rate when rate.isNaN() -> "–";
            case Double rate -> String.format(Locale.ROOT, "%,.0f", rate);
            default -> cell.toString();
          };
      row.append(' ').append(text).append(" |");
    }
    return row.append('\n').toString();
  }

  static String percent(double ratio) {
    return Double.isNaN(ratio) ? "–" : Math.round(ratio * 100) + " %";
  }
}
