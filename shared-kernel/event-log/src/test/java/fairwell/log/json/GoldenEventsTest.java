package fairwell.log.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.log.OldEventsTest;
import fairwell.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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

  private static final Pattern FILE = Pattern.compile("(.+)\\.v(\\d+)\\.json");

  private final LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));

  @TestFactory
  Stream<DynamicTest> everyEventIsWrittenAndReadAsItsGoldenFile() {
    return EventCatalogue.all().stream()
        .map(type -> DynamicTest.dynamicTest(fileOf(type), () -> compare(type)));
  }

  @Test
  void everyGoldenFileIsAVersionThatCanBeRead() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      List<Path> all = files.sorted().toList();
      assertTrue(all.size() >= EventCatalogue.all().size(), "a version without its file");
      for (Path file : all) {
        assertInstanceOf(
            FairwellEvent.class, read(file.getFileName().toString(), file, Upcasters.released()));
      }
    }
  }

  @Test
  void aVersionThatNothingLiftsIsSeen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("employee.FeedbackGiven.v0.json");
    Files.writeString(file, OldEventsTest.OLD);
    String name = file.getFileName().toString();

    assertThrows(RuntimeException.class, () -> read(name, file, Upcasters.released()));
    assertInstanceOf(
        FeedbackGiven.class,
        read(name, file, new EventUpcasterChain(new OldEventsTest.FromTheTrial())));
  }

  /** As the log is read: lifted by the upcasters first, whatever version it is. */
  private Object read(String name, Path file, EventUpcaster upcasters) throws IOException {
    Matcher stored = FILE.matcher(name);
    assertTrue(stored.matches(), name);
    var entry =
        new GenericDomainEventEntry<>(
            "Stream",
            "stream",
            0,
            "event-1",
            Instant.EPOCH,
            stored.group(1),
            stored.group(2),
            Files.readAllBytes(file),
            "{}".getBytes(StandardCharsets.UTF_8));
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(entry), serializer, upcasters)
        .asStream()
        .findFirst()
        .orElseThrow()
        .getPayload();
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
