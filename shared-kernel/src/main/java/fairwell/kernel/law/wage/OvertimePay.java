package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Pay for overtime (劳动法 44): the wage of an hour, {@code monthly / 21.75 / 8}, times 1.5 on working
 * days, 2 on rest days without time off instead, 3 on public holidays, for which no time off can
 * stand in. The base is at least the minimum wage. Each class is rounded by itself, then they are
 * added.
 */
public final class OvertimePay {

  /**
   * Time worked beyond the normal hours.
   *
   * @param days whole days of the statutory eight hours
   * @param hours hours on top of the days
   */
  public record Time(BigDecimal days, BigDecimal hours) {

    public static final Time NONE = new Time(BigDecimal.ZERO, BigDecimal.ZERO);

    public static Time days(BigDecimal days) {
      return new Time(days, BigDecimal.ZERO);
    }

    public static Time hours(BigDecimal hours) {
      return new Time(BigDecimal.ZERO, hours);
    }

    BigDecimal inHours(BigDecimal hoursPerDay) {
      return days.multiply(hoursPerDay).add(hours).stripTrailingZeros();
    }
  }

  /**
   * What is asked.
   *
   * @param monthlyWage the wage for normal working time that overtime builds on
   * @param restDay time on rest days for which no time off was given
   */
  public record Question(BigDecimal monthlyWage, Time weekday, Time restDay, Time holiday) {}

  private OvertimePay() {}

  /** The pay of all classes; each of them, and the base, is a step. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.overtime", law).articles("劳动法 44");
    BigDecimal base = base(question.monthlyWage(), working);
    BigDecimal payDays = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
    BigDecimal hoursPerDay = working.figure("hoursPerDay", "pay-days", "hoursPerDay");
    Hour hour = new Hour(base, payDays, hoursPerDay, working);
    Paid weekday = hour.paid("weekday", question.weekday());
    Paid restDay = hour.paid("restDay", question.restDay());
    Paid holiday = hour.paid("holiday", question.holiday());
    return working.amount(
        weekday.pay().plus(restDay.pay()).plus(holiday.pay()),
        "%s / %s / %s × (%s + %s + %s)"
            .formatted(
                base.toPlainString(),
                payDays.toPlainString(),
                hoursPerDay.toPlainString(),
                weekday.factors(),
                restDay.factors(),
                holiday.factors()));
  }

  private static BigDecimal base(BigDecimal wage, Working working) {
    working.given("monthlyWage", wage);
    Optional<Figure> minimum = working.law().find("minimum-wage", "monthly");
    working.flagIf(minimum.isEmpty(), Flags.MINIMUM_WAGE_UNKNOWN);
    BigDecimal base =
        minimum.map(figure -> wage.max(working.figure("minimumWage", figure))).orElse(wage);
    working
        .flagIf(base.compareTo(wage) > 0, Flags.RAISED_TO_MINIMUM)
        .step(
            "baseUsed",
            working.round(base),
            minimum.isEmpty()
                ? wage.toPlainString()
                : "max(%s, %s)"
                    .formatted(wage.toPlainString(), minimum.get().value().toPlainString()));
    return base;
  }

  /** The pay of one class and its factors in figures. */
  private record Paid(Money pay, String factors) {}

  /** The wage of an hour, kept as a fraction. */
  private record Hour(
      BigDecimal base, BigDecimal payDays, BigDecimal hoursPerDay, Working working) {

    Paid paid(String kind, Time time) {
      BigDecimal hours = time.inHours(hoursPerDay);
      BigDecimal multiple = working.figure(kind, "overtime", kind);
      working.given(kind + "Hours", hours);
      Money pay =
          working.round(base.multiply(hours).multiply(multiple), payDays.multiply(hoursPerDay));
      String factors = hours.toPlainString() + " h × " + multiple.toPlainString();
      working.step(
          kind + "Overtime",
          pay,
          "%s / %s / %s × %s"
              .formatted(
                  base.toPlainString(),
                  payDays.toPlainString(),
                  hoursPerDay.toPlainString(),
                  factors));
      return new Paid(pay, factors);
    }
  }
}
