package fairwell.cli;

import fairwell.kernel.personal.MasterKeyRotation;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A new master key in the place of the one before. No server may run meanwhile. */
@Command(name = "rotate", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class RotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "keys-data")
  private Path data;

  @Option(names = "--keys", paramLabel = "URL", descriptionKey = "keys-store")
  private @Nullable String keys;

  @Option(names = "--master-key", paramLabel = "FILE", descriptionKey = "keys-master-key")
  private @Nullable Path masterKey;

  @Override
  public Integer call() {
    Path file = masterKey == null ? data.resolve("master.key") : masterKey;
    if (!Files.isReadable(file)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
    boolean resumed = Files.exists(MasterKeyRotation.successorOf(file));
    DataSource store = KeyStoreDatabase.at(keys, data.resolve("keys.db"));
    int wrapped;
    try (Connection connection = store.getConnection()) {
      KeyStoreDatabase.lock(connection);
      wrapped = new MasterKeyRotation(file, new SecureRandom()).run(connection);
      connection.setAutoCommit(true);
      KeyStoreDatabase.sweep(connection);
    } catch (SQLException failed) {
      throw new CliFailure(
          ExitCodes.TROUBLE,
          KeyStoreDatabase.isInUse(failed)
              ? FairwellCommand.text("keys-in-use")
              : FairwellCommand.text("keys-unusable", String.valueOf(failed.getMessage())));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (resumed) {
      out.println(FairwellCommand.text("keys-resumed"));
    }
    out.println(FairwellCommand.text("keys-rotated", wrapped));
    out.println(FairwellCommand.text("keys-retired"));
    MasterKeyRotation.retired(file).forEach(out::println);
    out.flush();
    return ExitCodes.DONE;
  }
}
