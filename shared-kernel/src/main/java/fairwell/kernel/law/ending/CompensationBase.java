package fairwell.kernel.law.ending;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.LocalAverage;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The monthly base of economic compensation (LCL 47(2), (3); IR 27): the average wage; the minimum
 * wage when the average is below it; three times the local average wage of the prior year when it
 * is above that, and then no more than twelve years count. Equal to the cap is not above it.
 *
 * <p>Nothing is rounded here: the base is multiplied as it is.
 */
public final class CompensationBase {

  private static final String AVERAGE = "average-wage";
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
  private static final int EXACT = 10;

  private CompensationBase() {}

  /** How it is known whether the wage is above the cap. */
  public enum Cap {
    /** By comparison with the figures of the law; refused when they are unknown. */
    BY_FIGURES,
    /** It was found that it is not. */
    NOT_ABOVE,
    /** It was found that it is; the average wage is the cap when that figure is unknown. */
    ABOVE,
    /** Nobody knows the local average; the wage is taken as it is, and flagged. */
    UNKNOWN
  }

  /**
   * The wage to judge.
   *
   * @param averageWage average of the twelve months before the end, as published or rounded
   */
  public record Question(BigDecimal averageWage, Cap cap) {}

  /**
   * The base.
   *
   * @param amount the base of service since 2008
   * @param uncapped the base of service before it
   * @param cap the monthly cap, if it is known
   * @param capped whether the wage is above the cap, so that twelve years bind as well
   */
  public record Base(
      BigDecimal amount, BigDecimal uncapped, @Nullable BigDecimal cap, boolean capped) {

    /** The base for an average wage; the floor is asked first, as in IR 27. */
    public static Base of(BigDecimal average, BigDecimal minimum, @Nullable BigDecimal cap) {
      BigDecimal uncapped = average.max(minimum);
      boolean capped = cap != null && average.compareTo(minimum) >= 0 && average.compareTo(cap) > 0;
      return new Base(cap != null && capped ? cap : uncapped, uncapped, cap, capped);
    }

    /** The months that count: at most {@code limit} when the cap binds, else all. */
    public BigDecimal months(BigDecimal months, BigDecimal limit) {
      return capped ? months.min(limit) : months;
    }
  }

  /** The base with steps {@code cap}, {@code capTriggered} and {@code base}. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.compensation-base", law);
    find(working, question);
    return working.done();
  }

  /** Writes down how the base comes about. */
  static Base find(Working working, Question question) {
    BigDecimal average = question.averageWage();
    working.given("averageWage", average).articles("LCL 47", "IR 27");
    BigDecimal minimum = minimum(working);
    BigDecimal cap =
        switch (question.cap()) {
          case BY_FIGURES -> cap(working).orElseThrow(() -> unknown(working.law()));
          case NOT_ABOVE, UNKNOWN -> null;
          case ABOVE -> cap(working).orElse(null);
        };
    Base base = Base.of(average, minimum, cap);
    if (question.cap() == Cap.ABOVE) {
      BigDecimal amount = cap == null ? base.uncapped() : base.uncapped().min(cap);
      base = new Base(amount, base.uncapped(), cap, true);
    }
    boolean raised = average.compareTo(minimum) < 0;
    working.flagIf(question.cap() == Cap.UNKNOWN, Flags.CAP_UNKNOWN);
    working.flagIf(base.capped(), Flags.CAPPED).flagIf(raised, Flags.RAISED_TO_MINIMUM);
    working.step("capTriggered", Answer.of(base.capped()), judged(question, cap));
    working.step("base", working.round(base.amount()), chosen(base, raised, average, minimum));
    return base;
  }

  /** Whether the cap of the place and day is known. */
  public static boolean isCapKnown(Figures law) {
    return law.find(AVERAGE, "cap").isPresent() || law.find(AVERAGE, "annual").isPresent();
  }

  private static BigDecimal minimum(Working working) {
    Optional<Figure> known = working.law().find("minimum-wage", "monthly");
    working.flagIf(known.isEmpty(), Flags.MINIMUM_WAGE_UNKNOWN);
    return known.map(figure -> working.figure("minimumWage", figure)).orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> cap(Working working) {
    Figures law = working.law();
    Optional<Figure> published = law.find(AVERAGE, "cap");
    return published.isPresent()
        ? published.map(figure -> shown(working, working.figure("cap", figure), ""))
        : law.find(AVERAGE, "annual").map(_ -> capOf(working));
  }

  private static BigDecimal capOf(Working working) {
    BigDecimal average = LocalAverage.annual(working);
    BigDecimal multiple = working.figure("capMultiple", "severance", "capMultiple");
    String formula = average.toPlainString() + " × " + multiple.toPlainString() + " / 12";
    return shown(working, cap(average, multiple), formula);
  }

  private static BigDecimal shown(Working working, BigDecimal cap, String formula) {
    working.step("cap", cap, formula);
    return cap;
  }

  /** Three times the local average month: from the annual figure, so that nothing is rounded. */
  public static BigDecimal cap(BigDecimal annualAverage, BigDecimal multiple) {
    return annualAverage
        .multiply(multiple)
        .divide(MONTHS_A_YEAR, EXACT, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static String judged(Question question, @Nullable BigDecimal cap) {
    return cap == null ? "" : question.averageWage().toPlainString() + " > " + cap.toPlainString();
  }

  private static String chosen(Base base, boolean raised, BigDecimal average, BigDecimal minimum) {
    if (raised) {
      return "max(%s, %s)".formatted(average.toPlainString(), minimum.toPlainString());
    }
    BigDecimal cap = base.cap();
    return base.capped() && cap != null
        ? "min(%s, %s)".formatted(average.toPlainString(), cap.toPlainString())
        : average.toPlainString();
  }

  private static Refused unknown(Figures law) {
    return new Refused(
        new FigureUnknown("average-wage.annual", law.place().code(), law.day().toString()));
  }
}
