package fairwell.kernel.law.protection;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The statutory retirement age (法定退休年龄). Until 2024 60, 55 and 50 (国发〔1978〕104号); from 2025-01-01 a
 * month more for every four (or two) months of birth from a first one on, up to 63, 58 and 55
 * (decision of 2024-09-13). It moves LCL 44(2) and the five years of LCL 42(5).
 */
public final class RetirementAge {

  private static final String TOPIC = "retirement-age";
  private static final int MONTHS_A_YEAR = 12;

  private RetirementAge() {}

  /** Who a person is to this rule; the number is the age before the reform. */
  public enum Category {
    MALE,
    FEMALE_55,
    FEMALE_50
  }

  /** Whose age. */
  public record Question(Category category, YearMonth born) {}

  /** Steps {@code statutoryRetirementAge}, as {@code 60y1m}, and {@code retirementMonth}. */
  public static Computation of(Question question, Figures law) {
    String category = question.category().name();
    Working working =
        Working.of("cn.retirement-age", law)
            .given("category", category)
            .given("born", question.born())
            .articles("LCL 44(2)");
    int years = working.figure("years", TOPIC, category + ".years").intValueExact();
    boolean rises = law.find(TOPIC, category + ".stepBirthMonths").isPresent();
    int later = rises ? later(working, question) : 0;
    int months = years * MONTHS_A_YEAR + later;
    String age = months / MONTHS_A_YEAR + "y" + months % MONTHS_A_YEAR + "m";
    return working
        .articles(rises ? "全国人大常委会 2024-09-13" : "国发〔1978〕104号")
        .step("statutoryRetirementAge", Answer.of(age), years + "y + " + later + "m")
        .step(
            "retirementMonth",
            Answer.of(question.born().plusMonths(months).toString()),
            question.born() + " + " + age)
        .done();
  }

  /** Months added: one for each step of birth months begun. */
  private static int later(Working working, Question question) {
    String category = question.category().name();
    int step =
        working.figure("stepBirthMonths", TOPIC, category + ".stepBirthMonths").intValueExact();
    int limit = working.figure("maxMonths", TOPIC, category + ".maxMonths").intValueExact();
    YearMonth first = YearMonth.parse(working.wording(TOPIC, category + ".firstBirthMonth"));
    working.given("firstBirthMonth", first);
    int after = (int) ChronoUnit.MONTHS.between(first, question.born());
    int later = after < 0 ? 0 : Math.min(after / step + 1, limit);
    working.step(
        "monthsLater", Answer.of(later), "min(%s / %s + 1, %s)".formatted(after, step, limit));
    return later;
  }
}
