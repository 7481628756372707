package fairwell.log.ledger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.Witnessing;
import fairwell.kernel.ledger.store.Witnessing.Outcome;
import fairwell.log.store.LedgerDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/**
 * A program that writes events with several writers, and the ledger over them, and shows each new
 * checkpoint to a witness, until it is killed. It ends by itself only when something is wrong.
 */
public final class GrowingLog {

  static final String EVENTS = "events.db";
  static final String LEDGER = "ledger.db";
  static final String SIGNING = "ledger-signing.key";
  static final String BLINDING = "ledger-blinding.key";

  /** Stands in the data folder once the moment has come. */
  static final String NOW = "now";

  static final int FORKED = 3;
  private static final int BROKEN = 4;

  private static final int WRITERS = 8;
  private static final int MOST_EVENTS = 4;
  private static final long LOOK_AGAIN_MILLIS = 20;

  private GrowingLog() {}

  /** Data folder, address and key of the witness, {@link KillMoment}, and its earliest millis. */
  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> end(failure.toString(), BROKEN));
    Path data = Path.of(args[0]);
    URI witness = URI.create(args[1]);
    VerifierKey witnessKey = VerifierKey.parse(args[2], SignatureType.COSIGNATURE);
    PlainLog log = new PlainLog(data, null);
    LedgerDatabase database =
        LedgerDatabase.open("jdbc:sqlite:" + data.resolve(LEDGER), null, null);
    LedgerStore watched =
        store(database, data, KillMoment.valueOf(args[3]), Long.parseLong(args[4]));
    List<SigningKey> keys = SigningKey.parseAll(Files.readString(data.resolve(SIGNING)));
    BlindingKey blinding = BlindingKey.parse(Files.readString(data.resolve(BLINDING)));
    LedgerWriter writer =
        new LedgerWriter(log.rows(), () -> Ledger.open(watched, keys, blinding), Clock.systemUTC());
    writer.start();
    for (int i = 0; i < WRITERS; i++) {
      Thread.ofPlatform().start(() -> write(log));
    }
    Witnessing witnessing = new Witnessing(new LedgerStore(database.dataSource()), witnessKey);
    while (true) {
      if (witnessing.show(body -> WitnessServer.ask(witness, body), Instant.now())
          instanceof Outcome.Forked forked) {
        end("forked: " + forked.code(), FORKED);
      }
      writer.trouble().ifPresent(trouble -> end(trouble, BROKEN));
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  private static void write(PlainLog log) {
    while (true) {
      log.append(PlainLog.talks(1 + ThreadLocalRandom.current().nextInt(MOST_EVENTS), "words"));
    }
  }

  private static LedgerStore store(
      LedgerDatabase database, Path data, KillMoment moment, long earliest) {
    Instant from = Instant.now().plusMillis(earliest);
    return new LedgerStore(
        new WatchedCommits(
            database.dataSource(),
            () ->
                stop(
                    moment == KillMoment.WRITTEN || moment == KillMoment.COMMITTING,
                    from,
                    data,
                    moment),
            () -> stop(moment == KillMoment.COMMITTED, from, data, moment)));
  }

  private static void stop(boolean here, Instant from, Path data, KillMoment moment) {
    if (!here || Instant.now().isBefore(from)) {
      return;
    }
    try {
      Files.writeString(data.resolve(NOW), moment.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (moment != KillMoment.COMMITTING) {
      LockSupport.park();
    }
  }

  private static void end(String why, int status) {
    System.out.println(why);
    Runtime.getRuntime().halt(status);
  }
}
