package fairwell.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that shares no line with us and judges proofs and bundles with the packages of Go’s
 * checksum database. Needs {@link NeedsGo}.
 */
public final class GoVerifier {

  private static final Path SOURCE =
      Path.of(System.getProperty("fairwell.root", "../.."), "deploy/cli/src/test/go/main.go");

  /** What Go made of its own library is good for the next test, too. */
  private static final Path CACHE = Path.of("target", "go-cache").toAbsolutePath();

  private GoVerifier() {}

  /**
   * Builds the program.
   *
   * @param folder where it is put
   * @throws IllegalStateException with what Go says, if it cannot be built
   */
  public static Path buildIn(Path folder) throws IOException, InterruptedException {
    Path verifier = folder.resolve("verifier");
    Path said = folder.resolve("built");
    ProcessBuilder build =
        new ProcessBuilder("go", "build", "-o", verifier.toString(), SOURCE.toString());
    build.environment().put("GO111MODULE", "off");
    build.environment().put("GOPATH", "/usr/share/gocode");
    build.environment().put("GOCACHE", CACHE.toString());
    build.redirectErrorStream(true).redirectOutput(said.toFile());
    if (build.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(said));
    }
    return verifier;
  }
}
