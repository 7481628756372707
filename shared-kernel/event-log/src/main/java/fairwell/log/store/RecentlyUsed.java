package fairwell.log.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates used last, up to a number. Axon's own cache of weak references loses them at
 * each collection of the young heap, several times a second under load. What another process
 * appended meanwhile shows as a conflict, upon which Axon drops the entry and the command is tried
 * again.
 */
@SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // as Axon declares it
public final class RecentlyUsed implements Cache {

  private final ConcurrentMap<Object, Object> entries;

  /** Keeps at most that many. */
  public RecentlyUsed(int atMost) {
    entries = Caffeine.newBuilder().maximumSize(atMost).<Object, Object>build().asMap();
  }

  @Override
  public <K, V> @Nullable V get(K key) {
    return (V) entries.get(Objects.requireNonNull(key));
  }

  @Override
  public void put(Object key, Object value) {
    entries.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.putIfAbsent(key, value) == null;
  }

  @Override
  public <T> T computeIfAbsent(Object key, Supplier<T> value) {
    return (T) entries.computeIfAbsent(key, _ -> Objects.requireNonNull(value.get()));
  }

  @Override
  public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
    entries.computeIfPresent(key, (_, value) -> update.apply((V) value));
  }

  @Override
  public boolean remove(Object key) {
    return entries.remove(key) != null;
  }

  @Override
  public void removeAll() {
    entries.clear();
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  /** Nobody here listens, and nobody is told. */
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("no listeners");
  }
}
