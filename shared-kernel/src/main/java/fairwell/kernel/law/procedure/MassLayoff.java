package fairwell.kernel.law.procedure;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether letting people go needs the procedure of a mass layoff (LCL 41): twenty people or more,
 * or fewer who are a tenth of the staff or more.
 */
public final class MassLayoff {

  private MassLayoff() {}

  /**
   * How many of how many.
   *
   * @param headcount the whole staff
   * @param laidOff numbers of people to be let go, one for each case
   */
  public record Question(int headcount, List<Integer> laidOff) {

    public Question {
      laidOff = List.copyOf(laidOff);
      if (laidOff.stream().anyMatch(people -> people > headcount)) {
        throw new IllegalArgumentException("more people than there are");
      }
    }
  }

  /** Step {@code procedureRequired}, in the order of the cases. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.mass-layoff", law)
            .given("headcount", question.headcount())
            .given("laidOff", question.laidOff())
            .articles("LCL 41");
    BigDecimal people = working.figure("massLayoffPeople", "procedure", "massLayoffPeople");
    BigDecimal share = working.figure("massLayoffShare", "procedure", "massLayoffShare");
    BigDecimal tenth = share.multiply(BigDecimal.valueOf(question.headcount()));
    List<Answer> required = new ArrayList<>();
    for (int one : question.laidOff()) {
      BigDecimal number = BigDecimal.valueOf(one);
      boolean many = number.compareTo(people) >= 0 || number.compareTo(tenth) >= 0;
      required.add(Answer.of(one > 0 && many));
    }
    return working
        .step(
            "procedureRequired",
            Answer.of(required),
            "≥ %s or ≥ %s × %s"
                .formatted(people.toPlainString(), share.toPlainString(), question.headcount()))
        .done();
  }
}
