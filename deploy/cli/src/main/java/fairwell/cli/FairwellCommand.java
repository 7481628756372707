package fairwell.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code fairwell}: without a subcommand it shows what it can do. */
@Command(
    name = "fairwell",
    mixinStandardHelpOptions = true,
    version = "fairwell 0.1.0-SNAPSHOT",
    description = "Checks and operates Fairwell from the command line.")
public final class FairwellCommand implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new FairwellCommand()).execute(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
