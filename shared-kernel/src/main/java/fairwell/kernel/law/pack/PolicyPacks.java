package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The figures of the law. A question names the place, the topic and the day of the legal event; the
 * most specific place that has the figure on that day answers, then the country. What is not known
 * is unknown: it is refused, never guessed and never zero.
 */
public interface PolicyPacks {

  /** The figure in force for a place on a day, if any pack holds it. */
  Optional<Figure> find(Place place, String topic, String name, LocalDate on);

  /** The tax table in force for a place on a day, if any pack holds it. */
  Optional<TaxTable> findTable(Place place, String topic, String name, LocalDate on);

  /** The rows in force for a place on a day, if any pack holds them. */
  Optional<Rows> findRows(Place place, String topic, String name, LocalDate on);

  /** The text or choice in force for a place on a day, if any pack holds it. */
  Optional<Wording> findWording(Place place, String topic, String name, LocalDate on);

  /**
   * Last sequence of the overlays' stream these packs were read up to; -1 for packs without
   * overlays.
   */
  default long overlaysUpTo() {
    return -1;
  }

  /** The pack a computation named, if exactly this content of it is held. */
  Optional<Pack> find(PackRef ref);

  /** Whether the packs describe this place at all (topic {@code place}). */
  boolean knows(Place place);

  /** The places of work the packs describe, by their codes. */
  List<DescribedPlace> places();

  /**
   * The figure in force for a place on a day.
   *
   * @throws Refused with {@link FigureUnknown} when no pack holds it
   */
  default Figure figure(Place place, String topic, String name, LocalDate on) {
    return find(place, topic, name, on).orElseThrow(() -> unknown(place, topic, name, on));
  }

  /**
   * The tax table in force for a place on a day.
   *
   * @throws Refused with {@link FigureUnknown} when no pack holds it
   */
  default TaxTable table(Place place, String topic, String name, LocalDate on) {
    return findTable(place, topic, name, on).orElseThrow(() -> unknown(place, topic, name, on));
  }

  private static Refused unknown(Place place, String topic, String name, LocalDate on) {
    return new Refused(new FigureUnknown(topic + "." + name, place.code(), on.toString()));
  }

  /** The packs shipped with this version of Fairwell. */
  static LoadedPacks shipped() {
    return ShippedPacks.INSTANCE;
  }

  /** The packs that are found when the first question is asked; one look is enough for all. */
  static PolicyPacks deferred(Supplier<? extends PolicyPacks> packs) {
    return new DeferredPacks(packs);
  }

  /**
   * The packs an installation begins with.
   *
   * @param folder the folder of its own packs; empty for the shipped packs alone
   * @throws UnsoundPacks with everything that is wrong with the files, so that it does not start
   */
  static LoadedPacks installed(String folder) {
    return folder.isBlank() ? shipped() : shippedAnd(Path.of(folder));
  }

  /**
   * The shipped packs and every pack file below a folder. Of two that begin on the same day, that
   * of the folder answers.
   *
   * @throws UnsoundPacks with everything that is wrong with the files ({@link PackCheck})
   */
  static LoadedPacks shippedAnd(Path folder) {
    List<PackCheck.Finding> findings = PackCheck.besideShipped(folder);
    if (!findings.isEmpty()) {
      throw new UnsoundPacks(folder, findings);
    }
    return LoadedPacks.of(
        Stream.concat(PackFolder.read(folder).stream(), ShippedPacks.PACKS.stream()).toList());
  }
}
