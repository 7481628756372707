package fairwell.query.negotiation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import fairwell.query.negotiation.Negotiation.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was allowed beyond an authority before, the newest case first. */
public record Precedents(List<Precedent> precedents) {

  /**
   * One of them; nothing in it names the person.
   *
   * @param exGratia how far above the law
   * @param multipleOfN N and that together, by N, up to the hundredth; absent where there is no N
   * @param used whether an offer rested on it
   */
  public record Precedent(
      String caseId,
      String exceptionId,
      CaseKind kind,
      String place,
      Money exGratia,
      @Nullable BigDecimal multipleOfN,
      List<Issue> issues,
      Role role,
      Instant grantedAt,
      boolean used) {}

  static List<Precedent> of(Negotiation found) {
    List<Precedent> all = new ArrayList<>();
    found
        .exceptions()
        .forEach(asked -> {
          Answer answer = asked.answer();
          if (answer != null && answer.granted() && answer.exGratia() != null) {
            all.add(
                new Precedent(
                    found.id(),
                    asked.id(),
                    found.head().kind(),
                    found.head().place(),
                    answer.exGratia(),
                    multiple(answer.exGratia(), found.head().statutory()),
                    answer.issues(),
                    answer.role(),
                    answer.at(),
                    !asked.usedBy().isEmpty()));
          }
        });
    return all;
  }

  private static @Nullable BigDecimal multiple(Money above, @Nullable Money statutory) {
    return statutory == null || statutory.amount().signum() <= 0
        ? null
        : statutory.plus(above).amount().divide(statutory.amount(), 2, RoundingMode.HALF_UP);
  }
}
