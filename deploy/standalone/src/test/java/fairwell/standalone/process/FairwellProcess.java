package fairwell.standalone.process;

import fairwell.standalone.Fairwell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One standalone Fairwell in a process of its own, on a data folder that outlives it. */
public final class FairwellProcess implements AutoCloseable {

  /** The password of the demo accounts in these tests. */
  public static final String PASSWORD = "only-for-this-test-run";

  private static final String PORT = "server.port";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final Path output;
  private final FairwellClient client;

  private FairwellProcess(Process process, Path output, FairwellClient client) {
    this.process = process;
    this.output = output;
    this.client = client;
  }

  /**
   * Starts Fairwell and waits until it is ready.
   *
   * @param before a program to run it under, for example strace with its arguments
   */
  public static FairwellProcess start(Path data, Map<String, String> settings, String... before) {
    return start(data, settings, List.of(), before);
  }

  /** The same, with more options of the virtual machine. */
  public static FairwellProcess start(
      Path data, Map<String, String> settings, List<String> options, String... before) {
    int port = settings.containsKey(PORT) ? Integer.parseInt(settings.get(PORT)) : freePort();
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Fairwell.class.getName(),
            "--fairwell.data=" + data));
    if (!settings.containsKey("fairwell.demo")) {
      command.add("--fairwell.demo=false");
    }
    if (!settings.containsKey(PORT)) {
      command.add("--" + PORT + "=" + port);
    }
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    try {
      Path output = data.resolveSibling(data.getFileName() + ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
      builder.environment().put("FAIRWELL_DEMO_PASSWORD", PASSWORD);
      // As a file of variables leaves them that are not needed.
      builder.environment().put("FAIRWELL_ACCESS_SCIM_URL", "");
      builder.environment().put("FAIRWELL_INBOUND_FEISHU_ENABLED", "");
      FairwellProcess started =
          new FairwellProcess(
              builder.start(),
              output,
              new FairwellClient(URI.create("http://127.0.0.1:" + port), PASSWORD));
      try {
        started.awaitReady();
      } catch (RuntimeException neverReady) {
        started.kill();
        throw neverReady;
      }
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public FairwellClient client() {
    return client;
  }

  /** Whether it still runs; it may be under a program that watches it. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to end, as an operator does (SIGTERM), and does not wait. */
  void terminate() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** What {@code kill -9} does: no shutdown hook, no flush. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    await();
  }

  @Override
  public void close() {
    terminate();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Fairwell did not end: " + lastWords());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitReady() {
    Awaitility.await("Fairwell is ready")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          if (!process.isAlive()) {
            throw new IllegalStateException("Fairwell did not start: " + lastWords());
          }
          return client.isReady();
        });
  }

  private String lastWords() {
    try {
      String all = Files.readString(output);
      return all.substring(Math.max(0, all.length() - 4_000));
    } catch (IOException e) {
      return "no output: " + e.getMessage();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
