package fairwell.query.runner;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fairwell.log.read.LogReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;

/** One start of the runner: ended, its documents and tokens stay for the next. */
final class LiveBench implements AutoCloseable {

  static final LiveRunner.Settings SETTINGS = new LiveRunner.Settings(4, 50, 2);

  final DocumentRunner runner;
  final LiveRunner live;
  final TokenStore tokens;
  final DeadLetters letters;
  private final MongoClient client;

  /** What may differ from the real thing. */
  static final class With {
    List<Slice<?>> slices = Bench.SLICES;
    List<DocumentListener> listeners = List.of();
    UnaryOperator<TokenStore> tokens = store -> store;
    UnaryOperator<LogReader> reader = log -> log;
    LiveRunner.Settings settings = SETTINGS;
  }

  LiveBench(Bench bench, SqliteLog log) {
    this(bench, log, new With());
  }

  LiveBench(Bench bench, SqliteLog log, With with) {
    client = MongoClients.create(bench.mongoUri());
    DefaultMongoTemplate template =
        DefaultMongoTemplate.builder().mongoDatabase(client, "fairwell").build();
    tokens = MongoTokenStore.builder().mongoTemplate(template).serializer(log.serializer).build();
    letters = new DeadLetters(bench.documents);
    LogReader reader = with.reader.apply(log.reader);
    LiveBatch batch = new LiveBatch(with.slices, bench.documents, letters, with.listeners);
    live = new LiveRunner(log.source, with.tokens.apply(tokens), reader, batch, with.settings);
    runner =
        new DocumentRunner(
            reader,
            live,
            new Rebuild(with.slices, bench.documents, letters, reader, 1000),
            letters,
            new SliceVersions(with.slices, bench.documents),
            with.listeners,
            () -> template.trackingTokensCollection().drop());
  }

  /** A token store that takes no token while the power is off. */
  static TokenStore writableWhile(AtomicBoolean power, TokenStore store) {
    return (TokenStore)
        Proxy.newProxyInstance(
            LiveBench.class.getClassLoader(),
            new Class<?>[] {TokenStore.class},
            (_, method, arguments) -> {
              if (method.getName().equals("storeToken") && !power.get()) {
                throw new IllegalStateException("the power is cut");
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }

  @Override
  public void close() {
    runner.stop();
    client.close();
  }
}
