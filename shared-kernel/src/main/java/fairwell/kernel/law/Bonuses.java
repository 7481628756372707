package fairwell.kernel.law;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.Sourced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bonuses awarded in this employment that the wages on record do not hold. A bonus that was
 * paid is held by the wages of the month of its payment, or of the month before, when their bonus
 * part is no smaller; each part holds a bonus once.
 */
record Bonuses(List<Beside> beside) {

  /**
   * A bonus beside the wages.
   *
   * @param paid absent as long as it is owed
   */
  record Beside(Sourced<BonusAwarded> awarded, @Nullable Sourced<BonusPaid> paid) {

    Input input() {
      return new Input(
          "bonus:" + awarded.value().bonusId(),
          awarded.value().amount().amount().toPlainString(),
          awarded.source(),
          "fact");
    }
  }

  static Bonuses of(Matter matter) {
    Map<YearMonth, BigDecimal> parts = new HashMap<>();
    for (Sourced<WagesPaid> wages : matter.facts().all(WagesPaid.class)) {
      parts.merge(wages.value().month(), wages.value().bonus().amount(), BigDecimal::add);
    }
    Map<String, Sourced<BonusPaid>> paid = new HashMap<>();
    matter
        .facts()
        .until(BonusPaid.class, matter.end())
        .forEach(payment -> paid.put(payment.value().bonusId(), payment));
    List<Beside> beside = new ArrayList<>();
    Comparator<Beside> byDay = Comparator.comparing(Bonuses::day);
    matter.facts().until(BonusAwarded.class, matter.end()).stream()
        .filter(awarded -> !awarded.value().awardedOn().isBefore(matter.hiredOn()))
        .map(awarded -> new Beside(awarded, paid.get(awarded.value().bonusId())))
        .sorted(byDay)
        .filter(bonus -> !held(bonus, parts))
        .forEach(beside::add);
    return new Bonuses(beside);
  }

  /** Those awarded, and so due, within these months, both inclusive. */
  List<Beside> awardedWithin(YearMonth first, YearMonth last) {
    return beside.stream()
        .filter(bonus -> within(bonus.awarded().value().awardedOn(), first, last))
        .toList();
  }

  /** Those paid within these months, both inclusive. */
  List<Beside> paidWithin(YearMonth first, YearMonth last) {
    return beside.stream()
        .filter(bonus ->
            Optional.ofNullable(bonus.paid())
                .filter(paid -> within(paid.value().paidOn(), first, last))
                .isPresent())
        .toList();
  }

  private static LocalDate day(Beside bonus) {
    Sourced<BonusPaid> paid = bonus.paid();
    return paid == null ? bonus.awarded().value().awardedOn() : paid.value().paidOn();
  }

  private static boolean held(Beside bonus, Map<YearMonth, BigDecimal> parts) {
    if (bonus.paid() == null) {
      return false;
    }
    BigDecimal amount = bonus.awarded().value().amount().amount();
    YearMonth month = YearMonth.from(day(bonus));
    return Stream.of(month, month.minusMonths(1))
        .filter(held -> parts.getOrDefault(held, BigDecimal.ZERO).compareTo(amount) >= 0)
        .findFirst()
        .map(held -> parts.merge(held, amount.negate(), BigDecimal::add))
        .isPresent();
  }

  private static boolean within(LocalDate day, YearMonth first, YearMonth last) {
    YearMonth month = YearMonth.from(day);
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
