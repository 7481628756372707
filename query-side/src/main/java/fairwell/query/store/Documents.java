package fairwell.query.store;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The documents in their collections. Writes are whole documents by id, so any of them may be
 * repeated.
 */
public final class Documents {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions SIDE_BY_SIDE = new BulkWriteOptions().ordered(false);
  private static final InsertManyOptions INSERT_SIDE_BY_SIDE =
      new InsertManyOptions().ordered(false);

  private final MongoDatabase database;

  public Documents(MongoDatabase database) {
    this.database = database.withCodecRegistry(DocumentCodecs.registry());
  }

  /** The collection of a slice. */
  public <D extends Positioned> MongoCollection<D> of(Slice<D> slice) {
    return named(slice.name(), slice.document());
  }

  /** A collection by name. */
  public <D> MongoCollection<D> named(String name, Class<D> document) {
    return database.getCollection(name, document);
  }

  /** The documents with these ids, as far as there are any. */
  public <D extends Positioned> List<D> read(
      Slice<D> slice, String collection, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : all(named(collection, slice.document()).find(Filters.in("_id", ids)));
  }

  /** All documents of a slice. */
  public <D extends Positioned> List<D> all(Slice<D> slice) {
    return all(of(slice).find());
  }

  /** Writes the documents, new or not. */
  public <D extends Positioned> Mono<Void> replace(
      Slice<D> slice, String collection, Collection<D> documents) {
    return documents.isEmpty()
        ? Mono.empty()
        : Mono.from(
                named(collection, slice.document())
                    .bulkWrite(
                        documents.stream()
                            .map(d -> new ReplaceOneModel<>(Filters.eq("_id", d.id()), d, UPSERT))
                            .toList(),
                        SIDE_BY_SIDE))
            .then();
  }

  /** Writes documents that are not there yet. */
  public <D extends Positioned> Mono<Void> insert(
      Slice<D> slice, String collection, List<D> documents) {
    return documents.isEmpty()
        ? Mono.empty()
        : Mono.from(named(collection, slice.document()).insertMany(documents, INSERT_SIDE_BY_SIDE))
            .then();
  }

  /** Makes an empty collection in place of whatever has that name. */
  public void createEmpty(String collection) {
    if (all(database.listCollectionNames()).contains(collection)) {
      Mono.from(database.getCollection(collection).drop()).block();
    }
    Mono.from(database.createCollection(collection)).block();
  }

  /** Makes the slice's indexes; those that exist already stay. */
  public void index(Slice<?> slice, String collection) {
    List<IndexModel> models =
        slice.indexes().stream().map(field -> new IndexModel(Indexes.ascending(field))).toList();
    if (!models.isEmpty()) {
      all(database.getCollection(collection).createIndexes(models));
    }
  }

  /** Puts one collection in the place of another. */
  public void swapIn(String collection, String place) {
    Mono.from(
            database
                .getCollection(collection)
                .renameCollection(
                    new MongoNamespace(database.getName(), place),
                    new RenameCollectionOptions().dropTarget(true)))
        .block();
  }

  /** The database behind it, with the document codecs. */
  public MongoDatabase database() {
    return database;
  }

  /** Waits for everything a query finds. */
  static <T> List<T> all(org.reactivestreams.Publisher<T> publisher) {
    List<T> found = Flux.from(publisher).collectList().block();
    return found == null ? List.of() : found;
  }
}
