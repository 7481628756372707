package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.standalone.process.FairwellClient.Answer;
import fairwell.standalone.process.Journal.Receipt;
import fairwell.standalone.process.Journal.Sent;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the whole of Fairwell while clients write, starts it again on the same data, and compares
 * what is stored with what was promised. {@code -Pfaults} kills 20 times, on PostgreSQL as well.
 */
@Tag("whole")
class KilledUnderLoadIT {

  private static final int KILLS = Integer.getInteger("fairwell.kills", 1);
  private static final int EMPLOYEES = 200;
  private static final int LOOKED_AT = 40;

  private final Random random = new Random(20_26);
  private final Journal journal = new Journal();

  @TempDir Path folder;

  @Test
  void keepsEveryPromiseOnTheEmbeddedStore() throws IOException {
    killAndCompare("SQLite", Map.of(), "jdbc:sqlite:" + folder.resolve("data/events.db"));
  }

  @Test
  @Tag("long")
  @NeedsPostgres
  void keepsEveryPromiseOnPostgres() throws IOException {
    String url = PostgresServer.shared().newDatabase();
    killAndCompare("PostgreSQL", Map.of("fairwell.log.url", url), url);
  }

  private void killAndCompare(String store, Map<String, String> settings, String url)
      throws IOException {
    int promised = 0;
    int unanswered = 0;
    int storedUnanswered = 0;
    FairwellProcess fairwell = FairwellProcess.start(folder.resolve("data"), settings);
    try {
      Staff.hire(fairwell.client(), folder, EMPLOYEES);
      for (int kill = 1; kill <= KILLS; kill++) {
        killUnderLoad(fairwell, kill);
        fairwell = FairwellProcess.start(folder.resolve("data"), settings);
        Promises kept = Promises.check(journal, StoredEvents.in(url));
        assertThat(kept.broken()).as("after kill %d", kill).isEmpty();
        promised = journal.acknowledged().size();
        unanswered += journal.unanswered().size();
        storedUnanswered += kept.storedUnanswered();
        sendAgain(fairwell.client(), journal.unanswered());
      }
      shows(fairwell.client());
      repeats(fairwell.client());

      assertThat(journal.unexpected()).isEmpty();
      assertThat(journal.unanswered()).isEmpty();
      assertThat(Promises.check(journal, StoredEvents.in(url)).broken()).isEmpty();
      System.out.print(
          new FaultTable("kill -9 of Fairwell on " + store + ", " + KILLS + " times, 8 writers")
              .row("commands acknowledged before", "all stored", promised + " of " + promised)
              .row("", "none twice", "0 twice")
              .row(
                  "commands under way",
                  "stored once or not at all",
                  storedUnanswered + " of " + unanswered + " stored, each once")
              .row("the same, sent again", "stored once", unanswered + " of " + unanswered));
    } finally {
      fairwell.close();
    }
  }

  private void killUnderLoad(FairwellProcess fairwell, int kill) {
    int before = journal.acknowledged().size();
    int enough = before + 100 + random.nextInt(300);
    try (Writers writers = Writers.start(fairwell.client(), journal, "k" + kill, EMPLOYEES)) {
      Awaitility.await("load before the kill")
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> journal.acknowledged().size() >= enough);
      fairwell.kill();
    }
  }

  /** The API shows the cases that were promised. */
  private void shows(FairwellClient client) throws IOException {
    for (Map.Entry<String, Receipt> promise : someAcknowledged()) {
      String id = promise.getValue().id();
      if (id.startsWith("C-")) {
        Answer answer = client.get(Journal.ACCOUNT, "/api/v1/cases/" + id);
        assertThat(answer.status()).as("%s: %s", promise, answer.json()).isEqualTo(200);
      }
    }
  }

  /** A request that was acknowledged before the kill is answered again, and not done again. */
  private void repeats(FairwellClient client) throws IOException {
    for (Map.Entry<String, Receipt> promise : someAcknowledged()) {
      Sent request = journal.request(promise.getKey());
      Receipt before = promise.getValue();
      Receipt again =
          Receipt.of(
              client.post(Journal.ACCOUNT, request.path(), request.key(), request.body()).json());
      assertThat(again)
          .isEqualTo(new Receipt(before.id(), before.version(), before.events(), true));
    }
  }

  private void sendAgain(FairwellClient client, List<Sent> unanswered) throws IOException {
    for (Sent request : unanswered) {
      journal.heard(
          request, client.post(Journal.ACCOUNT, request.path(), request.key(), request.body()));
    }
  }

  private List<Map.Entry<String, Receipt>> someAcknowledged() {
    return journal.acknowledged().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(LOOKED_AT)
        .toList();
  }
}
