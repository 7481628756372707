package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.percent;
import static fairwell.standalone.benchmark.Rounds.row;

import java.util.List;

/** What was measured of the commands: rates, and the processor time of one command. */
final class CommandCells {

  private static final List<String> WAYS =
      List.of("insert", "axon new", "axon existing", "http new", "http existing");

  private final Rounds rates = new Rounds();
  private final Rounds micros = new Rounds();

  /** Does it, and notes how fast it was and what it cost. */
  void measure(String way, int writers, ProcessorTime time, Run run) throws Exception {
    double before = time.seconds();
    long begun = System.nanoTime();
    double rate = run.perSecond();
    double seconds = (System.nanoTime() - begun) / 1e9;
    rates.add(way + writers, rate);
    micros.add(way + writers, (time.seconds() - before) / (rate * seconds) * 1e6);
  }

  /** One cell: how many a second. */
  interface Run {
    double perSecond() throws Exception;
  }

  String table(List<Integer> writers) {
    return "\nCommands a second\n\n"
        + head()
        + table(rates, writers, false)
        + "\nProcessor time of a command in µs: Fairwell, database server and client together\n\n"
        + head()
        + table(micros, writers, true);
  }

  private static String head() {
    return row(
            "writers",
            "bare inserts",
            "Axon, new",
            "Axon, existing",
            "HTTP, new",
            "HTTP, existing",
            "Axon of inserts, new",
            "existing",
            "HTTP of Axon, new",
            "existing",
            "existing of new, Axon")
        + "|--:".repeat(11)
        + "|\n";
  }

  private static String table(Rounds rounds, List<Integer> writers, boolean cost) {
    StringBuilder table = new StringBuilder();
    for (int w : writers) {
      List<Object> cells = new java.util.ArrayList<>(List.of(w));
      WAYS.forEach(way -> cells.add(rounds.median(way + w)));
      cells.add(ratio(rounds, "axon new" + w, "insert" + w, cost));
      cells.add(ratio(rounds, "axon existing" + w, "insert" + w, cost));
      cells.add(ratio(rounds, "http new" + w, "axon new" + w, cost));
      cells.add(ratio(rounds, "http existing" + w, "axon existing" + w, cost));
      cells.add(ratio(rounds, "axon existing" + w, "axon new" + w, cost));
      table.append(row(cells.toArray()));
    }
    return table.toString();
  }

  /** What costs half is twice as good. */
  private static String ratio(Rounds rounds, String cell, String beside, boolean cost) {
    return percent(cost ? rounds.ratio(beside, cell) : rounds.ratio(cell, beside));
  }
}
