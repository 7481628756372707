package fairwell.cli;

import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.LedgerStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A new signing key for the ledger, in two steps: first both keys sign, then the new one alone. The
 * server reads the file when it starts, and records what changed.
 */
@Command(
    name = "rotate-key",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts")
final class RotateLedgerKeyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "fsck-data")
  private Path data;

  @Option(names = "--signing-key", paramLabel = "FILE", descriptionKey = "rotate-signing-key")
  private @Nullable Path signingKey;

  @Option(names = "--ledger", paramLabel = "URL", descriptionKey = "fsck-ledger")
  private @Nullable String ledger;

  @Option(names = "--finish", descriptionKey = "rotate-finish")
  private boolean finish;

  @Override
  public Integer call() {
    Path file = signingKey == null ? data.resolve("ledger-signing.key") : signingKey;
    List<SigningKey> keys = LedgerKeyFile.read(file, SigningKey::parseAll);
    if (finish) {
      finish(file, keys);
    } else {
      begin(file, keys);
    }
    spec.commandLine().getOut().flush();
    return ExitCodes.DONE;
  }

  private void begin(Path file, List<SigningKey> keys) {
    if (keys.size() > 1) {
      throw refused("rotate-under-way", keys.getLast().verifier());
    }
    SigningKey before = keys.getFirst();
    SigningKey successor =
        SigningKey.generate(before.name(), SignatureType.ED25519, new SecureRandom());
    put(file, List.of(before, successor));
    PrintWriter out = spec.commandLine().getOut();
    out.println(FairwellCommand.text("rotate-begun"));
    out.println(successor.verifier());
  }

  private void finish(Path file, List<SigningKey> keys) {
    if (keys.size() < 2) {
      throw refused("rotate-not-begun");
    }
    List<SigningKey> staying = keys.subList(1, keys.size());
    VerifierKey retired = keys.getFirst().verifier();
    if (!hasSigned(staying)) {
      throw refused("rotate-not-signed", staying.getFirst().verifier());
    }
    LedgerKeyFile.retire(file, retired);
    put(file, staying);
    PrintWriter out = spec.commandLine().getOut();
    out.println(FairwellCommand.text("rotate-finished"));
    out.println(retired);
  }

  /** Without a checkpoint of its own the one that stays could not go on with the ledger. */
  private boolean hasSigned(List<SigningKey> staying) {
    LedgerStore store = new LedgerStore(ReadOnlyDatabase.at(ledger, data.resolve("ledger.db")));
    try {
      Optional<SignedNote> newest = store.checkpoint();
      return newest.isPresent()
          && staying.stream()
              .allMatch(key -> !newest.get().signedBy(List.of(key.verifier())).isEmpty());
    } catch (Unreadable | IllegalStateException unreadable) {
      throw new CliFailure(
          ExitCodes.WRONG_CALL,
          FairwellCommand.text("fsck-unreadable", String.valueOf(unreadable.getMessage())));
    }
  }

  private static void put(Path file, List<SigningKey> keys) {
    LedgerKeyFile.write(
        file, keys.stream().map(SigningKey::stored).collect(Collectors.joining()), file);
  }

  private static CliFailure refused(String key, Object... values) {
    return new CliFailure(ExitCodes.REFUSED, FairwellCommand.text(key, values));
  }
}
