package fairwell.kernel.law.procedure;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.time.LocalDate;

/**
 * How long a claim about the end of an employment may take (劳动争议调解仲裁法 43; 民事诉讼法 152, 183):
 * arbitration, then two courts. The limits within which each has to decide, counted from the day of
 * the claim; the time between them is not counted, and a court may prolong its own.
 */
public final class ClaimProcedure {

  private static final String TOPIC = "claim-procedure";

  private ClaimProcedure() {}

  /**
   * Which claim.
   *
   * @param claimedOn the day it is accepted
   */
  public record Question(LocalDate claimedOn) {}

  /**
   * Steps {@code awardBy}, {@code awardAtLatest}, {@code judgmentAtLatest} and {@code
   * finalAtLatest}.
   */
  public static Computation of(Question question, Figures law) {
    LocalDate claimed = question.claimedOn();
    Working working =
        Working.of("cn.claim-procedure", law)
            .given("claimedOn", claimed)
            .articles("LML 43", "民事诉讼法 152", "民事诉讼法 183");
    int days = whole(working, "arbitrationDays");
    int more = whole(working, "arbitrationMoreDays");
    int first = whole(working, "firstInstanceMonths");
    int appeal = whole(working, "appealMonths");
    LocalDate award = claimed.plusDays(days + (long) more);
    return working
        .step("awardBy", Answer.of(claimed.plusDays(days)), claimed + " + " + days + " days")
        .step("awardAtLatest", Answer.of(award), claimed + " + " + (days + more) + " days")
        .step(
            "judgmentAtLatest",
            Answer.of(award.plusMonths(first)),
            award + " + " + first + " months")
        .step(
            "finalAtLatest",
            Answer.of(award.plusMonths(first + (long) appeal)),
            award + " + " + (first + appeal) + " months")
        .done();
  }

  private static int whole(Working working, String figure) {
    return working.figure(figure, TOPIC, figure).intValueExact();
  }
}
