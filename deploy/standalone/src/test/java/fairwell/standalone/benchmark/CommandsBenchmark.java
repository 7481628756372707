package fairwell.standalone.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.shell.CommandReceipt;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.log.store.LogDatabase;
import fairwell.query.runner.DocumentRunner;
import fairwell.standalone.Fairwell;
import fairwell.standalone.process.FairwellClient;
import fairwell.standalone.process.Staff;
import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands to durable: over HTTP, the same through Axon's gateway, and bare inserts with a commit
 * into the same store, in turns. The HTTP client is a process of its own on the same cores.
 */
class CommandsBenchmark {

  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 5);
  private static final int MILLIS = Integer.getInteger("fairwell.benchmark.millis", 2_000);
  private static final int WARM_UP = Integer.getInteger("fairwell.benchmark.warmup", 3);
  private static final boolean DOCUMENTS = Boolean.getBoolean("fairwell.benchmark.documents");
  private static final List<Integer> WRITERS =
      Arrays.stream(System.getProperty("fairwell.benchmark.writers", "1,8,64").split(",", -1))
          .map(Integer::valueOf)
          .toList();
  private static final int EMPLOYEES = 500;
  private static final int CASES = 1_000;
  private static final String PASSWORD = "only-for-this-run";
  private static final Actor HR = new Actor(new ActorId("hr"), Set.of(Role.HR), Set.of(), null);

  @TempDir Path folder;

  @Test
  void onTheEmbeddedStore() throws Exception {
    measure("SQLite", List.of());
  }

  @Test
  @NeedsPostgres
  void onPostgres() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      measure("PostgreSQL", List.of("--fairwell.log.url=" + server.newDatabase()));
    }
  }

  private void measure(String store, List<String> settings) throws Exception {
    System.setProperty("FAIRWELL_DEMO_PASSWORD", PASSWORD);
    List<String> arguments = new ArrayList<>(settings);
    arguments.addAll(
        List.of(
            "--server.port=0", "--fairwell.demo=false", "--fairwell.data=" + folder.resolve("d")));
    try (ConfigurableApplicationContext fairwell =
        new SpringApplicationBuilder(Fairwell.class).run(arguments.toArray(String[]::new))) {
      int port = fairwell.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      FairwellClient client = new FairwellClient(URI.create("http://127.0.0.1:" + port), PASSWORD);
      Staff.hire(client, folder, EMPLOYEES);
      List<String> employees = IntStream.range(0, EMPLOYEES).mapToObj(Staff::number).toList();
      CommandGateway gateway = fairwell.getBean(CommandGateway.class);
      List<String> cases = open(gateway, employees);
      if (!DOCUMENTS) {
        fairwell.getBean(DocumentRunner.class).stop();
      }
      LogDatabase database = fairwell.getBean(LogDatabase.class);
      BareInserts inserts = BareInserts.like(database);
      Load.Work opening =
          n -> send(gateway, Commands.opening(employees.get((int) (n % EMPLOYEES))), n);
      Load.Work changing = n -> send(gateway, Commands.dates(cases.get((int) (n % CASES)), n), n);
      try (HttpLoadProcess http =
          HttpLoadProcess.start(folder, port, client.token("hr"), employees, cases)) {
        ProcessorTime time = ProcessorTime.of(database, http.handle());
        CommandCells cells = new CommandCells();
        StringBuilder latencies = new StringBuilder();
        for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
          CommandCells into = round > 0 ? cells : new CommandCells();
          for (int w : WRITERS) {
            into.measure("insert", w, time, () -> Load.perSecond(w, MILLIS, inserts::one));
            into.measure("axon new", w, time, () -> Load.perSecond(w, MILLIS, opening));
            into.measure("axon existing", w, time, () -> Load.perSecond(w, MILLIS, changing));
            for (String kind : List.of("new", "existing")) {
              into.measure(
                  "http " + kind,
                  w,
                  time,
                  () -> {
                    HttpLoadProcess.Seen seen = http.run(kind, w, MILLIS);
                    assertThat(seen.refused()).as("refused").isZero();
                    latencies.append(seen.row(kind, w));
                    return seen.accepted();
                  });
            }
          }
          if (round < ROUNDS) {
            latencies.setLength(0);
          }
        }
        System.out.println(
            "%n%s, median of %d rounds of %d ms a cell, documents %s, rows of %d bytes%n"
                    .formatted(
                        store,
                        ROUNDS,
                        MILLIS,
                        DOCUMENTS ? "following" : "standing still",
                        inserts.bytes())
                + cells.table(WRITERS)
                + "\nHTTP, last round\n\n"
                + HttpLoadProcess.Seen.head()
                + latencies);
      }
    }
  }

  private static List<String> open(CommandGateway gateway, List<String> employees) {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      var command = Commands.opening(employees.get(i % EMPLOYEES));
      send(gateway, command, -1L - i);
      cases.add(command.caseId().value());
    }
    return cases;
  }

  private static void send(CommandGateway gateway, Object command, long n) {
    Envelope envelope =
        Envelope.from(HR).asked("hr/direct-" + n, "benchmark").within("bench", null);
    CommandReceipt receipt =
        gateway.sendAndWait(
            GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()));
    if (receipt.events().size() != 1) {
      throw new IllegalStateException("not one event: " + receipt);
    }
  }
}
