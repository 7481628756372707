package fairwell.cli;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Fault;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tamper check: the event store against everything that was signed. Needs no server. */
@Command(name = "fsck", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class FsckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "fsck-data")
  private Path data;

  @Option(names = "--events", paramLabel = "URL", descriptionKey = "fsck-events")
  private @Nullable String events;

  @Option(names = "--ledger", paramLabel = "URL", descriptionKey = "fsck-ledger")
  private @Nullable String ledger;

  @Option(names = "--verifier-key", paramLabel = "KEY", descriptionKey = "fsck-verifier-key")
  private @Nullable List<String> verifierKeys;

  @Option(names = "--blinding-key", paramLabel = "FILE", descriptionKey = "fsck-blinding-key")
  private @Nullable Path blindingKey;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Fsck fsck =
        new Fsck(
            new StoredRows(ReadOnlyDatabase.at(events, data.resolve("events.db"))),
            new LedgerStore(ReadOnlyDatabase.at(ledger, data.resolve("ledger.db"))),
            keys(),
            LedgerKeyFile.read(
                blindingKey == null ? data.resolve("ledger-blinding.key") : blindingKey,
                BlindingKey::parse));
    Fsck.Report report;
    try {
      report = fsck.run(_ -> {});
    } catch (IllegalStateException notReadable) {
      throw new CliFailure(
          ExitCodes.WRONG_CALL, FairwellCommand.text("fsck-unreadable", reason(notReadable)));
    }
    out.println(
        FairwellCommand.text(
            "fsck-summary", report.events(), report.checkpoints(), report.uncovered()));
    out.flush();
    if (report.fault().isPresent()) {
      out.println(text(report.fault().get()));
      out.flush();
      return ExitCodes.REFUSED;
    }
    if (report.checkpoints() == 0) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("nothing-to-check"));
    }
    out.println(FairwellCommand.text("fsck-good"));
    out.flush();
    return ExitCodes.DONE;
  }

  private List<VerifierKey> keys() {
    List<String> given = verifierKeys;
    if (given == null) {
      return LedgerKeyFile.verifiers(data.resolve("ledger-signing.key"));
    }
    try {
      return given.stream().map(VerifierKey::parse).toList();
    } catch (Unreadable noKey) {
      throw new CliFailure(ExitCodes.WRONG_CALL, String.valueOf(noKey.getMessage()));
    }
  }

  private static String reason(Throwable failed) {
    Throwable cause = failed.getCause();
    return failed.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
  }

  private static String text(Fault fault) {
    return switch (fault) {
      case Fault.Changed one ->
          FairwellCommand.text(
              "fault-changed",
              one.seq(),
              one.eventId(),
              one.position(),
              String.join(", ", one.what()));
      case Fault.Missing one ->
          FairwellCommand.text("fault-missing", one.seq(), one.eventId(), one.position());
      case Fault.Inserted one ->
          FairwellCommand.text("fault-inserted", one.seq(), one.eventId(), one.position());
      case Fault.EntryChanged one -> FairwellCommand.text("fault-entry", one.seq(), one.eventId());
      case Fault.TileChanged one -> FairwellCommand.text("fault-tile", one.path());
      case Fault.NotSigned one -> FairwellCommand.text("fault-not-signed", one.size());
      case Fault.OtherRoot one ->
          FairwellCommand.text("fault-other-root", one.size(), one.after(), one.size() - 1);
      case Fault.NothingSigned one -> FairwellCommand.text("fault-nothing-signed", one.entries());
    };
  }
}
