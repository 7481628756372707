package fairwell.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns the ledger. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts",
    subcommands = {FsckCommand.class, RotateLedgerKeyCommand.class})
final class LedgerCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
