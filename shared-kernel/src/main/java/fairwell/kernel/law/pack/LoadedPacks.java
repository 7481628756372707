package fairwell.kernel.law.pack;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Packs in memory. Where two packs of one place and topic are in force on a day, the one that began
 * later answers, so a new figure takes over on its first day even if the old file has no end.
 */
public final class LoadedPacks implements PolicyPacks {

  private record Key(Place place, String topic) {}

  private final Map<Key, List<Pack>> newestFirst;

  private LoadedPacks(Map<Key, List<Pack>> newestFirst) {
    this.newestFirst = newestFirst;
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
    try (Stream<Path> files = Files.walk(directory)) {
      return of(
          files
              .filter(file -> file.toString().endsWith(".properties"))
              .sorted()
              .map(LoadedPacks::read)
              .toList());
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

  private <T> Optional<T> first(
      Place place, String topic, LocalDate on, Function<Pack, Optional<T>> wanted) {
    Optional<T> here = in(place, topic, on, wanted);
    Place country = new Place(place.country());
    return here.isPresent() || place.equals(country) ? here : in(country, topic, on, wanted);
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
