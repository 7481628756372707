package fairwell.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A throw-away PostgreSQL on a free port, with its usual durability. It needs the server's programs
 * on the machine, so a test that uses it is marked {@link NeedsPostgres}.
 */
public final class PostgresServer implements AutoCloseable {

  private static final String USER = "fairwell";

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
    if (PostgresPrograms.isRoot()) {
      var owner =
          home.getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(PostgresPrograms.SYSTEM_USER);
      Files.setOwner(home, owner);
    }
    PostgresPrograms.run(
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
    PostgresPrograms.run(
        home, "pg_ctl", "--pgdata=" + home.resolve("data"), "--mode=immediate", "-w", "stop");
  }

  /** Starts the server again, on the same port and data, after {@link #crash()}. */
  public void launch() {
    PostgresPrograms.run(
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

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
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
