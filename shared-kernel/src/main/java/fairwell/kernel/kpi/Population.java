package fairwell.kernel.kpi;

import java.util.List;

/** Whose figures they are: the org units, all of them where none is named. */
public record Population(List<String> units) {

  /** Everybody. */
  public static final Population ALL = new Population(List.of());

  public Population {
    units = List.copyOf(units);
  }

  public boolean contains(String unit) {
    return units.isEmpty() || units.contains(unit);
  }
}
