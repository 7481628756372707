package fairwell.cli;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server is and who calls; shared by all commands that talk to one. */
final class ServerOptions {
  private static final String DEFAULT_SERVER = "http://localhost:8080";

  @Option(names = "--server", paramLabel = "URL", descriptionKey = "server")
  @Nullable URI server;

  @Option(names = "--token", paramLabel = "TOKEN", descriptionKey = "token")
  @Nullable String token;

  /** The server's address: the option, else FAIRWELL_SERVER, else this machine. */
  URI address(Map<String, String> environment) {
    return server != null
        ? server
        : URI.create(environment.getOrDefault("FAIRWELL_SERVER", DEFAULT_SERVER));
  }

  /** The server, with the option's token, else FAIRWELL_TOKEN, else the one login kept. */
  Server connect(Map<String, String> environment) {
    URI address = address(environment);
    String given = token != null ? token : environment.get("FAIRWELL_TOKEN");
    String used = given != null ? given : TokenFile.of(environment).read(address);
    if (used == null) {
      throw new CliFailure(ExitCodes.NOT_ALLOWED, FairwellCommand.text("no-token"));
    }
    return new Server(address, used);
  }
}
