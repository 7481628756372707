package fairwell.standalone.benchmark;

import static fairwell.standalone.benchmark.Rounds.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to ready with the demo company loaded, and what that takes of memory. */
class StartBenchmark {

  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 3);
  private static final Path MODULE =
      Path.of(System.getProperty("fairwell.root"), "deploy/standalone");
  private static final String OPTIONS = "@" + MODULE.resolve("fairwell.jvm");

  @TempDir Path folder;

  @Test
  void startsWithTheDemoCompany() throws Exception {
    Path jar = packaged();
    Path data = folder.resolve("data");
    Path output = Files.createFile(folder.resolve("output.txt"));
    run(
        TimedStart.java(),
        "-Djarmode=tools",
        "-jar",
        jar.toString(),
        "extract",
        "--destination",
        folder.resolve("extracted").toString());
    String extracted = folder.resolve("extracted").resolve(jar.getFileName()).toString();
    Path cache = folder.resolve("fairwell.aot");

    TimedStart first = TimedStart.of(List.of(OPTIONS, "-jar", jar.toString()), data, output);
    TimedStart.of(List.of(OPTIONS, "-XX:AOTCacheOutput=" + cache, "-jar", extracted), data, output);

    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put(
        "jar, no options", List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()));
    ways.put("jar", List.of(OPTIONS, "-jar", jar.toString()));
    ways.put("jar taken apart", List.of(OPTIONS, "-jar", extracted));
    ways.put(
        "the same with an AOT cache", List.of(OPTIONS, "-XX:AOTCache=" + cache, "-jar", extracted));
    Map<String, List<TimedStart>> seen = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      ways.forEach((way, program) ->
          seen.computeIfAbsent(way, _ -> new ArrayList<>())
              .add(TimedStart.of(program, data, output)));
    }
    StringBuilder table =
        new StringBuilder(
            "%nStart with the demo company, median of %d rounds%n%n".formatted(ROUNDS));
    table.append(row("start", "ready after s", "CPU s", "MB when ready", "MB after 20 s idle"));
    table.append("|---|--:|--:|--:|--:|\n");
    table.append(line("first start, which loads it", List.of(first)));
    seen.forEach((way, starts) -> table.append(line("warm: " + way, starts)));
    System.out.println(table);
  }

  private static String line(String way, List<TimedStart> starts) {
    return row(
        way,
        "%.1f".formatted(median(starts.stream().map(TimedStart::seconds))),
        "%.1f".formatted(median(starts.stream().map(TimedStart::cpuSeconds))),
        "%.0f".formatted(median(starts.stream().map(start -> (double) start.megabytes()))),
        "%.0f".formatted(median(starts.stream().map(start -> (double) start.megabytesLater()))));
  }

  private static double median(Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static Path packaged() throws IOException {
    try (Stream<Path> files = Files.list(MODULE.resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("standalone-.*\\.jar"))
          .filter(file -> !file.toString().contains("tests"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("failed: " + List.of(command));
    }
  }
}
