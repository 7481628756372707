package fairwell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's own programs: where they are, and how to run them as a user they accept. */
final class PostgresPrograms {

  static final String SYSTEM_USER = "postgres";

  private PostgresPrograms() {}

  /** The folder with initdb and pg_ctl; Debian keeps them off the PATH. */
  static Optional<Path> binaries() {
    return debianFolders()
        .or(() ->
            Part.onPath("initdb")
                .map(Path::getParent)
                .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl"))));
  }

  static Optional<String> lackOfUser() {
    return isRoot() && (runuser().isEmpty() || !userExists())
        ? Optional.of("PostgreSQL does not run as root, and no user postgres can be had")
        : Optional.empty();
  }

  private static Optional<Path> debianFolders() {
    var all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .sorted(Comparator.comparing(PostgresPrograms::version).reversed())
          .map(folder -> folder.resolve("bin"))
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int version(Path folder) {
    var name = folder.getFileName().toString();
    return name.matches("\\d{1,4}") ? Integer.parseInt(name) : 0;
  }

  static void run(Path home, String program, String... arguments) {
    var folder =
        binaries()
            .orElseThrow(() -> new IllegalStateException("PostgreSQL is not on this machine"));
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of(runuser().orElseThrow().toString(), "-u", SYSTEM_USER, "--"));
    }
    command.add(folder.resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    try {
      // To a file, not a pipe: the server inherits it and would keep a pipe open.
      var output = Files.createTempFile("fairwell-postgres-", ".out");
      try {
        var process =
            new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException(program + " did not end: " + Files.readString(output));
        }
        if (process.exitValue() != 0) {
          throw new IllegalStateException(program + " failed: " + Files.readString(output));
        }
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(program + " was interrupted", e);
    }
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> runuser() {
    return Part.onPath("runuser")
        .or(() -> Optional.of(Path.of("/usr/sbin/runuser")).filter(Files::isExecutable));
  }

  private static boolean userExists() {
    try {
      return Path.of("/")
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(SYSTEM_USER)
          != null;
    } catch (IOException e) {
      return false;
    }
  }
}
