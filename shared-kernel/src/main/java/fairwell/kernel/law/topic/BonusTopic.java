package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.BonusProRata;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A yearly bonus for a year not served to its end. */
final class BonusTopic implements Topic {

  @Override
  public String name() {
    return "bonus_pro_rata";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("yearly_bonus"),
        Field.date("hire_date"),
        Field.date("last_employment_date"),
        Field.yesNo("must_be_employed_on_payment_day"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    inputs.inOrder("hire_date", "last_employment_date");
    LocalDate end = inputs.date("last_employment_date").orElse(law.day());
    LocalDate newYear = end.withDayOfYear(1);
    LocalDate first = inputs.date("hire_date").filter(newYear::isBefore).orElse(newYear);
    if (first.isAfter(end)) {
      throw inputs.refuse("hire_date", "not after " + end);
    }
    Computation bonus =
        BonusProRata.of(
            new BonusProRata.Question(
                inputs.needDecimal("yearly_bonus"),
                (int) ChronoUnit.DAYS.between(first, end) + 1,
                end.lengthOfYear(),
                inputs.yes("must_be_employed_on_payment_day")),
            law);
    return new Calculated().because(bonus).put("bonus_due", bonus.money());
  }
}
