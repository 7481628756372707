package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One policy pack: the figures of one topic for one place and one stretch of days.
 *
 * @param effectiveFrom the first day in force
 * @param effectiveTo the first day no longer in force; absent while no end is known
 * @param source the document the figures come from
 * @param unknown names of what was looked for and not found: declared, so that it is not taken for
 *     forgotten
 * @param jumps why a figure rises or falls more than is plausible, by the name of the figure
 */
public record Pack(
    PackRef ref,
    Place place,
    String topic,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    String source,
    Confidence confidence,
    Map<String, BigDecimal> figures,
    Map<String, List<TaxTable.Bracket>> tables,
    Map<String, List<List<Optional<BigDecimal>>>> rows,
    Map<String, String> wordings,
    Set<String> unknown,
    Map<String, String> jumps) {

  public Pack {
    figures = Map.copyOf(figures);
    tables = Map.copyOf(tables);
    rows = Map.copyOf(rows);
    wordings = Map.copyOf(wordings);
    unknown = Set.copyOf(unknown);
    jumps = Map.copyOf(jumps);
    if (effectiveTo != null && !effectiveTo.isAfter(effectiveFrom)) {
      throw new IllegalArgumentException(ref.id() + ": effectiveTo must be after effectiveFrom");
    }
  }

  /** The same without the figures that could not be read, by their keys in the file. */
  Pack without(Collection<String> keys) {
    Map<String, BigDecimal> left = new HashMap<>(figures);
    keys.stream()
        .filter(key -> key.startsWith(PackText.FIGURE))
        .forEach(key -> left.remove(key.substring(PackText.FIGURE.length())));
    return new Pack(
        ref,
        place,
        topic,
        effectiveFrom,
        effectiveTo,
        source,
        confidence,
        left,
        tables,
        rows,
        wordings,
        unknown,
        jumps);
  }

  boolean inForce(LocalDate day) {
    LocalDate end = effectiveTo;
    return !day.isBefore(effectiveFrom) && (end == null || day.isBefore(end));
  }

  /** Whether something of that name is in it. */
  boolean holds(String name) {
    return figures.containsKey(name)
        || tables.containsKey(name)
        || rows.containsKey(name)
        || wordings.containsKey(name);
  }

  Optional<Figure> figure(String name) {
    return Optional.ofNullable(figures.get(name))
        .map(value ->
            new Figure(
                topic,
                name,
                value,
                ref,
                source,
                confidence,
                effectiveTo == null ? effectiveFrom : null));
  }

  Optional<TaxTable> table(String name) {
    return Optional.ofNullable(tables.get(name))
        .map(brackets -> new TaxTable(brackets, ref, source, confidence));
  }

  Optional<Rows> rows(String name) {
    return Optional.ofNullable(rows.get(name))
        .map(cells -> new Rows(cells, ref, source, confidence));
  }

  Optional<Wording> wording(String name) {
    return Optional.ofNullable(wordings.get(name)).map(text -> new Wording(text, ref, confidence));
  }
}
