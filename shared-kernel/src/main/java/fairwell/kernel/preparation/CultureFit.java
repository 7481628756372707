package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values and conduct, dimension by dimension: a dimension rests on the events that name it and on
 * no other, so that without one of them only its own dimensions change.
 *
 * @param dimension as the assessments call it; absent for conduct that shows no value
 * @param latest the last score between 0 and 100; absent when conduct alone names the dimension
 */
public record CultureFit(
    @Nullable String dimension, @Nullable Integer latest, List<Score> scores, List<Entry> conduct) {

  /** One score. */
  public record Score(LocalDate on, int score, SourceRef source) {}

  public CultureFit {
    scores = List.copyOf(scores);
    conduct = List.copyOf(conduct);
  }

  /** By the name of the dimension; conduct without one comes last. */
  static List<CultureFit> of(EmployeeFacts facts, LocalDate day) {
    Map<String, List<Score>> scores = new TreeMap<>();
    Map<String, List<Entry>> conduct = new TreeMap<>();
    List<Entry> none = new ArrayList<>();
    for (Sourced<ValuesScored> scored : facts.until(ValuesScored.class, day)) {
      scored
          .value()
          .scores()
          .forEach((dimension, score) ->
              scores
                  .computeIfAbsent(dimension, _ -> new ArrayList<>())
                  .add(new Score(scored.value().scoredOn(), score, scored.source())));
    }
    for (Sourced<ConductNoted> noted : facts.until(ConductNoted.class, day)) {
      String dimension = noted.value().dimension();
      (dimension == null ? none : conduct.computeIfAbsent(dimension, _ -> new ArrayList<>()))
          .add(Entry.of(noted));
    }
    conduct.keySet().forEach(dimension -> scores.putIfAbsent(dimension, List.of()));
    List<CultureFit> fit = new ArrayList<>();
    scores.forEach((dimension, ofIt) ->
        fit.add(
            new CultureFit(
                dimension,
                ofIt.isEmpty() ? null : ofIt.getLast().score(),
                ofIt,
                conduct.getOrDefault(dimension, List.of()))));
    if (!none.isEmpty()) {
      fit.add(new CultureFit(null, null, List.of(), none));
    }
    return List.copyOf(fit);
  }
}
