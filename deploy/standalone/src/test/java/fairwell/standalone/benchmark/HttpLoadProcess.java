package fairwell.standalone.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@link HttpLoad} in its process, and its answers. */
final class HttpLoadProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;

  private HttpLoadProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static HttpLoadProcess start(
      Path folder, int port, String token, List<String> employees, List<String> cases)
      throws IOException {
    Path people = Files.write(folder.resolve("employees.txt"), employees);
    Path open = Files.write(folder.resolve("cases.txt"), cases);
    return new HttpLoadProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HttpLoad.class.getName(),
                Integer.toString(port),
                token,
                people.toString(),
                open.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /**
   * What came of a run.
   *
   * @param accepted requests a second
   */
  record Seen(double accepted, int refused, int p50Micros, int p99Micros) {

    static String head() {
      return Rounds.row("command", "writers", "p50", "p99") + "|---|--:|--:|--:|\n";
    }

    String row(String kind, int writers) {
      return Rounds.row(kind, writers, p50Micros / 1000.0 + " ms", p99Micros / 1000.0 + " ms");
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  Seen run(String kind, int writers, long millis) throws IOException {
    process
        .outputWriter(StandardCharsets.UTF_8)
        .append(kind + " " + writers + " " + millis + "\n")
        .flush();
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the load client is gone");
    }
    String[] words = line.split(" ", -1);
    return new Seen(
        Integer.parseInt(words[0]) * 1e9 / Long.parseLong(words[2]),
        Integer.parseInt(words[1]),
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
