package fairwell.kernel.kpi;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures from which nobody can learn of a small group by subtracting: a month from its quarter, a
 * unit from all units. What is withheld follows from the records alone, never from what was asked
 * before, so that answers can be put together as one likes.
 *
 * <p>Two things it does not prevent. It looks at one set of records: the same figures over the
 * records as of one event and as of the next differ by that event, so who may ask as of an event is
 * for the caller to limit. And the units are those of one reader: readers who choose among other
 * units may see a unit that is hidden from each other.
 */
public final class Disclosure {

  /** A figure, whatever the period and the population. */
  private record Cell(String formula, @Nullable String part) {
    static Cell of(Figure figure) {
      return new Cell(figure.formula(), figure.part());
    }
  }

  /** Whose figures in which period. */
  private record Place(ReportingPeriod period, Population population) {}

  private final Collection<CaseRecord> cases;
  private final Collection<PersonRecord> people;
  private final KpiQuestion question;
  private final Map<Place, Map<Cell, Long>> counts = new HashMap<>();
  private final Map<Place, Set<Cell>> withheld = new HashMap<>();

  private Disclosure(
      Collection<CaseRecord> cases, Collection<PersonRecord> people, KpiQuestion question) {
    this.cases = cases;
    this.people = people;
    this.question = question;
  }

  /**
   * The figures, without those that would tell of a small group.
   *
   * @param units the units among which the reader may choose; fewer than two for no choice
   */
  public static List<Figure> figures(
      Collection<CaseRecord> cases,
      Collection<PersonRecord> people,
      KpiQuestion question,
      List<String> units) {
    Disclosure disclosure = new Disclosure(cases, people, question);
    Set<Cell> hidden = new HashSet<>(disclosure.withheld(question.period(), question.population()));
    if (units.size() > 1 && question.population().units().size() == 1) {
      hidden.addAll(disclosure.amongUnits(units));
    }
    return Kpis.of(cases, people, question).stream()
        .map(figure -> hidden.contains(Cell.of(figure)) ? figure.withheld() : figure)
        .toList();
  }

  /** What one unit must not say, lest it say it of another. */
  private Set<Cell> amongUnits(List<String> units) {
    List<Population> each = units.stream().map(unit -> new Population(List.of(unit))).toList();
    Population all = new Population(units);
    ReportingPeriod period = question.period();
    return hidden(
        each.stream().map(one -> counts(period, one)).toList(),
        each.indexOf(question.population()),
        withheld(period, all));
  }

  /**
   * What a period must not say. A part of the calendar is looked at with the parts beside it; any
   * other period says what its parts say anyway, or nothing.
   */
  private Set<Cell> withheld(ReportingPeriod period, Population population) {
    Place place = new Place(period, population);
    Set<Cell> known = withheld.get(place);
    if (known == null) {
      known = compute(period, population);
      withheld.put(place, known);
    }
    return known;
  }

  private Set<Cell> compute(ReportingPeriod period, Population population) {
    List<ReportingPeriod> parts = Calendar.parts(period);
    if (parts.size() > 1) {
      return parts.stream()
          .flatMap(part -> {
            Map<Cell, Long> counted = counts(part, population);
            return withheld(part, population).stream()
                .filter(cell -> counted.getOrDefault(cell, 0L) > 0);
          })
          .collect(Collectors.toUnmodifiableSet());
    }
    ReportingPeriod parent = Calendar.parent(period);
    if (parent == null) {
      return small(counts(period, population));
    }
    List<ReportingPeriod> siblings = Calendar.children(parent);
    return hidden(
        siblings.stream().map(one -> counts(one, population)).toList(),
        siblings.indexOf(period),
        withheld(parent, population));
  }

  /**
   * What one of several parts must not say.
   *
   * @param parts how many are behind each figure, part by part
   * @param mine which part is meant; -1 for one that is not among them
   * @param whole what the whole does not say
   */
  private static Set<Cell> hidden(List<Map<Cell, Long>> parts, int mine, Set<Cell> whole) {
    if (mine < 0) {
      return Set.of();
    }
    return parts.stream()
        .flatMap(part -> part.keySet().stream())
        .distinct()
        .filter(cell ->
            SmallGroups.hidden(
                    parts.stream().map(part -> part.getOrDefault(cell, 0L)).toList(),
                    whole.contains(cell))
                .contains(mine))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Cell> small(Map<Cell, Long> counted) {
    return counted.entrySet().stream()
        .filter(one -> one.getValue() < Figure.SMALLEST_GROUP)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<Cell, Long> counts(ReportingPeriod period, Population population) {
    return counts.computeIfAbsent(
        new Place(period, population),
        place -> {
          Figures figures =
              Kpis.figures(
                  cases,
                  people,
                  new KpiQuestion(
                      place.period(),
                      place.population(),
                      question.position(),
                      question.basis(),
                      question.knownUntil()));
          Map<Cell, Long> counted = new HashMap<>();
          figures
              .counts()
              .forEach(count -> counted.put(new Cell(count.formula(), count.part()), count.n()));
          return counted;
        });
  }
}
