package fairwell.query.wiring;

import fairwell.log.json.LogSerializer;
import fairwell.log.read.LogReader;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.DeadLetterDesk;
import fairwell.query.runner.DeadLetters;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.DocumentRunner;
import fairwell.query.runner.LiveBatch;
import fairwell.query.runner.LiveRunner;
import fairwell.query.runner.PromptSource;
import fairwell.query.runner.Reached;
import fairwell.query.runner.Rebuild;
import fairwell.query.runner.Slice;
import fairwell.query.runner.SliceVersions;
import fairwell.query.store.Documents;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one runner, and what hears of its work. */
@Configuration(proxyBeanMethods = false)
class RunnerWiring {

  @Bean
  DeadLetters documentDeadLetters(Documents documents) {
    return new DeadLetters(documents);
  }

  @Bean
  LiveBatch liveBatch(
      List<Slice<?>> slices,
      Documents documents,
      DeadLetters deadLetters,
      ObjectProvider<DocumentListener> listeners) {
    return new LiveBatch(slices, documents, deadLetters, listeners.stream().toList());
  }

  @Bean
  Rebuild rebuild(
      List<Slice<?>> slices,
      Documents documents,
      DeadLetters deadLetters,
      LogReader log,
      DocumentsProperties properties) {
    return new Rebuild(slices, documents, deadLetters, log, properties.inMemory());
  }

  @Bean
  PromptSource promptSource(EventStore events) {
    return new PromptSource(events);
  }

  @Bean
  LiveRunner liveRunner(
      PromptSource source,
      MongoTemplate template,
      LogSerializer serializer,
      LogReader log,
      LiveBatch live,
      DocumentsProperties properties) {
    MongoTokenStore tokens = StoreWiring.tokens(template, serializer);
    return new LiveRunner(
        source,
        tokens,
        log,
        live,
        new LiveRunner.Settings(properties.segments(), properties.batch(), properties.threads()));
  }

  @Bean
  DocumentRunner documentRunner(
      LogReader log,
      LiveRunner live,
      Rebuild rebuild,
      DeadLetters letters,
      SliceVersions versions,
      ObjectProvider<DocumentListener> listeners,
      MongoTemplate template) {
    return new DocumentRunner(
        log,
        live,
        rebuild,
        letters,
        versions,
        listeners.stream().toList(),
        () -> template.trackingTokensCollection().drop());
  }

  @Bean
  SliceVersions sliceVersions(List<Slice<?>> slices, Documents documents) {
    return new SliceVersions(slices, documents);
  }

  /** For those who only want to know how far the documents are, and no circle of beans. */
  @Bean
  Reached reached(ObjectProvider<LiveRunner> live) {
    return () -> live.getObject().position();
  }

  @Bean
  AsOf asOf(LogReader log) {
    return new AsOf(log);
  }

  @Bean
  DeadLetterDesk deadLetterDesk(
      List<Slice<?>> slices, DeadLetters letters, LiveBatch live, LogReader log) {
    return new DeadLetterDesk(slices, letters, live, log);
  }

  @Bean
  SmartLifecycle documentRunnerLife(DocumentRunner runner) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        running = true;
        runner.start();
      }

      @Override
      public void stop() {
        running = false;
        runner.stop();
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
