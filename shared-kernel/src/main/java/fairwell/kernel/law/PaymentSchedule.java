package fairwell.kernel.law;

import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.DuePayment.Purpose;
import fairwell.kernel.law.DuePayment.WaitsFor;
import fairwell.kernel.law.noncompete.NonCompetePay;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.law.procedure.Deadlines;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When each part of a settlement is due. The wages by the place (工资支付暂行规定 9, packs of topic {@code
 * final-pay}); the rest by the packs of topic {@code payment-due}: compensation at the handover
 * (LCL 50), withheld tax in the next month (个人所得税法 14), the housing fund days after the wages
 * (住房公积金管理条例 19), a non-compete month by month (LCL 23).
 *
 * <p>A day that cannot be known is left open and flagged; it never stops the amounts.
 */
final class PaymentSchedule {

  private static final String TOPIC = "payment-due";

  private final Matter matter;
  private final Figures law;
  private final Optional<Computation> lastWages;

  private PaymentSchedule(Matter matter) {
    this.matter = matter;
    this.law = matter.law();
    this.lastWages = lastWages(matter);
  }

  static List<DuePayment> of(Matter matter, List<Line> lines) {
    return new PaymentSchedule(matter).all(lines);
  }

  private List<DuePayment> all(List<Line> lines) {
    List<DuePayment> due = new ArrayList<>();
    wages(sum(lines, PaymentComponent.WAGES)).ifPresent(due::add);
    by(Purpose.ECONOMIC_COMPENSATION, sum(lines, PaymentComponent.ECONOMIC_COMPENSATION))
        .ifPresent(due::add);
    by(Purpose.REIMBURSEMENT, sum(lines, PaymentComponent.REIMBURSEMENT)).ifPresent(due::add);
    nonCompete().ifPresent(due::add);
    by(Purpose.CONTRIBUTIONS, withheld(lines, "contributions", "socialInsurance", "housingFund"))
        .ifPresent(due::add);
    by(Purpose.TAX, withheld(lines, "wageTax", "severanceTax")).ifPresent(due::add);
    return List.copyOf(due);
  }

  private Optional<DuePayment> wages(Money amount) {
    return positive(amount)
        .map(wages ->
            payment(Purpose.WAGES, wages, WaitsFor.FINAL_WAGES, 1, asOfLastWages(working())));
  }

  /** A payment whose rule the packs name; without one nothing is said of its day. */
  private Optional<DuePayment> by(Purpose purpose, Money amount) {
    Optional<Wording> rule = law.findWording(TOPIC, name(purpose));
    return positive(amount)
        .map(paid ->
            rule.map(wording -> ruled(purpose, paid, wording))
                .orElseGet(() ->
                    payment(
                        purpose,
                        paid,
                        WaitsFor.FINAL_WAGES,
                        1,
                        working().flag(Flags.DUE_DAY_UNKNOWN))));
  }

  private DuePayment ruled(Purpose purpose, Money amount, Wording rule) {
    Working working = working();
    WaitsFor waits = WaitsFor.valueOf(working.wording(rule));
    law.findWording(TOPIC, name(purpose) + ".article")
        .ifPresentOrElse(
            article -> working.articles(working.wording(article)),
            () -> working.flag(Flags.NO_STATUTORY_DAY));
    return payment(purpose, amount, waits, 1, dated(working, waits));
  }

  private Working dated(Working working, WaitsFor waits) {
    return switch (waits) {
      case FINAL_WAGES -> asOfLastWages(working);
      case HANDOVER, EACH_MONTH -> working;
      case NEXT_MONTH_DAY ->
          lastWagesDay()
              .map(paid -> {
                int day = working.figure("taxDay", TOPIC, "taxDay").intValueExact();
                return day(working, paid.plusMonths(1).withDayOfMonth(day), "month after " + paid);
              })
              .orElseGet(() -> working.flag(Flags.DUE_DAY_UNKNOWN));
      case DAYS_AFTER_WAGES ->
          lastWagesDay()
              .map(paid -> {
                String name = "fundDaysAfterWages";
                int days = working.figure(name, TOPIC, name).intValueExact();
                working.flag(Flags.INSURANCE_DAY_IS_LOCAL);
                return day(working, paid.plusDays(days), paid + " + " + days + " days");
              })
              .orElseGet(() -> working.flag(Flags.DUE_DAY_UNKNOWN));
    };
  }

