package fairwell.command.imports.check;

import fairwell.command.imports.table.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The problems found so far: the first ones in full, and how many there are in all. */
public final class Problems {
  /** A list nobody reads to its end needs no more. */
  public static final int KEPT = 10_000;

  private final List<Problem> kept = new ArrayList<>();
  private int total;

  synchronized void add(Problem problem) {
    total++;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  /** Adds a problem of the file as a whole. */
  public void addFile(ProblemCode code, List<String> details) {
    add(Problem.ofFile(code, details));
  }

  /** How many there are, those not kept included. */
  public synchronized int total() {
    return total;
  }

  /** The kept ones from an index on. */
  public synchronized List<Problem> page(int from, int size) {
    int start = Math.clamp(from, 0, kept.size());
    return List.copyOf(kept.subList(start, Math.min(kept.size(), start + size)));
  }
}
