package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Packs that are looked up once, and only if somebody asks. */
final class DeferredPacks implements PolicyPacks {

  private final Supplier<? extends PolicyPacks> source;
  private volatile @Nullable PolicyPacks found;

  DeferredPacks(Supplier<? extends PolicyPacks> source) {
    this.source = source;
  }

  private PolicyPacks packs() {
    PolicyPacks known = found;
    if (known == null) {
      synchronized (this) {
        known = found;
        if (known == null) {
          known = source.get();
          found = known;
        }
      }
    }
    return known;
  }

  @Override
  public Optional<Figure> find(Place place, String topic, String name, LocalDate on) {
    return packs().find(place, topic, name, on);
  }

  @Override
  public Optional<TaxTable> findTable(Place place, String topic, String name, LocalDate on) {
    return packs().findTable(place, topic, name, on);
  }

  @Override
  public Optional<Rows> findRows(Place place, String topic, String name, LocalDate on) {
    return packs().findRows(place, topic, name, on);
  }

  @Override
  public Optional<Wording> findWording(Place place, String topic, String name, LocalDate on) {
    return packs().findWording(place, topic, name, on);
  }

  @Override
  public long overlaysUpTo() {
    return packs().overlaysUpTo();
  }

  @Override
  public boolean knows(Place place) {
    return packs().knows(place);
  }

  @Override
  public List<DescribedPlace> places() {
    return packs().places();
  }

  @Override
  public Optional<Pack> find(PackRef ref) {
    return packs().find(ref);
  }
}
