package fairwell.cli;

import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.MasterKeyMove;
import fairwell.kernel.personal.MasterKeyRotation;
import fairwell.kernel.personal.Rewrapping;
import fairwell.kernel.personal.WrappedByAnother;
import fairwell.kernel.personal.vault.VaultTransit;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A new master key in the place of the one before; with a Vault, the keys moved into its care, or
 * under the newest version of its key. No server may run meanwhile.
 */
@Command(name = "rotate", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class RotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "keys-data")
  private Path data;

  @Option(names = "--keys", paramLabel = "URL", descriptionKey = "keys-store")
  private @Nullable String keys;

  @Option(names = "--master-key", paramLabel = "FILE", descriptionKey = "keys-master-key")
  private @Nullable Path masterKey;

  @Mixin private VaultOptions vault;

  @Override
  public Integer call() {
    Path file = masterKey == null ? data.resolve("master.key") : masterKey;
    VaultTransit keeper = vault.keeper(System.getenv());
    if (keeper == null && !Files.isReadable(file)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
    boolean begun = Files.exists(MasterKeyRotation.successorOf(file));
    DataSource store = KeyStoreDatabase.at(keys, data.resolve("keys.db"));
    try (Connection connection = store.getConnection()) {
      KeyStoreDatabase.lock(connection);
      KeyStoreDatabase.mustBeOne(connection);
      String said = keeper == null ? renewed(file, connection) : given(keeper, file, connection);
      connection.setAutoCommit(true);
      KeyStoreDatabase.sweep(connection);
      say(begun && keeper == null, said, MasterKeyRotation.retired(file));
      return ExitCodes.DONE;
    } catch (SQLException failed) {
      throw new CliFailure(
          ExitCodes.TROUBLE,
          KeyStoreDatabase.isInUse(failed)
              ? FairwellCommand.text("keys-in-use")
              : FairwellCommand.text("keys-unusable", String.valueOf(failed.getMessage())));
    } catch (KeysUnavailable away) {
      throw new CliFailure(
          ExitCodes.TROUBLE,
          FairwellCommand.text("keys-unusable", String.valueOf(away.getMessage())));
    } catch (WrappedByAnother another) {
      throw new CliFailure(
          ExitCodes.REFUSED,
          begun && keeper != null
              ? FairwellCommand.text("keys-half-rotated")
              : FairwellCommand.text("keys-of-another", String.valueOf(another.getMessage())));
    }
  }

  private static String renewed(Path file, Connection keys) throws SQLException {
    return FairwellCommand.text(
        "keys-rotated", new MasterKeyRotation(file, new SecureRandom()).run(keys));
  }

  private static String given(VaultTransit keeper, Path file, Connection keys) throws SQLException {
    String newest = keeper.newest();
    int wrapped =
        Files.isReadable(file)
            ? new MasterKeyMove(file, keeper).run(keys)
            : Rewrapping.all(
                keys,
                key ->
                    keeper.versionOf(key).equals(newest)
                        ? proven(keeper, key)
                        : keeper.rewrap(key));
    return FairwellCommand.text("keys-in-vault", wrapped, newest);
  }

  /** Another key may have a version of the same number: that it opens this one is tried. */
  private static String proven(VaultTransit keeper, String key) {
    keeper.unwrap(key);
    return key;
  }

  private void say(boolean resumed, String said, List<Path> retired) {
    PrintWriter out = spec.commandLine().getOut();
    if (resumed) {
      out.println(FairwellCommand.text("keys-resumed"));
    }
    out.println(said);
    if (!retired.isEmpty()) {
      out.println(FairwellCommand.text("keys-retired"));
      retired.forEach(out::println);
    }
    out.flush();
  }
}
