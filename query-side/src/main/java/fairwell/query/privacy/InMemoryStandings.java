package fairwell.query.privacy;

import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.Standings;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.store.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Whose data are closed in a Fairwell in one process: every text that is opened asks for it, and a
 * change that five hundred people watch opens a thousand.
 */
public final class InMemoryStandings implements Standings, DocumentListener {

  private final Documents documents;
  private final PersonStandingSlice slice;
  private final Standings stored;

  /** Absent until the documents were read: nobody is open because nothing is known yet. */
  private volatile @Nullable Map<String, Standing> closed;

  public InMemoryStandings(Documents documents, PersonStandingSlice slice) {
    this.documents = documents;
    this.slice = slice;
    this.stored = new StoredStandings(documents.of(slice));
  }

  /** Nothing is written meanwhile. */
  @Override
  public void remade() {
    Map<String, Standing> all = new ConcurrentHashMap<>();
    documents.all(slice).forEach(person -> put(all, person));
    closed = all;
  }

  @Override
  public void written(Slice<?> written, Positioned document) {
    Map<String, Standing> now = closed;
    if (document instanceof PersonStanding person && now != null) {
      put(now, person);
    }
  }

  private static void put(Map<String, Standing> all, PersonStanding person) {
    if (person.standing() == Standing.IN_USE) {
      all.remove(person.id());
    } else {
      all.put(person.id(), person.standing());
    }
  }

  @Override
  public Mono<Map<String, Standing>> of(Collection<String> subjects) {
    return Mono.defer(() -> {
      Map<String, Standing> now = closed;
      return now == null ? stored.of(subjects) : Mono.just(among(now, subjects));
    });
  }

  private static Map<String, Standing> among(
      Map<String, Standing> all, Collection<String> subjects) {
    Map<String, Standing> found = new HashMap<>();
    for (String subject : subjects) {
      Standing standing = all.get(subject);
      if (standing != null) {
        found.put(subject, standing);
      }
    }
    return found;
  }
}
