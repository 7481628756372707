package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of the law for one place on the day of one legal event. A figure that is given (by a
 * finding of a court, a worked example, a "what if") stands before that of the packs.
 */
public final class Figures {

  private static final PackRef GIVEN = new PackRef("given", "", "");
  private static final String MONEY = "money";
  private static final String RENEWAL = "renewal";
  private static final int SHORTEST_RENEWAL = 12;

  private final PolicyPacks packs;
  private final Place place;
  private final LocalDate on;
  private final Map<String, BigDecimal> given;

  private Figures(PolicyPacks packs, Place place, LocalDate on, Map<String, BigDecimal> given) {
    this.packs = packs;
    this.place = place;
    this.on = on;
    this.given = given;
  }

  public static Figures of(PolicyPacks packs, Place place, LocalDate on) {
    return new Figures(packs, place, on, Map.of());
  }

  /** The same law with one figure given. */
  public Figures with(String topic, String name, BigDecimal value) {
    Map<String, BigDecimal> more = new HashMap<>(given);
    more.put(topic + "." + name, value);
    return new Figures(packs, place, on, more);
  }

  /** The law of the same place on another day; what was given stays given. */
  public Figures on(LocalDate day) {
    return day.equals(on) ? this : new Figures(packs, place, day, given);
  }

  public Place place() {
    return place;
  }

  public LocalDate day() {
    return on;
  }

  /** A figure, if it is given or a pack holds it. */
  public Optional<Figure> find(String topic, String name) {
    BigDecimal known = given.get(topic + "." + name);
    return known == null
        ? packs.find(place, topic, name, on)
        : Optional.of(new Figure(topic, name, known, GIVEN, "given", Confidence.HIGH, null));
  }

  /**
   * A figure without which nothing can be said.
   *
   * @throws Refused with {@link FigureUnknown}
   */
  public Figure need(String topic, String name) {
    return find(topic, name).orElseThrow(() -> unknown(topic, name));
  }

  /**
   * Whether a newer figure was to be expected by the day asked about and none is held. Packs of
   * topic {@code renewal} say after how many months a figure is expected to be renewed.
   */
  public boolean isOverdue(Figure figure) {
    LocalDate since = figure.openSince();
    return since != null
        // No figure is renewed more often; most questions end here.
        && !since.plusMonths(SHORTEST_RENEWAL).isAfter(on)
        && packs
            .find(place, RENEWAL, figure.topic() + "." + figure.name(), on)
            .filter(months -> !since.plusMonths(months.value().longValueExact()).isAfter(on))
            .isPresent();
  }

  /** A tax table; refused when no pack holds it. */
  public TaxTable table(String topic, String name) {
    return packs.table(place, topic, name, on);
  }

  public Optional<TaxTable> findTable(String topic, String name) {
    return packs.findTable(place, topic, name, on);
  }

  public Optional<Rows> findRows(String topic, String name) {
    return packs.findRows(place, topic, name, on);
  }

  /** Rows of the law; refused when no pack holds them. */
  public Rows rows(String topic, String name) {
    return findRows(topic, name).orElseThrow(() -> unknown(topic, name));
  }

  public Optional<Wording> findWording(String topic, String name) {
    return packs.findWording(place, topic, name, on);
  }

  /** A text or choice of the law; refused when no pack holds it. */
  public Wording wording(String topic, String name) {
    return findWording(topic, name).orElseThrow(() -> unknown(topic, name));
  }

  /** The currency of the place. */
  public Currency currency() {
    return Currency.getInstance(wording(MONEY, "currency").text());
  }

  /** An exact result as money: rounded to two places as the place's packs say. */
  public Money money(BigDecimal exact) {
    RoundingMode mode = RoundingMode.valueOf(wording(MONEY, "rounding").text());
    return new Money(exact.setScale(2, mode), currency());
  }

  private Refused unknown(String topic, String name) {
    return new Refused(new FigureUnknown(topic + "." + name, place.code(), on.toString()));
  }

  static boolean isGiven(PackRef pack) {
    return pack.equals(GIVEN);
  }
}
