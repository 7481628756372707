package fairwell.query.store;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * A collection as text in one form only: documents by id, fields by name, one document a line. Two
 * collections with equal dumps hold the same.
 */
public final class CanonicalDump {

  private static final JsonWriterSettings JSON =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

  private CanonicalDump() {}

  /** The dump of a collection. */
  public static String of(MongoDatabase database, String collection) {
    return Documents.all(
            database
                .getCollection(collection, BsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id")))
        .stream()
        .map(CanonicalDump::of)
        .collect(Collectors.joining("\n"));
  }

  /** One document as a line. */
  public static String of(BsonDocument document) {
    return sorted(document).toJson(JSON);
  }

  private static BsonDocument sorted(BsonDocument document) {
    BsonDocument sorted = new BsonDocument();
    new TreeMap<>(document).forEach((key, value) -> sorted.put(key, sorted(value)));
    return sorted;
  }

  private static BsonValue sorted(BsonValue value) {
    if (value instanceof BsonDocument inner) {
      return sorted(inner);
    }
    if (value instanceof BsonArray array) {
      List<BsonValue> values = array.stream().map(CanonicalDump::sorted).toList();
      return new BsonArray(values);
    }
    return value;
  }
}
