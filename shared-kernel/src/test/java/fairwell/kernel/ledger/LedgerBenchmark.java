package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How many leaves a second the tree takes in memory, on one thread; fails below its aim. */
class LedgerBenchmark {

  private static final int LEAVES = Integer.getInteger("fairwell.benchmark.events", 200_000);
  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 5);

  /** As many as the writer takes at a time. */
  private static final int BATCH = 2_000;

  private static final int STREAMS = 500;
  private static final double AIM = 300_000;

  private final BlindingKey blinding = BlindingKey.generate(new SecureRandom());

  private interface Work {
    TreeHash root();
  }

  @Test
  void leavesASecond() {
    List<StoredEvent> rows = rows();
    List<byte[]> envelopes = envelopes(rows);
    long bytes = envelopes.stream().mapToLong(one -> one.length).sum();
    System.out.printf(
        Locale.ROOT,
        "%nLedger, %,d leaves of %d bytes, median of %d rounds on one thread%n%n"
            + "| append | leaves a second |%n|---|--:|%n",
        LEAVES,
        bytes / LEAVES,
        ROUNDS);
    double tree = measured("hash the entry, add it, take the tiles", () -> appended(envelopes));
    measured(
        "the same with the envelope made from the stored row", () -> appended(envelopes(rows)));
    System.out.printf(Locale.ROOT, "%nThe aim is %,.0f: %s%n", AIM, tree >= AIM ? "met" : "MISSED");
    assertThat(tree).as("leaves a second").isGreaterThanOrEqualTo(AIM);
  }

  private double measured(String what, Work work) {
    TreeHash root = work.root();
    List<Double> seen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      TreeHash again = work.root();
      seen.add(LEAVES * 1e9 / (System.nanoTime() - begin));
      assertThat(again).isEqualTo(root);
    }
    seen.sort(null);
    double median = seen.get(ROUNDS / 2);
    System.out.printf(Locale.ROOT, "| %s | %,.0f |%n", what, median);
    return median;
  }

  private static TreeHash appended(List<byte[]> envelopes) {
    GrowingTree tree = new GrowingTree();
    Taken taken = new Taken();
    for (byte[] envelope : envelopes) {
      tree.add(TreeHash.ofLeaf(envelope));
      taken.from(tree);
    }
    return tree.root();
  }

  /** The tiles are taken after each batch, as the writer does. */
  private static final class Taken {
    private final Map<Tile, byte[]> tiles = new HashMap<>();

    void from(GrowingTree tree) {
      if (tree.size() % BATCH == 0) {
        tree.takeChanged().forEach(one -> tiles.put(one.tile(), one.hashes()));
      }
    }
  }

  private List<byte[]> envelopes(List<StoredEvent> rows) {
    Map<String, Long> last = new HashMap<>();
    List<byte[]> all = new ArrayList<>(rows.size());
    for (StoredEvent row : rows) {
      Long before = last.put(row.streamId(), (long) all.size());
      OptionalLong prev = before == null ? OptionalLong.empty() : OptionalLong.of(before);
      all.add(Envelope.of(row, all.size(), prev, blinding).bytes());
    }
    return all;
  }

  private static List<StoredEvent> rows() {
    byte[] metadata = "{\"actor\":\"hr.lin\",\"role\":\"HR\"}".getBytes(StandardCharsets.UTF_8);
    List<StoredEvent> rows = new ArrayList<>(LEAVES);
    for (int i = 0; i < LEAVES; i++) {
      String stream = "C-00000000-0000-4000-8000-%012d".formatted(i % STREAMS);
      rows.add(
          new StoredEvent(
              i + 1L,
              "00000000-0000-4000-9000-%012d".formatted(i),
              stream,
              i / STREAMS,
              "Offboarding",
              "2026-11-27T08:00:00.000Z",
              "offboarding.NoticeGiven",
              "1",
              ("{\"caseId\":\"" + stream + "\",\"words\":\"" + "x".repeat(200) + "\"}")
                  .getBytes(StandardCharsets.UTF_8),
              metadata));
    }
    return rows;
  }
}
