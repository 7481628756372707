package fairwell.cli;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.pack.UnsoundPacks;
import fairwell.kernel.law.topic.Example;
import fairwell.kernel.law.topic.ExampleRun;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a file of worked examples against the policy packs. Needs no server. */
@Command(name = "examples", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class ExamplesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "examples-file")
  private Path file;

  @Option(names = "--packs", paramLabel = "DIR", descriptionKey = "packs")
  private @Nullable Path packs;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    List<Example> examples = ExampleFile.read(file);
    PolicyPacks law = law();
    List<Outcome> outcomes = new ArrayList<>();
    for (Example example : examples) {
      outcomes.add(ExampleRun.run(example, law));
    }
    PrintWriter out = spec.commandLine().getOut();
    ExampleReport report = new ExampleReport(outcomes);
    if (json) {
      out.println(
          Server.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report.plain(file)));
    } else {
      report.print(out, explain);
    }
    out.flush();
    return report.allPassed() ? ExitCodes.DONE : ExitCodes.REFUSED;
  }

  private PolicyPacks law() {
    Path folder = packs;
    if (folder == null) {
      return PolicyPacks.shipped();
    }
    return PacksCommand.reading(
        folder,
        () -> {
          try {
            return PolicyPacks.shippedAnd(folder);
          } catch (UnsoundPacks unsound) {
            PacksCommand.print(unsound.findings(), spec.commandLine().getErr());
            throw new CliFailure(
                ExitCodes.WRONG_CALL,
                FairwellCommand.text("packs-unsound", folder, unsound.findings().size()));
          }
        });
  }
}
