package fairwell.query.explanation;

import fairwell.query.casefile.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which event of the case decided a term of the settlement: the last of its kind before the version
 * was computed.
 */
final class TermSources {

  private static final String COMPUTED = "offboarding.SettlementComputed";

  /** Kinds of event by term, the one that counts most first. */
  private static final Map<String, List<String>> DECIDED_BY =
      Map.of(
          "legalEnd", List.of("offboarding.CaseDatesSet"),
          "paidThrough", List.of("offboarding.CaseDatesSet"),
          "wageAsOf", List.of("offboarding.CaseDatesSet"),
          "exGratia", List.of("offboarding.OfferAccepted"),
          "ground", List.of("offboarding.GroundChanged", "offboarding.CaseOpened"));

  private final List<Entry> before;

  /**
   * Those of one version.
   *
   * @param timeline everything that happened in the case, the oldest first
   */
  TermSources(List<Entry> timeline, int version) {
    int computed = 0;
    for (int i = 0; i < timeline.size(); i++) {
      Entry entry = timeline.get(i);
      if (entry.event().equals(COMPUTED)
          && Integer.toString(version).equals(entry.data().get("version"))) {
        computed = i + 1;
      }
    }
    this.before = timeline.subList(0, computed).reversed();
  }

  Optional<Entry> of(String term) {
    return DECIDED_BY.getOrDefault(term, List.of()).stream()
        .flatMap(kind -> before.stream().filter(entry -> entry.event().equals(kind)).limit(1))
        .findFirst();
  }
}
