package fairwell.query.runner;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.query.store.Documents;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The dead letters, in memory for the folding and in a collection for the next start. */
public final class DeadLetters {

  /** The collection's name. */
  public static final String NAME = "deadletters";

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final Documents documents;
  private final HeldBack held = new HeldBack();

  public DeadLetters(Documents documents) {
    this.documents = documents;
  }

  /** Which documents wait. */
  public HeldBack held() {
    return held;
  }

  /** Reads what earlier runs left. */
  void load() {
    List<DeadLetter> known = Flux.from(collection().find()).collectList().block();
    held.become(new HeldBack(known == null ? List.of() : known));
  }

  void keep(List<DeadLetter> letters) {
    letters.forEach(this::keep);
  }

  void keep(DeadLetter letter) {
    Mono.from(collection().replaceOne(Filters.eq("_id", letter.id()), letter, UPSERT)).block();
    held.put(letter);
  }

  void remove(DeadLetter letter) {
    Mono.from(collection().deleteOne(Filters.eq("_id", letter.id()))).block();
    held.remove(letter);
  }

  /** Takes over what a rebuild found. */
  void become(HeldBack rebuilt) {
    Mono.from(collection().deleteMany(Filters.empty())).block();
    List<DeadLetter> letters = rebuilt.all();
    if (!letters.isEmpty()) {
      Mono.from(collection().insertMany(letters)).block();
    }
    held.become(rebuilt);
  }

  private MongoCollection<DeadLetter> collection() {
    return documents.named(NAME, DeadLetter.class);
  }
}
