package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A released pack never changes: settlements name it by id, version and content. A new figure is a
 * new file, a correction a new version with another id or version beside the list; CONTRIBUTING
 * says how. {@code -Dfairwell.golden.write=true} adds what is new and touches nothing else.
 */
class ReleasedPacksTest {

  private static final Path LIST = Path.of("src/test/resources/golden/released-packs.txt");

  @TempDir Path folder;

  private static Map<String, String> shipped() {
    return byName(
        ShippedPacks.PACKS.stream()
            .map(pack ->
                pack.ref().id() + " " + pack.ref().version() + " " + pack.ref().contentHash()));
  }

  /** Hashes by id and version. */
  private static Map<String, String> byName(Stream<String> lines) {
    return lines
        .map(line -> line.split(" "))
        .collect(
            Collectors.toMap(
                parts -> parts[0] + " " + parts[1],
                parts -> parts[2],
                (_, last) -> last,
                TreeMap::new));
  }

  /** What of the list the packs do not keep. */
  private static List<String> broken(Map<String, String> released, Map<String, String> packs) {
    List<String> broken = new ArrayList<>();
    released.forEach((name, hash) -> {
      String now = packs.get(name);
      if (now != null && !now.equals(hash)) {
        broken.add(name + " has changed: give it a new version");
      }
    });
    return broken;
  }

  @Test
  void aReleasedPackHasNotChangedAndEachIsListed() throws IOException {
    Map<String, String> released =
        Files.exists(LIST) ? byName(Files.readAllLines(LIST).stream()) : new TreeMap<>();
    Map<String, String> packs = shipped();
    if (Boolean.getBoolean("fairwell.golden.write")) {
      packs.forEach(released::putIfAbsent);
      Files.createDirectories(LIST.getParent());
      Files.write(
          LIST, released.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    }
    assertThat(broken(released, packs)).isEmpty();
    assertThat(released)
        .as("released packs, with -Dfairwell.golden.write=true")
        .containsAllEntriesOf(packs);
  }

  @Test
  void aChangedFigureIsSeen() throws IOException {
    Path file = folder.resolve("a.properties");
    String pack =
        """
        id = a
        place = CN-XX
        topic = minimum-wage
        effectiveFrom = 2024-01-01
        version = 1
        source = notice
        confidence = high
        figure.monthly = 2000
        """;
    String before = LoadedPacks.hashOf(pack);
    Files.writeString(file, pack.replace("2000", "2001"));
    String now = PackReader.read("a", Files.readAllBytes(file)).ref().contentHash();
    assertThat(broken(Map.of("a 1", before), Map.of("a 1", now)))
        .containsExactly("a 1 has changed: give it a new version");
    assertThat(broken(Map.of("a 1", before), Map.of("a 2", now))).isEmpty();
  }
}
