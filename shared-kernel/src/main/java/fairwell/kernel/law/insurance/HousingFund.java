package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Housing fund (住房公积金管理条例): employer and employee each pay base × rate a month, both the same; some
 * places round each side to the whole yuan. The base is the average wage of the prior year between
 * the limits of the place (建金管〔2005〕5号).
 */
public final class HousingFund {

  private static final String TOPIC = "housing-fund";
  private static final BigDecimal TWO_SIDES = BigDecimal.valueOf(2);

  private HousingFund() {}

  /** How each side is rounded. */
  public enum Rounding {
    /** To the fen. */
    FEN,
    /** To the whole yuan, half a yuan up. */
    WHOLE_YUAN_PER_SIDE;

    /** What the place does. */
    public static Rounding of(Figures law) {
      return valueOf(law.wording(TOPIC, "rounding").text());
    }

    private Money round(BigDecimal exact, Figures law) {
      return switch (this) {
        case FEN -> law.money(exact);
        case WHOLE_YUAN_PER_SIDE -> law.money(exact.setScale(0, RoundingMode.HALF_UP));
      };
    }
  }

  /**
   * The base for a wage: step {@code base}. Limits may come with the question: for the country, for
   * a place whose packs say so, or when one of them is given; a side that is then not known does
   * not bind, and the base is flagged.
   *
   * @throws Refused with the limit that is not known for a place and day
   */
  public static Computation base(BigDecimal wage, Figures law) {
    Working working =
        Working.of("cn.housing-fund.base", law).given("wage", wage).articles("建金管〔2005〕5号");
    Optional<Figure> min = limit("baseMin", law);
    Optional<Figure> max = limit("baseMax", law);
    BigDecimal base = wage;
    if (min.isPresent()) {
      base = base.max(working.figure("baseMin", min.get()));
    }
    if (max.isPresent()) {
      base = base.min(working.figure("baseMax", max.get()));
    }
    Money amount = working.round(base);
    String formula =
        "min(max(%s, %s), %s)"
            .formatted(
                wage.toPlainString(),
                min.map(HousingFund::text).orElse("-"),
                max.map(HousingFund::text).orElse("-"));
    return working
        .flagIf(min.isEmpty() || max.isEmpty(), Flags.BASE_LIMITS_NOT_HELD)
        .step("base", amount, formula)
        .amount(amount, formula);
  }

  /**
   * What one side pays a month: steps {@code side} and {@code bothSides}.
   *
   * @throws Refused when the rate lies outside the national limits
   */
  public static Computation side(BigDecimal base, BigDecimal rate, Rounding rounding, Figures law) {
    Working working =
        Working.of("cn.housing-fund", law)
            .given("base", base)
            .given("rate", rate)
            .given("rounding", rounding)
            .articles("住房公积金管理条例 16", "住房公积金管理条例 18", "建金管〔2005〕5号");
    BigDecimal least = working.figure("lawfulRateMin", TOPIC, "lawfulRateMin");
    BigDecimal most = working.figure("lawfulRateMax", TOPIC, "lawfulRateMax");
    if (rate.compareTo(least) < 0 || rate.compareTo(most) > 0) {
      throw new Refused(
          new ImpossibleValue(
              "rate", "from " + least.toPlainString() + " to " + most.toPlainString()));
    }
    boolean local =
        law.find(TOPIC, "rateMin").filter(min -> rate.compareTo(min.value()) < 0).isEmpty()
            && law.find(TOPIC, "rateMax").filter(max -> rate.compareTo(max.value()) > 0).isEmpty();
    Money side = rounding.round(base.multiply(rate), law);
    String formula = base.toPlainString() + " × " + rate.toPlainString();
    return working
        .flagIf(!local, Flags.RATE_OUTSIDE_LOCAL_LIMITS)
        .step("side", side, formula)
        .step(
            "bothSides",
            working.round(side.amount().multiply(TWO_SIDES)),
            side.amount().toPlainString() + " × 2")
        .amount(side, formula);
  }

  /** The last day to transfer or seal the account after the end (条例 15): step {@code deadline}. */
  public static Computation transferDeadline(LocalDate end, Figures law) {
    Working working =
        Working.of("cn.housing-fund.transfer", law).given("end", end).articles("住房公积金管理条例 15");
    int days = working.figure("transferDays", TOPIC, "transferDays").intValueExact();
    return working.step("deadline", Answer.of(end.plusDays(days)), end + " + " + days).done();
  }

  private static Optional<Figure> limit(String name, Figures law) {
    Optional<Figure> found = law.find(TOPIC, name);
    boolean fromTheQuestion =
        law.place().equals(new Place(law.place().country()))
            || law.findWording(TOPIC, "limits").isPresent()
            || law.find(TOPIC, "baseMin").filter(Figure::isGiven).isPresent()
            || law.find(TOPIC, "baseMax").filter(Figure::isGiven).isPresent();
    return found.isPresent() || fromTheQuestion ? found : Optional.of(law.need(TOPIC, name));
  }

  private static String text(Figure figure) {
    return figure.value().toPlainString();
  }
}
