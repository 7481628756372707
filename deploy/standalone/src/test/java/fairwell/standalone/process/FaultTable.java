package fairwell.standalone.process;

import java.util.ArrayList;
import java.util.List;

/** Prints what was injected, what is promised, and what was observed. */
final class FaultTable {

  private final String title;
  private final List<String> rows = new ArrayList<>();

  FaultTable(String title) {
    this.title = title;
  }

  FaultTable row(String injected, String promised, String observed) {
    rows.add("  %-34s | %-28s | %s%n".formatted(injected, promised, observed));
    return this;
  }

  @Override
  public String toString() {
    return "%n%s%n  %-34s | %-28s | %s%n%s"
        .formatted(title, "injected", "promised", "observed", String.join("", rows));
  }
}
