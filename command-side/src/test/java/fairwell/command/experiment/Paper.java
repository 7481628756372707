package fairwell.command.experiment;

import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.OfferTabled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the records hold where nothing refuses: every event of the acts that somebody thought of,
 * none of those that were forgotten, and those that were remembered late just before the closing.
 * Production code has no switch for this; the events of forgotten acts are taken out here.
 */
final class Paper {

  /** What cannot have happened without another act. */
  private static final Map<String, String> RESTS_ON =
      Map.of(Acts.OBJECTION, Acts.ISSUE, Acts.CONFIRMATION, Acts.ISSUE);

  private Paper() {}

  static List<Left> records(Plan plan, Behaviour people, List<Act> acts, List<Left> whole) {
    Set<String> never = new HashSet<>();
    Set<String> late = new HashSet<>();
    for (Act act : acts) {
      if (people.miss(plan, act)) {
        boolean remembered =
            act.miss() == Act.Miss.FORGOTTEN
                && plan.happens("remembers:" + act.name(), people.remembersLate());
        (remembered ? late : never).add(act.name());
      }
    }
    List<Left> records = new ArrayList<>();
    List<Left> remembered = new ArrayList<>();
    for (Left one : whole) {
      if (one.event() instanceof CaseClosed) {
        remembered.forEach(was -> records.add(new Left(was.act(), was.event(), one.at())));
      }
      if (isIn(late, one.act())) {
        remembered.add(one);
      } else if (!isIn(never, one.act())) {
        records.add(never.contains(Acts.EXCEPTION) ? unasked(one) : one);
      }
    }
    return records;
  }

  private static boolean isIn(Set<String> acts, String act) {
    return acts.contains(act) || acts.contains(RESTS_ON.getOrDefault(act, ""));
  }

  /** An offer that somebody made without asking rests on no exception. */
  private static Left unasked(Left one) {
    return one.event() instanceof OfferTabled e && e.exceptionId() != null
        ? new Left(
            one.act(),
            new OfferTabled(
                e.caseId(),
                e.offerId(),
                e.by(),
                e.settlementVersion(),
                e.exGratia(),
                e.terms(),
                e.tabledBy(),
                e.round(),
                e.answers(),
                e.channel(),
                e.expiresOn(),
                e.issues(),
                e.criteria(),
                e.authority(),
                null),
            one.at())
        : one;
  }
}
