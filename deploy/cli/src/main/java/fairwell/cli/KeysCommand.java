package fairwell.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns the keys of the persons. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts",
    subcommands = RotateCommand.class)
final class KeysCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
