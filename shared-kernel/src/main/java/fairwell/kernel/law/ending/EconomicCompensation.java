package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.CompensationBase.Base;
import fairwell.kernel.law.ending.CompensationMonths.Months;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Economic compensation (经济补偿, N) by LCL 46 and 47: base times months, rounded once. The cap and
 * its twelve years bind the service since 2008; service before it has the wage as its base.
 */
public final class EconomicCompensation {

  private EconomicCompensation() {}

  /**
   * What N is asked for.
   *
   * @param ground decides whether N is due and what service before 2008 counts; without one N is
   *     reckoned as if it were due
   */
  public record Question(
      CompensationBase.Question wage, Service service, @Nullable Ground ground) {}

  /**
   * N; zero on a ground that gives none.
   *
   * @throws Refused when service before 2008 counted by rules that were local
   */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.severance", law);
    Ground ground = question.ground();
    if (ground != null) {
      if (!Consequences.of(ground).economicCompensationDue()) {
        return none(ground, law);
      }
      working.articles(articles(ground));
    }
    Months months =
        CompensationMonths.count(
            working, new CompensationMonths.Question(question.service(), ground, false));
    Base base = CompensationBase.find(working, question.wage());
    BigDecimal limit = working.figure("capYears", "severance", "capYears");
    BigDecimal earlier = months.before2008().orElseThrow(() -> unknown(law, ground));
    BigDecimal since = base.months(months.since2008(), limit);
    working.step("post2008Months", since, limited(base, months.since2008(), limit));
    working.step("pre2008Months", earlier, "");
    working.step("compensationMonths", since.add(earlier), plain(since) + " + " + plain(earlier));
    CliffAtTheCap.show(working, base, months.since2008(), limit);
    BigDecimal exact = base.amount().multiply(since).add(base.uncapped().multiply(earlier));
    String formula = plain(base.amount()) + " × " + plain(since);
    if (earlier.signum() > 0) {
      formula += " + " + plain(base.uncapped()) + " × " + plain(earlier);
    }
    return working.amount(working.round(exact), formula);
  }

  /** What a ground gives that gives none: zero, whatever the wage and the service. */
  public static Computation none(Ground ground, Figures law) {
    return Working.of("cn.severance", law)
        .articles(articles(ground))
        .given("ground", ground)
        .amount(law.money(BigDecimal.ZERO), "0");
  }

  private static String[] articles(Ground ground) {
    return Consequences.of(ground).articles().toArray(String[]::new);
  }

  static String limited(Base base, BigDecimal months, BigDecimal limit) {
    return base.capped() ? "min(%s, %s)".formatted(plain(months), plain(limit)) : plain(months);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static Refused unknown(Figures law, @Nullable Ground ground) {
    return new Refused(
        new FigureUnknown(
            "severance.before2008." + ground, law.place().code(), law.day().toString()));
  }
}
