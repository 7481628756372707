package fairwell.standalone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One start of Fairwell in a process of its own.
 *
 * @param seconds from the start of the process until it says that it is ready
 * @param cpuSeconds processor time used until then
 * @param megabytes resident memory then
 * @param megabytesLater resident memory when it has stood idle for a while
 */
record TimedStart(double seconds, double cpuSeconds, long megabytes, long megabytesLater) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration IDLE = Duration.ofSeconds(20);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  /**
   * Starts it, waits, and stops it.
   *
   * @param program what follows {@code java}
   */
  static TimedStart of(List<String> program, Path data, Path output) {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(java());
      command.addAll(program);
      command.addAll(List.of("--server.port=" + port, "--fairwell.data=" + data));
      long begun = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
              .start();
      try {
        awaitReady(process, port, output);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
        long then = residentMegabytes(process);
        TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
        return new TimedStart(seconds, cpu, then, residentMegabytes(process));
      } finally {
        process.destroy();
        process.waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void awaitReady(Process process, int port, Path output)
      throws InterruptedException, IOException {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
            .build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(request)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("Fairwell did not start: " + Files.readString(output));
      }
      TimeUnit.MILLISECONDS.sleep(25);
    }
  }

  private static boolean isReady(HttpRequest request) throws InterruptedException {
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static long residentMegabytes(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
