package fairwell.log.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The stored form of every version of every event, for ever: today's code writes exactly these
 * bytes and reads them back. A new event gets its file with {@code -Dgolden.update=true}; a file
 * that is there already is never rewritten, because such events are in stores.
 */
class GoldenEventsTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("fairwell.root"),
          "shared-kernel/event-log/src/test/resources/golden/events");

  private final LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));

  @TestFactory
  Stream<DynamicTest> everyEventIsWrittenAndReadAsItsGoldenFile() {
    return EventCatalogue.all().stream()
        .map(type -> DynamicTest.dynamicTest(fileOf(type), () -> compare(type)));
  }

  @Test
  void everyGoldenFileIsAVersionThatCanBeRead() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      Set<String> known =
          EventCatalogue.all().stream().map(GoldenEventsTest::fileOf).collect(Collectors.toSet());
      assertEquals(
          List.of(),
          files.map(file -> file.getFileName().toString()).filter(f -> !known.contains(f)).toList(),
          "a released version without a reader: keep its event, or lift it with an upcaster");
    }
  }

  private void compare(Class<? extends FairwellEvent> type) throws IOException {
    FairwellEvent sample = Samples.event(type);
    SerializedObject<String> written = serializer.serialize(sample, String.class);
    Path file = GOLDEN.resolve(fileOf(type));
    if (Boolean.getBoolean("golden.update") && !Files.exists(file)) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written.getData() + "\n");
    }
    String golden = Files.readString(file).strip();
    assertEquals(golden, written.getData());
    assertEquals(EventCatalogue.nameOf(type).qualified(), written.getType().getName());
    assertEquals(
        sample,
        serializer.deserialize(
            new SimpleSerializedObject<>(
                golden,
                String.class,
                written.getType().getName(),
                written.getType().getRevision())));
  }

  private static String fileOf(Class<? extends FairwellEvent> type) {
    var name = EventCatalogue.nameOf(type);
    return name.qualified() + ".v" + name.version() + ".json";
  }
}
