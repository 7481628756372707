package fairwell.standalone.process;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fairwell.query.store.CanonicalDump;
import fairwell.query.store.EmbeddedMongo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A store for the documents that is read past all of Fairwell's own queries. */
final class StoredDocuments implements AutoCloseable {

  /** What every document says: the last event in it. The notes beside them do not. */
  private static final String POSITION = "position";

  private final EmbeddedMongo mongo = EmbeddedMongo.start();
  private final MongoClient client = MongoClients.create(mongo.uri());
  private final MongoDatabase database = client.getDatabase("fairwell");

  /** The settings of a Fairwell that keeps its documents here. */
  Map<String, String> settings() {
    return Map.of("fairwell.documents.uri", mongo.uri());
  }

  /** Each document whose last event is not behind that position, by collection and id. */
  Map<String, String> upTo(long position) {
    Map<String, String> found = new TreeMap<>();
    for (String collection : all(database.listCollectionNames())) {
      all(database
              .getCollection(collection, BsonDocument.class)
              .find(Filters.lte(POSITION, position)))
          .forEach(document ->
              found.put(
                  collection + "/" + document.getString("_id").getValue(),
                  CanonicalDump.of(document)));
    }
    return found;
  }

  /** Loses all of them. */
  void lose() {
    for (String collection : all(database.listCollectionNames())) {
      all(database.getCollection(collection).deleteMany(Filters.exists(POSITION)));
    }
  }

  @Override
  public void close() {
    client.close();
    mongo.close();
  }

  private static <T> List<T> all(Publisher<T> publisher) {
    return Objects.requireNonNull(Flux.from(publisher).collectList().block());
  }
}
