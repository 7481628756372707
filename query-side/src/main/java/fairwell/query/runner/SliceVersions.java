package fairwell.query.runner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.query.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which code made the documents that lie in the database: kept beside them and the tokens. */
public final class SliceVersions {

  /** The collection's name. */
  public static final String NAME = "sliceversions";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final List<Slice<?>> slices;
  private final Documents documents;

  public SliceVersions(List<Slice<?>> slices, Documents documents) {
    this.slices = List.copyOf(slices);
    this.documents = documents;
  }

  /** Whether this code would make the documents as they are. */
  boolean areCurrent() {
    Map<String, String> made =
        Flux.from(collection().find())
            .collect(
                Collectors.toMap(
                    row -> row.getString("_id").getValue(),
                    row -> row.getString("version").getValue()))
            .blockOptional()
            .orElseGet(Map::of);
    return slices.stream().allMatch(slice -> versionOf(slice).equals(made.get(slice.name())));
  }

  /** Notes that all documents were made by this code. */
  void write() {
    for (Slice<?> slice : slices) {
      BsonDocument row =
          new BsonDocument("_id", new BsonString(slice.name()))
              .append("version", new BsonString(versionOf(slice)));
      Mono.from(collection().replaceOne(Filters.eq("_id", slice.name()), row, UPSERT)).block();
    }
  }

  /** Makes the indexes that this code asks for and earlier code did not. */
  void index() {
    slices.forEach(slice -> documents.index(slice, slice.name()));
  }

  private static String versionOf(Slice<?> slice) {
    return slice.version() + "." + DocumentShape.of(slice.document());
  }

  private MongoCollection<BsonDocument> collection() {
    return documents.named(NAME, BsonDocument.class);
  }
}
