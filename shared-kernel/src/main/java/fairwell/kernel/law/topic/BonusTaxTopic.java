package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.BonusTax;
import java.math.BigDecimal;
import java.util.List;

/** {@code iit_bonus}: tax on the annual one-off bonus taken apart, and both sides of a cliff. */
final class BonusTaxTopic implements Topic {

  @Override
  public String name() {
    return "iit_bonus";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("one_off_annual_bonus"),
        Field.choice("method", "SEPARATE"),
        Field.decimal("one_off_annual_bonus_at_limit"),
        Field.decimal("one_off_annual_bonus_one_yuan_more"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    Calculated calculated = new Calculated();
    inputs
        .decimal("one_off_annual_bonus")
        .ifPresent(bonus -> {
          Computation tax = BonusTax.separately(bonus, law);
          calculated
              .because(tax)
              .put("rate", tax, "rate")
              .put("quick_deduction", tax, "quickDeduction")
              .put("tax", tax.money());
        });
    if (inputs.has("one_off_annual_bonus_at_limit")) {
      BigDecimal limit = inputs.needDecimal("one_off_annual_bonus_at_limit");
      BigDecimal more =
          inputs.decimal("one_off_annual_bonus_one_yuan_more").orElse(limit.add(BigDecimal.ONE));
      if (more.compareTo(limit) <= 0) {
        throw inputs.refuse(
            "one_off_annual_bonus_one_yuan_more", "more than one_off_annual_bonus_at_limit");
      }
      Computation sides = BonusTax.sides(limit, more, law);
      calculated
          .because(sides)
          .put("tax_at_limit", sides, "taxAtLimit")
          .put("tax_one_yuan_more", sides, "taxAboveLimit")
          .put("net_loss_from_one_yuan_more", sides.money());
    } else if (inputs.has("one_off_annual_bonus_one_yuan_more")) {
      Computation more =
          BonusTax.separately(inputs.needDecimal("one_off_annual_bonus_one_yuan_more"), law);
      calculated.because(more).put("tax_one_yuan_more", more.money());
    }
    if (calculated.answers().isEmpty()) {
      throw inputs.missing("one_off_annual_bonus");
    }
    return calculated;
  }
}