  private Optional<DuePayment> nonCompete() {
    return matter
        .facts()
        .nonCompete(matter.end())
        .map(Sourced::value)
        .filter(agreed -> agreed.monthlyCompensation().currency().equals(matter.currency()))
        .flatMap(this::nonCompete);
  }

  private Optional<DuePayment> nonCompete(NonCompeteAgreed agreed) {
    Optional<Wording> rule = law.findWording(TOPIC, name(Purpose.NON_COMPETE));
    if (rule.isEmpty() || agreed.monthlyCompensation().isZero()) {
      return Optional.empty();
    }
    Computation pay = NonCompetePay.of(NonCompetePay.Question.of(agreed), law);
    int months = pay.number("termMonths").intValueExact();
    Working working = working().after(pay, "monthly", agreed.monthlyCompensation().amount());
    working.wording(rule.get());
    pay.articles().forEach(working::articles);
    NonCompetePay.Payment first =
        NonCompetePay.schedule(agreed.monthlyCompensation(), months, matter.end()).getFirst();
    return Optional.of(
        payment(
            Purpose.NON_COMPETE,
            first.amount(),
            WaitsFor.EACH_MONTH,
            months,
            day(working, first.dueOn(), matter.end() + " + 1 month")));
  }

  private Working asOfLastWages(Working working) {
    lastWages.ifPresentOrElse(
        found -> {
          working.after(found, "legalEnd", matter.end());
          found.articles().forEach(working::articles);
          String formula = found.formulaOf("finalPayDue");
          law.find("final-pay", "toleranceDays")
              .ifPresentOrElse(
                  borne ->
                      day(
                          working,
                          lastWagesDay().orElseThrow(),
                          "%s (%s days are borne with)"
                              .formatted(formula, working.figure("toleranceDays", borne))),
                  () -> day(working, lastWagesDay().orElseThrow(), formula));
        },
        () -> working.flag(Flags.DUE_DAY_UNKNOWN));
    return working;
  }

  private Optional<LocalDate> lastWagesDay() {
    return lastWages
        .flatMap(found -> found.answer("finalPayDue"))
        .map(Answer.Day.class::cast)
        .map(Answer.Day::day);
  }

  /**
   * Working days of a year nobody announced are not known; the law before the first pack neither.
   */
  private static Optional<Computation> lastWages(Matter matter) {
    try {
      return Optional.of(Deadlines.finalPay(new Deadlines.Question(matter.end()), matter.law()));
    } catch (Refused refused) {
      if (refused.refusal() instanceof FigureUnknown) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private Working working() {
    return Working.of("cn.payment-due", law);
  }

  private static Working day(Working working, LocalDate day, String formula) {
    return working.step("dueOn", Answer.of(day), formula);
  }

  private static DuePayment payment(
      Purpose purpose, Money amount, WaitsFor waits, int times, Working working) {
    Computation done = working.done();
    return new DuePayment(
        purpose,
        amount,
        waits,
        done.answer("dueOn").map(Answer.Day.class::cast).map(Answer.Day::day).orElse(null),
        times,
        done.formulaOf("dueOn"),
        done.packs(),
        done.articles(),
        done.flags());
  }

  private Money sum(List<Line> lines, PaymentComponent component) {
    return Statement.sum(lines, component, matter.currency());
  }

  private Money withheld(List<Line> lines, String... names) {
    return lines.stream()
        .filter(line -> List.of(names).contains(line.name()))
        .map(line -> line.amount().negated())
        .reduce(Money.zero(matter.currency()), Money::plus);
  }

  private static Optional<Money> positive(Money amount) {
    return amount.isZero() || amount.isNegative() ? Optional.empty() : Optional.of(amount);
  }

  /** The purpose's name in the packs, for example {@code economicCompensation}. */
  private static String name(Purpose purpose) {
    String[] words = purpose.name().toLowerCase(Locale.ROOT).split("_", 2);
    return words.length == 1
        ? words[0]
        : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }
}
