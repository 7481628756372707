package fairwell.kernel.law.pack;

import fairwell.kernel.law.pack.PackCheck.Finding;
import fairwell.kernel.law.pack.PackCheck.Kind;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a city has to have. A pack of topic {@code coverage} names the cities and the topics; from
 * the day it begins each city needs a pack of each topic, its own or one of the province it lies
 * in, be it one that declares its figures unknown. {@code a|b} is met by either topic. Nothing is
 * asked for days after the last pack began.
 */
final class PackCoverage {

  private static final String TOPIC = "coverage";

  private PackCoverage() {}

  static List<Finding> of(List<Pack> packs) {
    Optional<LocalDate> last =
        packs.stream().map(Pack::effectiveFrom).max(Comparator.naturalOrder());
    List<Finding> findings = new ArrayList<>();
    for (Pack coverage : packs) {
      if (coverage.topic().equals(TOPIC)) {
        for (String city : coverage.wording("cities").orElseThrow().list()) {
          for (String topic : coverage.wording("topics").orElseThrow().list()) {
            hole(packs, new Place(city), topic, coverage.effectiveFrom(), last.orElseThrow())
                .ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** The first stretch of days without a pack. */
  private static Optional<Finding> hole(
      List<Pack> packs, Place city, String topics, LocalDate from, LocalDate last) {
    Set<Place> places = within(packs, city);
    List<String> either = Arrays.asList(topics.split("\\|"));
    List<Pack> held =
        packs.stream()
            .filter(pack -> either.contains(pack.topic()) && places.contains(pack.place()))
            .sorted(Comparator.comparing(Pack::effectiveFrom))
            .toList();
    LocalDate open = from;
    for (Pack pack : held) {
      if (pack.effectiveFrom().isAfter(open)) {
        return Optional.of(missing(city, topics, open, pack.effectiveFrom().minusDays(1)));
      }
      LocalDate end = pack.effectiveTo();
      if (end == null) {
        return Optional.empty();
      }
      open = end.isAfter(open) ? end : open;
    }
    return open.isAfter(last) ? Optional.empty() : Optional.of(missing(city, topics, open, last));
  }

  private static Finding missing(Place city, String topics, LocalDate from, LocalDate to) {
    return new Finding(
        Kind.MISSING_TOPIC,
        city.code(),
        "%s: neither a pack nor a declared unknown from %s to %s".formatted(topics, from, to));
  }

  private static Set<Place> within(List<Pack> packs, Place city) {
    Set<Place> places = new LinkedHashSet<>();
    Optional<Place> next = Optional.of(city);
    while (next.isPresent() && places.add(next.get())) {
      Place asked = next.get();
      next =
          packs.stream()
              .filter(pack -> pack.topic().equals("place") && pack.place().equals(asked))
              .flatMap(pack -> pack.wording("within").stream())
              .map(within -> new Place(within.text()))
              .findFirst();
    }
    return places;
  }
}
