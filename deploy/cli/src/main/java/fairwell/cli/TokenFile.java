package fairwell.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tokens that login keeps, by server, in a file only its owner can read. */
final class TokenFile {
  private final Path file;

  private TokenFile(Path file) {
    this.file = file;
  }

  /** FAIRWELL_CONFIG, else XDG_CONFIG_HOME/fairwell, else ~/.config/fairwell. */
  static TokenFile of(Map<String, String> environment) {
    String own = environment.get("FAIRWELL_CONFIG");
    String xdg = environment.get("XDG_CONFIG_HOME");
    Path folder =
        own != null
            ? Path.of(own)
            : xdg != null
                ? Path.of(xdg, "fairwell")
                : Path.of(System.getProperty("user.home"), ".config", "fairwell");
    return new TokenFile(folder.resolve("tokens.json"));
  }

  @Nullable String read(URI server) {
    String token = all().path(server.toString()).asString("");
    return token.isEmpty() ? null : token;
  }

  void keep(URI server, String token) {
    ObjectNode tokens = all();
    tokens.put(server.toString(), token);
    try {
      Path folder = file.getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "tokens", ".json", ownerOnly());
      Files.write(fresh, tokens.toString().getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("cannot-write", file, failed));
    }
  }

  private ObjectNode all() {
    try {
      JsonNode read = Files.exists(file) ? Server.JSON.readTree(Files.readString(file)) : null;
      return read instanceof ObjectNode object ? object : Server.JSON.createObjectNode();
    } catch (IOException failed) {
      throw new CliFailure(ExitCodes.TROUBLE, FairwellCommand.text("cannot-read", file, failed));
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
