package fairwell.cli;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Imports a CSV or XLSX file, or only checks it, and shows what is wrong cell by cell. */
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class ImportCommand implements Callable<Integer> {
  private static final long LOOK_MILLIS = 300;
  private static final int SHOWN = 100;

  @Spec private CommandSpec spec;
  @Mixin private ServerOptions where;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "table")
  private @Nullable String table;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--key", paramLabel = "KEY", descriptionKey = "key")
  private @Nullable String key;

  @Override
  public Integer call() throws InterruptedException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
    Server server = where.connect(System.getenv());
    JsonNode state = server.send(upload(server)).body();
    String id = state.path("importId").asString("");
    try (ImportProgress progress = ImportProgress.on(System.console(), json)) {
      state = server.send(server.request(path(id)).GET().build()).body();
      while (!isOver(state)) {
        progress.show(state);
        Thread.sleep(LOOK_MILLIS);
        state = server.send(server.request(path(id)).GET().build()).body();
      }
      progress.show(state);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Server.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(state));
    } else {
      say(state, out);
    }
    out.flush();
    return exitCode(state);
  }

  private HttpRequest upload(Server server) {
    String query = "?dryRun=" + dryRun;
    if (table != null) {
      query += "&table=" + URLEncoder.encode(table, StandardCharsets.UTF_8);
    }
    try {
      return server
          .request("/api/v1/imports" + query)
          .header("Content-Type", "application/octet-stream")
          .header("Idempotency-Key", key != null ? key : "cli-" + UUID.randomUUID())
          .POST(BodyPublishers.ofFile(file))
          .build();
    } catch (FileNotFoundException gone) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
  }

  private static String path(String id) {
    return "/api/v1/imports/" + id + "?from=0&size=" + SHOWN;
  }

  private static boolean isOver(JsonNode state) {
    return switch (state.path("state").asString("")) {
      case "completed", "refused", "failed" -> true;
      default -> false;
    };
  }

  private static void say(JsonNode state, PrintWriter out) {
    for (JsonNode problem : state.path("problems")) {
      out.printf(
          "%s: %s%n", problem.path("cell").asString(""), problem.path("message").asString(""));
      String expected = problem.path("expected").asString("");
      if (!expected.isEmpty()) {
        out.println("    " + FairwellCommand.text("expected", expected));
      }
    }
    JsonNode receipt = state.path("receipt");
    switch (state.path("state").asString("")) {
      case "completed" ->
          out.println(
              FairwellCommand.text(
                  receipt.path("dryRun").asBoolean(false) ? "checked" : "imported",
                  receipt.path("rows").asInt(0),
                  receipt.path("recorded").asInt(0),
                  receipt.path("repeated").asInt(0)));
      case "refused" ->
          out.println(FairwellCommand.text("refused-file", state.path("problemCount").asInt(0)));
      default -> out.println(FairwellCommand.text("failed", state.path("failure").asString("")));
    }
  }

  private static int exitCode(JsonNode state) {
    return switch (state.path("state").asString("")) {
      case "completed" -> ExitCodes.DONE;
      case "refused" -> ExitCodes.REFUSED;
      default -> ExitCodes.TROUBLE;
    };
  }
}
