package fairwell.query.runner;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.read.LogReader;
import fairwell.log.read.StoredLog;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogStore;
import fairwell.query.story.CaseStory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real log in a file, read by the real reader and by Axon's event store. */
public final class SqliteLog implements AutoCloseable {

  private static final Map<String, String> WHO =
      Map.of(Metadata.ACTOR, "hr.lin", Metadata.ROLE, "HR");

  final LogSerializer serializer = LogSerializer.forStore(new StoredNames(List.of()));
  public final LogReader reader;
  final PromptSource source;
  private final LogDatabase database;
  private final EmbeddedEventStore store;
  private final EventStorageEngine engine;
  private final TransactionTemplate transaction;
  private final Map<String, Long> sequences = new HashMap<>();

  public SqliteLog(Path folder) {
    database =
        LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(null, null, null, 16, 4, 100, 5_000),
                new EventLogProperties.Keys(null, null, null, null, false)));
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.writer());
    transaction = new TransactionTemplate(transactions);
    LogStore rows = new LogStore(database, new SpringTransactionManager(transactions), serializer);
    reader = new StoredLog(rows.rows(), serializer, EventUpcasterChain::new);
    engine = rows.engine(new EventUpcasterChain(), _ -> true);
    store = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
    source = new PromptSource(store);
  }

  /** Appends whole cases, their events side by side. */
  public void cases(int from, int to) {
    List<List<FairwellEvent>> stories = new ArrayList<>();
    for (int number = from; number < to; number++) {
      stories.add(CaseStory.of(number, number % 3 == 0));
    }
    int longest = stories.stream().mapToInt(List::size).max().orElse(0);
    for (int step = 0; step < longest; step++) {
      int now = step;
      append(
          stories.stream()
              .filter(story -> now < story.size())
              .map(story -> story.get(now))
              .toList());
    }
  }

  public synchronized void append(List<FairwellEvent> events) {
    List<EventMessage<?>> messages = events.stream().<EventMessage<?>>map(this::message).toList();
    transaction.executeWithoutResult(_ -> engine.appendEvents(messages));
  }

  private EventMessage<?> message(FairwellEvent event) {
    long sequence = sequences.merge(event.streamId(), 0L, (before, _) -> before + 1);
    return new GenericDomainEventMessage<>(
        "OffboardingCase", event.streamId(), sequence, event, MetaData.from(WHO));
  }

  @Override
  public void close() {
    source.close();
    store.shutDown();
    database.close();
  }
}
