package fairwell.cli;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has a server make the evidence bundle of a case, and keeps it. */
@Command(name = "evidence", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class EvidenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ServerOptions where;

  @Parameters(paramLabel = "CASE", descriptionKey = "evidence-case")
  private String caseId;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "evidence-out")
  private @Nullable Path out;

  @Override
  public Integer call() {
    if (!caseId.matches("C-[0-9a-f-]{36}")) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-case", caseId));
    }
    Server server = where.connect(System.getenv());
    HttpRequest request =
        server
            .request("/api/v1/cases/" + caseId + "/evidence-bundle")
            .setHeader("Accept", "application/zip, application/problem+json")
            .build();
    byte[] bundle = server.fetch(request);
    Path file = out == null ? Path.of(caseId + ".zip") : out;
    try {
      // A file that broke off must not look like a bundle.
      Path whole = file.toAbsolutePath();
      Path part = Files.createTempFile(whole.getParent(), "evidence", ".part");
      Files.write(part, bundle);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notWritten) {
      throw new CliFailure(
          ExitCodes.TROUBLE,
          FairwellCommand.text("cannot-write", file, String.valueOf(notWritten.getMessage())));
    }
    spec.commandLine().getOut().println(FairwellCommand.text("evidence-kept", file, bundle.length));
    spec.commandLine().getOut().flush();
    return ExitCodes.DONE;
  }
}
