package fairwell.kernel.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every figure of a period. */
public final class Kpis {

  private Kpis() {}

  /**
   * The figures, in the order of {@link Formula}’s families.
   *
   * @param cases all that the events up to the question’s position tell of
   * @param people the same
   */
  public static List<Figure> of(
      Collection<CaseRecord> cases, Collection<PersonRecord> people, KpiQuestion question) {
    return figures(cases, people, question).all();
  }

  /** The same, with how many are behind those that say nothing. */
  static Figures figures(
      Collection<CaseRecord> cases, Collection<PersonRecord> people, KpiQuestion question) {
    Figures figures = new Figures(question);
    List<CaseRecord> ours =
        cases.stream().filter(one -> question.population().contains(one.unit())).toList();
    CaseFigures.add(figures, ours, question);
    TalksFigures.add(figures, ours, question.period());
    Map<String, CaseRecord> byId =
        cases.stream().collect(Collectors.toMap(CaseRecord::caseId, Function.identity()));
    new PeopleFigures(people, byId, question).add(figures);
    return figures;
  }
}
