package fairwell.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.query.store.CanonicalDump;
import fairwell.query.store.DocumentCodecs;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live, rebuilt and as of a position are one function over different stretches of the log. */
class OneFunctionTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void liveAndRebuiltAreByteIdentical(long seed) throws Exception {
    RecordedLog log = CaseStory.log(24, seed);
    String live = live(log, seed);
    assertThat(live).contains("offboarding.CaseClosed").contains("audit.PersonalDataRead");
    assertThat(rebuilt(log, log.head(), 100_000)).isEqualTo(live);
  }

  @Test
  void aRebuildThatHasToWriteInBetweenGivesTheSame() {
    RecordedLog log = CaseStory.log(40, 4);
    assertThat(rebuilt(log, log.head(), 10)).isEqualTo(rebuilt(log, log.head(), 100_000));
  }

  @Test
  @Tag("whole")
  void asOfAnyPositionEqualsARebuildStoppedThere() {
    RecordedLog log = CaseStory.log(2, 5);
    AsOf asOf = new AsOf(log);
    try (Bench bench = new Bench()) {
      for (Recorded event : log.events()) {
        bench.rebuild(log, 1000).run(event.position(), _ -> {});
        assertThat(dump(asOf, event.position()))
            .as("as of %s", event.position())
            .isEqualTo(bench.dump());
      }
    }
  }

  @Test
  void oneDocumentAsOfIsTheOneOfItsStream() {
    RecordedLog log = CaseStory.log(3, 6);
    AsOf asOf = new AsOf(log);
    for (Slice<?> slice : Bench.SLICES.subList(0, 3)) {
      assertOne(asOf, slice, log.head() / 2);
    }
  }

  private static <D extends Positioned> void assertOne(AsOf asOf, Slice<D> slice, long position) {
    asOf.all(slice, position)
        .forEach((id, document) -> assertThat(asOf.one(slice, id, position)).contains(document));
  }

  /** Four segments side by side, batches of random size, some delivered twice. */
  private static String live(RecordedLog log, long seed) throws Exception {
    Random random = new Random(seed);
    try (Bench bench = new Bench();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> running = new ArrayList<>();
      for (int segment = 0; segment < 4; segment++) {
        int mine = segment;
        List<List<Recorded>> batches =
            batches(
                log.events().stream()
                    .filter(event -> (event.streamId().hashCode() & 3) == mine)
                    .toList(),
                random);
        running.add(threads.submit(() -> batches.forEach(bench.live::take)));
      }
      for (Future<?> each : running) {
        each.get();
      }
      return bench.dump();
    }
  }

  private static List<List<Recorded>> batches(List<Recorded> events, Random random) {
    List<List<Recorded>> batches = new ArrayList<>();
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + random.nextInt(60));
      batches.add(events.subList(from, to));
      if (random.nextInt(3) == 0) {
        batches.add(events.subList(Math.max(0, from - 20), to));
      }
      from = to;
    }
    return batches;
  }

  private static String rebuilt(RecordedLog log, long upTo, int atMostInMemory) {
    try (Bench bench = new Bench()) {
      bench.rebuild(log, atMostInMemory).run(upTo, _ -> {});
      return bench.dump();
    }
  }

  private static String dump(AsOf asOf, long position) {
    return Bench.SLICES.stream()
        .map(slice -> slice.name() + "\n" + dump(asOf, slice, position))
        .collect(Collectors.joining("\n"));
  }

  private static <D extends Positioned> String dump(AsOf asOf, Slice<D> slice, long position) {
    Codec<D> codec = DocumentCodecs.registry().get(slice.document());
    return asOf.all(slice, position).values().stream()
        .map(document -> {
          BsonDocument bson = new BsonDocument();
          codec.encode(new BsonDocumentWriter(bson), document, EncoderContext.builder().build());
          return CanonicalDump.of(bson);
        })
        .collect(Collectors.joining("\n"));
  }
}
