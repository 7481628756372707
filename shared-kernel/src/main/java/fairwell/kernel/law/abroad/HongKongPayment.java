package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Severance payment and long service payment in Hong Kong (Employment Ordinance, Cap. 57, parts VA
 * and VB): {@code wage × 2/3 × years}, the wage at most 22,500 and all of it at most 390,000. Since
 * 1 May 2025 the service before that day counts with the wage of that time and the service after it
 * with the last wage; what exceeds the maximum is cut from the later part.
 */
public final class HongKongPayment {

  /** Which of the two; nobody gets both. */
  public enum Kind {
    SEVERANCE("hk.severance", "EO s.31B", "EO s.31G"),
    LONG_SERVICE("hk.long-service", "EO s.31R", "EO s.31V");

    private final String rule;
    private final String[] articles;

    Kind(String rule, String... articles) {
      this.rule = rule;
      this.articles = articles;
    }
  }

  /** A stretch of service: its monthly wage, and its years with part years as decimals. */
  public record Portion(BigDecimal wage, BigDecimal years) {}

  /**
   * What is asked.
   *
   * @param before service before 1 May 2025
   * @param after service since, or all service where the date does not matter
   * @param whole whether the two are all service, so that a total and its minimum can be told
   */
  public record Question(
      Kind kind, @Nullable Portion before, @Nullable Portion after, boolean whole) {}

  private HongKongPayment() {}

  /** The payment; the wage used and each part are steps. Without the whole service no total. */
  public static Computation of(Question question, Figures law) {
    Kind kind = question.kind();
    Working working = Working.of(kind.rule, law).articles(kind.articles);
    BigDecimal cap = working.figure("maximum", "termination-payment", "maximum");
    boolean tooShort = question.whole() && tooShort(question, working);
    working.flagIf(tooShort, Flags.SERVICE_TOO_SHORT);
    Money most = working.round(tooShort ? BigDecimal.ZERO : cap);
    Money pre = part("pre", question.before(), most, working);
    Money post = part("post", question.after(), most.minus(pre), working);
    if (!question.whole()) {
      return working.done();
    }
    Money total = pre.plus(post);
    return working.amount(
        total, pre.amount().toPlainString() + " + " + post.amount().toPlainString());
  }

  private static boolean tooShort(Question question, Working working) {
    BigDecimal years = years(question.before()).add(years(question.after()));
    BigDecimal least =
        switch (question.kind()) {
          case SEVERANCE ->
              working
                  .figure("leastMonths", "termination-payment", "severanceMonths")
                  .divide(BigDecimal.valueOf(12));
          case LONG_SERVICE ->
              working.figure("leastYears", "termination-payment", "longServiceYears");
        };
    return years.compareTo(least) < 0;
  }

  private static BigDecimal years(@Nullable Portion portion) {
    return portion == null ? BigDecimal.ZERO : portion.years();
  }

  private static Money part(String name, @Nullable Portion portion, Money most, Working working) {
    if (portion == null) {
      return working.round(BigDecimal.ZERO);
    }
    working.given(name + "Wage", portion.wage()).given(name + "Years", portion.years());
    BigDecimal ceiling = working.figure("wageCeiling", "termination-payment", "wageCeiling");
    BigDecimal numerator = working.figure("numerator", "termination-payment", "numerator");
    BigDecimal denominator = working.figure("denominator", "termination-payment", "denominator");
    BigDecimal wage = portion.wage().min(ceiling);
    Money full = working.round(wage.multiply(numerator).multiply(portion.years()), denominator);
    Money part = full.compareTo(most) > 0 ? most : full;
    working
        .flagIf(part.compareTo(full) < 0 && !most.isZero(), Flags.TOTAL_CAPPED)
        .step(
            name + "WageUsed",
            working.round(wage),
            "min(%s, %s)".formatted(portion.wage().toPlainString(), ceiling.toPlainString()))
        .step(
            name + "Portion",
            part,
            "min(%s, %s × %s / %s × %s)"
                .formatted(
                    most.amount().toPlainString(),
                    wage.toPlainString(),
                    numerator.toPlainString(),
                    denominator.toPlainString(),
                    portion.years().toPlainString()));
    return part;
  }
}
