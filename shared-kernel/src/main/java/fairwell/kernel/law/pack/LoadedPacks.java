package fairwell.kernel.law.pack;

import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Place;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Packs in memory. Where two packs of one place and topic are in force on a day, the one that began
 * later answers, so a new figure takes over on its first day even if the old file has no end.
 * Overlays that were published lie over these packs, the latest on top; what an overlay declares
 * unknown is unknown from then on, whatever lies below.
 */
public final class LoadedPacks implements PolicyPacks {

  private record Key(Place place, String topic) {}

  private static final String PLACE = "place";

  /** Latest published first. */
  private final Map<Key, List<Pack>> overlays;

  private final Map<Key, List<Pack>> newestFirst;
  private final long overlaysUpTo;
  private final Map<Place, List<Place>> chains = new ConcurrentHashMap<>();

  private LoadedPacks(
      Map<Key, List<Pack>> overlays, Map<Key, List<Pack>> newestFirst, long overlaysUpTo) {
    this.overlays = overlays;
    this.newestFirst = newestFirst;
    this.overlaysUpTo = overlaysUpTo;
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
    return new LoadedPacks(Map.of(), byKey, -1);
  }

  /** Reads every {@code .properties} file below a directory. */
  public static LoadedPacks below(Path directory) {
    return of(PackFolder.read(directory));
  }

  /**
   * These packs after one more event of the overlays' stream. An overlay that was published lies
   * over everything before it: in its place and topic, for its days, with the figures it holds.
   */
  public LoadedPacks after(PolicyEvent event) {
    long sequence = overlaysUpTo + 1;
    return switch (event) {
      case OverlayPublished published -> under(published.content(), sequence);
      case OverlayProposed _, OverlayRejected _ -> new LoadedPacks(overlays, newestFirst, sequence);
    };
  }

  /** The same overlays over other packs. */
  public LoadedPacks over(LoadedPacks base) {
    return new LoadedPacks(overlays, base.newestFirst, overlaysUpTo);
  }

  /** These packs as they would be if that file were published now. */
  public LoadedPacks under(String content) {
    return under(content, overlaysUpTo);
  }

  private LoadedPacks under(String content, long sequence) {
    Pack pack = packOf(content);
    Key key = new Key(pack.place(), pack.topic());
    List<Pack> layers = new ArrayList<>(overlays.getOrDefault(key, List.of()));
    layers.addFirst(pack);
    Map<Key, List<Pack>> more = new HashMap<>(overlays);
    more.put(key, List.copyOf(layers));
    return new LoadedPacks(Map.copyOf(more), newestFirst, sequence);
  }

  /**
   * The pack in a file.
   *
   * @throws UnreadablePack with everything that is wrong
   */
  public static Pack packOf(String content) {
    return PackReader.read("overlay", content.getBytes(StandardCharsets.UTF_8));
  }

  /** Id, version and hash of a pack file that can be read. */
  public static PackRef refOf(String content) {
    return packOf(content).ref();
  }

  /** The hash of a pack file, whether it can be read or not. */
  public static String hashOf(String content) {
    return PackReader.sha256(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public long overlaysUpTo() {
    return overlaysUpTo;
  }

  /** All of them, in no order. */
  List<Pack> packs() {
    return Stream.concat(overlays.values().stream(), newestFirst.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /** What the packs of that place alone say. */
  Optional<Figure> own(Place place, String topic, String name, LocalDate on) {
    return first(List.of(place), topic, name, on, Pack::figure);
  }

  @Override
  public Optional<Figure> find(Place place, String topic, String name, LocalDate on) {
    return first(widening(place), topic, name, on, Pack::figure);
  }

  @Override
  public Optional<TaxTable> findTable(Place place, String topic, String name, LocalDate on) {
    return first(widening(place), topic, name, on, Pack::table);
  }

  @Override
  public Optional<Rows> findRows(Place place, String topic, String name, LocalDate on) {
    return first(widening(place), topic, name, on, Pack::rows);
  }

  @Override
  public Optional<Wording> findWording(Place place, String topic, String name, LocalDate on) {
    return first(widening(place), topic, name, on, Pack::wording);
  }

  @Override
  public Optional<Pack> find(PackRef ref) {
    return packs().stream().filter(pack -> pack.ref().equals(ref)).findFirst();
  }

  @Override
  public boolean knows(Place place) {
    Key key = new Key(place, PLACE);
    return newestFirst.containsKey(key) || overlays.containsKey(key);
  }

  @Override
  public List<DescribedPlace> places() {
    Map<Place, Pack> newest = new TreeMap<>(Comparator.comparing(Place::code));
    Stream.concat(overlays.keySet().stream(), newestFirst.keySet().stream())
        .filter(key -> key.topic().equals(PLACE))
        .forEach(key -> newest.put(key.place(), described(key).findFirst().orElseThrow()));
    return newest.values().stream()
        .filter(DescribedPlace::isOfWork)
        .map(DescribedPlace::of)
        .toList();
  }

  private <T> Optional<T> first(
      List<Place> places,
      String topic,
      String name,
      LocalDate on,
      BiFunction<Pack, String, Optional<T>> wanted) {
    for (Place asked : places) {
      Key key = new Key(asked, topic);
      for (Pack pack : overlays.getOrDefault(key, List.of())) {
        if (pack.inForce(on)) {
          Optional<T> found = wanted.apply(pack, name);
          if (found.isPresent() || pack.unknown().contains(name)) {
            return found;
          }
        }
      }
      for (Pack pack : newestFirst.getOrDefault(key, List.of())) {
        if (pack.inForce(on)) {
          Optional<T> found = wanted.apply(pack, name);
          if (found.isPresent()) {
            return found;
          }
        }
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
          described(new Key(next.get(), PLACE))
              .flatMap(pack -> pack.wording("within").stream())
              .map(within -> new Place(within.text()))
              .findFirst();
    }
    chain.add(new Place(place.country()));
    return List.copyOf(chain);
  }

  private Stream<Pack> described(Key key) {
    return Stream.concat(
        overlays.getOrDefault(key, List.of()).stream(),
        newestFirst.getOrDefault(key, List.of()).stream());
  }
}
