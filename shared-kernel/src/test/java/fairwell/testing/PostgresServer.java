package fairwell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A throw-away PostgreSQL on a free port, with its usual durability. It needs the server's programs
 * on the machine, so a test that uses it is marked {@link NeedsPostgres}.
 */
public final class PostgresServer implements AutoCloseable {

  private static final String USER = "fairwell";
  private static final String SYSTEM_USER = "postgres";

  private static @Nullable PostgresServer shared;

  private final Path home;
  private final int port;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** The server all tests of this JVM share; it stops with the JVM. Take a database of your own. */
  public static synchronized PostgresServer shared() {
    if (shared == null) {
      var server = start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
      shared = server;
    }
    return shared;
  }

  /** A server of one's own, to be closed by whoever started it. */
  public static PostgresServer start() {
    try {
      var home = Files.createTempDirectory("fairwell-postgres-");
      try {
        return start(home);
      } catch (IOException | RuntimeException e) {
        delete(home);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostgresServer start(Path home) throws IOException {
    if (isRoot()) {
      var owner =
          home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SYSTEM_USER);
      Files.setOwner(home, owner);
    }
    run(
        home,
        "initdb",
        "--pgdata=" + home.resolve("data"),
        "--username=" + USER,
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync");
    // Somebody may take the free port before the server does: then try another one.
    for (int attempt = 1; ; attempt++) {
      var server = new PostgresServer(home, freePort());
      try {
        server.launch();
        return server;
      } catch (IllegalStateException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  /** The server's first database. */
  public String jdbcUrl() {
    return jdbcUrl("postgres");
  }

  /** A new and empty database, for tests that must not see each other's tables. */
  public String newDatabase() {
    var name = "test_" + databases.incrementAndGet();
    try (var connection = DriverManager.getConnection(jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("No new database " + name, e);
    }
    return jdbcUrl(name);
  }

  public String username() {
    return USER;
  }

  public int port() {
    return port;
  }

  /** Lets the server die as in a crash: nothing is flushed, clients are cut off. */
  public void crash() {
    run(home, "pg_ctl", "--pgdata=" + home.resolve("data"), "--mode=immediate", "-w", "stop");
  }

  /** Starts the server again, on the same port and data, after {@link #crash()}. */
  public void launch() {
    run(
        home,
        "pg_ctl",
        "--pgdata=" + home.resolve("data"),
        "--log=" + home.resolve("server.log"),
        "--options=-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
            + " -c fsync=on -c synchronous_commit=on -c timezone=UTC",
        "--timeout=60",
        "-w",
        "start");
  }

  @Override
  public void close() {
    if (Files.exists(home.resolve("data").resolve("postmaster.pid"))) {
      crash();
    }
    delete(home);
  }

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

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
  }

  private static Optional<Path> debianFolders() {
    var all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .sorted(Comparator.comparing(PostgresServer::version).reversed())
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

  private static void run(Path home, String program, String... arguments) {
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

  private static boolean isRoot() {
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

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
