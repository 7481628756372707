package fairwell.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code fairwell}: without a subcommand it shows what it can do. */
@Command(
    name = "fairwell",
    mixinStandardHelpOptions = true,
    version = "fairwell 0.1.0-SNAPSHOT",
    resourceBundle = "fairwell.cli.texts",
    subcommands = {
      LoginCommand.class,
      ImportCommand.class,
      ExamplesCommand.class,
      PacksCommand.class,
      MerkleVectorsCommand.class,
      LedgerCommand.class,
      EvidenceCommand.class,
      VerifyCommand.class,
      DisclosureCommand.class,
      WitnessCommand.class,
      KeysCommand.class
    })
public final class FairwellCommand implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    Locale.setDefault(language(System.getenv()));
    System.exit(commandLine().execute(args));
  }

  /** The program, ready to be called. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new FairwellCommand());
    line.setExecutionExceptionHandler((failed, command, _) -> {
      command.getErr().println("fairwell: " + failed.getMessage());
      return failed instanceof CliFailure failure ? failure.exitCode() : ExitCodes.TROUBLE;
    });
    return line;
  }

  /** FAIRWELL_LANG, else the machine's language; Chinese or English. */
  static Locale language(Map<String, String> environment) {
    String wanted = environment.getOrDefault("FAIRWELL_LANG", Locale.getDefault().toLanguageTag());
    return wanted.toLowerCase(Locale.ROOT).startsWith("zh")
        ? Locale.SIMPLIFIED_CHINESE
        : Locale.ENGLISH;
  }

  /** A text in the language of the program. */
  static String text(String key, Object... values) {
    ResourceBundle texts = ResourceBundle.getBundle("fairwell.cli.texts", Locale.getDefault());
    return String.format(Locale.getDefault(), texts.getString(key), values);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
