package fairwell.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an evidence bundle. Needs no server and no network. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private TrustedKeys keys;

  @Parameters(paramLabel = "BUNDLE", descriptionKey = "verify-bundle")
  private Path bundle;

  @Override
  public Integer call() {
    var line = spec.commandLine();
    int exit = BundleFile.judged(bundle, keys).say(line.getOut(), line.getErr());
    line.getOut().flush();
    line.getErr().flush();
    return exit;
  }
}
