package fairwell.cli;

import fairwell.cli.MerkleVectors.Vector;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has our verifier judge proofs of which others know whether they hold. Needs no server. */
@Command(
    name = "merkle-vectors",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts")
final class MerkleVectorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "merkle-files")
  private List<Path> files;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int all = 0;
    int wrong = 0;
    for (Path file : files) {
      List<Vector> vectors = MerkleVectors.read(file);
      List<Vector> failed = vectors.stream().filter(vector -> !vector.isRight()).toList();
      out.println(
          FairwellCommand.text(
              "merkle-file", file, vectors.size(), vectors.size() - failed.size(), failed.size()));
      failed.forEach(vector ->
          out.println(
              "  "
                  + FairwellCommand.text(
                      vector.accepted() ? "merkle-accepted" : "merkle-refused", vector.name())));
      all += vectors.size();
      wrong += failed.size();
    }
    out.println(FairwellCommand.text("merkle-summary", all, all - wrong, wrong));
    out.flush();
    if (all == 0) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("nothing-to-check"));
    }
    return wrong == 0 ? ExitCodes.DONE : ExitCodes.REFUSED;
  }
}
