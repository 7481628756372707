package fairwell.query.privacy;

import static java.util.stream.Collectors.toMap;

import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.Standings;
import fairwell.query.runner.DocumentListener;
import fairwell.query.runner.Positioned;
import fairwell.query.runner.Slice;
import fairwell.query.store.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Absent until the documents were read: nobody is open because nothing is known yet. */
  private @Nullable Map<String, Standing> closed;

  public InMemoryStandings(Documents documents, PersonStandingSlice slice) {
    this.documents = documents;
    this.slice = slice;
    this.stored = new StoredStandings(documents.of(slice));
  }

  @Override
  public void remade() {
    Map<String, Standing> all =
        documents.all(slice).stream()
            .filter(person -> person.standing() != Standing.IN_USE)
            .collect(toMap(PersonStanding::id, PersonStanding::standing));
    lock.writeLock().lock();
    try {
      closed = new HashMap<>(all);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void written(Slice<?> written, Positioned document) {
    if (document instanceof PersonStanding person) {
      lock.writeLock().lock();
      try {
        if (closed != null) {
          closed.compute(
              person.id(),
              (_, _) -> person.standing() == Standing.IN_USE ? null : person.standing());
        }
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  @Override
  public Mono<Map<String, Standing>> of(Collection<String> subjects) {
    return Mono.defer(() -> {
      Map<String, Standing> found = remembered(subjects);
      return found == null ? stored.of(subjects) : Mono.just(found);
    });
  }

  private @Nullable Map<String, Standing> remembered(Collection<String> subjects) {
    lock.readLock().lock();
    try {
      Map<String, Standing> now = closed;
      return now == null
          ? null
          : subjects.stream()
              .distinct()
              .filter(now::containsKey)
              .collect(
                  toMap(subject -> subject, subject -> Objects.requireNonNull(now.get(subject))));
    } finally {
      lock.readLock().unlock();
    }
  }
}
