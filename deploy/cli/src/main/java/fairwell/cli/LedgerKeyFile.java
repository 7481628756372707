package fairwell.cli;

import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.personal.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of the ledger's keys, and beside them the verifier keys of those that are retired. */
final class LedgerKeyFile {

  private LedgerKeyFile() {}

  /** What a file of a key says. */
  static <T> T read(Path file, Function<String, T> parse) {
    try {
      return parse.apply(Files.readString(file));
    } catch (IOException missing) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    } catch (Unreadable noKey) {
      throw new CliFailure(ExitCodes.WRONG_CALL, file + ": " + noKey.getMessage());
    }
  }

  /** The verifier keys of all that sign or signed, as this machine says. */
  static List<VerifierKey> verifiers(Path file) {
    List<VerifierKey> keys = new ArrayList<>();
    read(file, SigningKey::parseAll).forEach(key -> keys.add(key.verifier()));
    keys.addAll(retired(file));
    return keys;
  }

  /** Keeps the verifier key of one that will sign no more: old checkpoints are still its own. */
  static void retire(Path file, VerifierKey key) {
    List<VerifierKey> retired = new ArrayList<>(retired(file));
    if (!retired.contains(key)) {
      retired.add(key);
      write(
          besides(file),
          retired.stream().map(one -> one + "\n").collect(Collectors.joining()),
          file);
    }
  }

  private static List<VerifierKey> retired(Path file) {
    Path besides = besides(file);
    return Files.exists(besides)
        ? read(besides, lines -> lines.lines().map(VerifierKey::parse).toList())
        : List.of();
  }

  /**
   * Puts a file in its place, whole and synced; whatever is killed when, the one before or this one
   * is there.
   *
   * @param own whose owner it gets: the server reads it, and whoever calls may be another
   */
  static void write(Path file, String text, Path own) {
    Path fresh = file.resolveSibling(file.getFileName() + ".next");
    try {
      // Left by a call that was killed: no server ever read it.
      Files.deleteIfExists(fresh);
      SecretFile.create(fresh, text);
      Files.setOwner(fresh, Files.getOwner(own));
      SecretFile.replace(file, fresh);
    } catch (IOException | UncheckedIOException notWritten) {
      throw notWritten(file, notWritten);
    }
  }

  private static CliFailure notWritten(Path file, Exception why) {
    return new CliFailure(
        ExitCodes.TROUBLE,
        FairwellCommand.text("cannot-write", file, String.valueOf(why.getMessage())));
  }

  private static Path besides(Path file) {
    return file.resolveSibling(file.getFileName() + ".retired");
  }
}
