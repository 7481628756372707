package fairwell.kernel.law;

import fairwell.kernel.law.pack.Confidence;
import fairwell.kernel.law.pack.DescribedPlace;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Pack;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.pack.Rows;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped packs with some figures replaced by those a worked case gives. */
final class GivenFigures implements PolicyPacks {

  private final Map<String, BigDecimal> given = new HashMap<>();

  /** An average wage of the year before the end, by month, and a minimum wage. */
  static GivenFigures average(String monthly, String minimum, int dataYear) {
    GivenFigures figures = new GivenFigures();
    figures.given.put(
        "average-wage.annual", new BigDecimal(monthly).multiply(BigDecimal.valueOf(12)));
    figures.given.put("average-wage.dataYear", BigDecimal.valueOf(dataYear));
    figures.given.put("minimum-wage.monthly", new BigDecimal(minimum));
    return figures;
  }

  @Override
  public Optional<Figure> find(Place place, String topic, String name, LocalDate on) {
    BigDecimal value = given.get(topic + "." + name);
    return value == null
        ? PolicyPacks.shipped().find(place, topic, name, on)
        : Optional.of(
            new Figure(
                topic,
                name,
                value,
                new PackRef("given", "1", "0".repeat(64)),
                "case",
                Confidence.HIGH,
                null));
  }

  @Override
  public Optional<TaxTable> findTable(Place place, String topic, String name, LocalDate on) {
    return PolicyPacks.shipped().findTable(place, topic, name, on);
  }

  @Override
  public Optional<Rows> findRows(Place place, String topic, String name, LocalDate on) {
    return PolicyPacks.shipped().findRows(place, topic, name, on);
  }

  @Override
  public Optional<Wording> findWording(Place place, String topic, String name, LocalDate on) {
    return PolicyPacks.shipped().findWording(place, topic, name, on);
  }

  @Override
  public Optional<Pack> find(PackRef ref) {
    return PolicyPacks.shipped().find(ref);
  }

  @Override
  public boolean knows(Place place) {
    return PolicyPacks.shipped().knows(place);
  }

  @Override
  public List<DescribedPlace> places() {
    return PolicyPacks.shipped().places();
  }
}
