package fairwell.cli;

import fairwell.kernel.law.pack.PackCheck;
import fairwell.kernel.law.pack.PackCheck.Finding;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after policy packs. Needs no server. */
@Command(
    name = "packs",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts",
    subcommands = PacksCommand.Check.class)
final class PacksCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What is read of a folder of packs; that it is not there or unreadable is a wrong call. */
  static <T> T reading(Path folder, Supplier<T> what) {
    if (!Files.isDirectory(folder)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-folder", folder));
    }
    try {
      return what.get();
    } catch (UncheckedIOException unreadable) {
      throw new CliFailure(
          ExitCodes.WRONG_CALL,
          FairwellCommand.text("bad-packs", String.valueOf(unreadable.getMessage())));
    }
  }

  /** One line a finding: its kind, the pack, what is wrong. */
  static void print(List<Finding> findings, PrintWriter out) {
    findings.forEach(out::println);
  }

  /** Looks a folder of pack files over: gaps, overlaps, missing sources, jumps. */
  @Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
  static final class Check implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "packs-folder")
    private Path folder;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
      List<Finding> findings = reading(folder, () -> PackCheck.besideShipped(folder));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(
            Server.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                    Map.of("findings", findings.stream().map(Check::plain).toList())));
      } else {
        print(findings, out);
        out.println(
            findings.isEmpty()
                ? FairwellCommand.text("packs-sound", folder)
                : FairwellCommand.text("packs-unsound", folder, findings.size()));
      }
      out.flush();
      return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.REFUSED;
    }

    private static Map<String, String> plain(Finding finding) {
      Map<String, String> plain = new LinkedHashMap<>();
      plain.put("kind", finding.kind().name());
      plain.put("pack", finding.pack());
      plain.put("detail", finding.detail());
      return plain;
    }
  }
}
