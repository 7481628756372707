package fairwell.cli;

import java.io.Console;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Signs in at a standalone server and keeps the token. */
@Command(name = "login", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class LoginCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ServerOptions where;

  @Option(names = "--user", required = true, paramLabel = "NAME", descriptionKey = "user")
  private String user;

  @Override
  public Integer call() {
    Map<String, String> environment = System.getenv();
    URI address = where.address(environment);
    ObjectNode credentials = Server.JSON.createObjectNode();
    credentials.put("user", user);
    credentials.put("password", password(environment.get("FAIRWELL_PASSWORD")));
    Server server = new Server(address, null);
    HttpRequest request =
        server
            .request("/local/token")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(credentials.toString()))
            .build();
    String token = server.send(request).body().path("access_token").asString("");
    if (token.isEmpty()) {
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("no-fairwell", address));
    }
    TokenFile.of(environment).keep(address, token);
    spec.commandLine().getErr().println(FairwellCommand.text("signed-in", user, address));
    return ExitCodes.DONE;
  }

  /** Never an option: other users of the machine could read it. */
  private static String password(@Nullable String given) {
    if (given != null) {
      return given;
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword(FairwellCommand.text("password"));
    if (typed == null) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-password"));
    }
    return new String(typed);
  }
}
