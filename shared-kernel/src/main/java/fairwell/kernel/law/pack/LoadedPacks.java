package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Packs in memory. Where two packs of one place and topic are in force on a day, the one that began
 * later answers, so a new figure takes over on its first day even if the old file has no end.
 */
public final class LoadedPacks implements PolicyPacks {

  private record Key(Place place, String topic) {}

  private static final String PLACE = "place";

  private final Map<Key, List<Pack>> newestFirst;
  private final Map<PackRef, Pack> byRef = new HashMap<>();
  private final Map<Place, List<Place>> chains = new ConcurrentHashMap<>();

  private LoadedPacks(Map<Key, List<Pack>> newestFirst) {
    this.newestFirst = newestFirst;
    newestFirst.values().forEach(packs -> packs.forEach(pack -> byRef.put(pack.ref(), pack)));
  }

  /** Looks figures up in these packs; an id may come only once. */
  public static LoadedPacks of(Collection<Pack> packs) {
    Map<String, Pack> ids = new HashMap<>();
    Map<Key, List<Pack>> byKey = new HashMap<>();
    for (Pack pack : packs) {
      if (ids.putIfAbsent(pack.ref().id(), pack) != null) {
        throw new IllegalArgumentException("two packs have the id " + pack.ref().id());
      }
      byKey.computeIfAbsent(new Key(pack.place(), pack.topic()), _ -> new ArrayList<>()).add(pack);
    }
    byKey.values().forEach(list -> list.sort(Comparator.comparing(Pack::effectiveFrom).reversed()));
    return new LoadedPacks(byKey);
  }

  /** Reads every {@code .properties} file below a directory. */
  public static LoadedPacks below(Path directory) {
    return of(readBelow(directory));
  }

  static List<Pack> readBelow(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .sorted()
          .map(LoadedPacks::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pack read(Path file) {
    try {
      return PackReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Figure> find(Place place, String topic, String name, LocalDate on) {
    return first(place, topic, on, pack -> pack.figure(name));
  }

  @Override
  public Optional<TaxTable> findTable(Place place, String topic, String name, LocalDate on) {
    return first(place, topic, on, pack -> pack.table(name));
  }

  @Override
  public Optional<Rows> findRows(Place place, String topic, String name, LocalDate on) {
    return first(place, topic, on, pack -> pack.rows(name));
  }

  @Override
  public Optional<Wording> findWording(Place place, String topic, String name, LocalDate on) {
    return first(place, topic, on, pack -> pack.wording(name));
  }

  @Override
  public Optional<Pack> find(PackRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  @Override
  public boolean knows(Place place) {
    return newestFirst.containsKey(new Key(place, PLACE));
  }

  private <T> Optional<T> first(
      Place place, String topic, LocalDate on, Function<Pack, Optional<T>> wanted) {
    for (Place asked : widening(place)) {
      Optional<T> found = in(asked, topic, on, wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The place, those it belongs to by the packs of topic {@code place}, then its country. */
  private List<Place> widening(Place place) {
    return chains.computeIfAbsent(place, this::chain);
  }

  private List<Place> chain(Place place) {
    Set<Place> chain = new LinkedHashSet<>();
    Optional<Place> next = Optional.of(place);
    while (next.isPresent() && chain.add(next.get())) {
      next =
          newestFirst.getOrDefault(new Key(next.get(), PLACE), List.of()).stream()
              .flatMap(pack -> pack.wording("within").stream())
              .map(within -> new Place(within.text()))
              .findFirst();
    }
    chain.add(new Place(place.country()));
    return List.copyOf(chain);
  }

  private <T> Optional<T> in(
      Place place, String topic, LocalDate on, Function<Pack, Optional<T>> wanted) {
    for (Pack pack : newestFirst.getOrDefault(new Key(place, topic), List.of())) {
      if (pack.inForce(on)) {
        Optional<T> found = wanted.apply(pack);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
