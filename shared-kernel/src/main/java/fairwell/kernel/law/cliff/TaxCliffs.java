package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.cliff.Cliff.Kind;
import fairwell.kernel.law.cliff.Cliff.Side;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.BonusTax;
import fairwell.kernel.law.tax.OneOffCompensationTax;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The limits of the taxes on one-off compensation and on a bonus; amounts are the tax. */
final class TaxCliffs {

  private TaxCliffs() {}

  /**
   * The exemption of compensation; a line of a statement takes the tax off, so its sign is lost.
   */
  static List<Cliff> ofCompensation(Money amount, Written written, Figures law) {
    Integer years = written.number("yearsOfService").map(BigDecimal::intValueExact).orElse(null);
    return written.number("compensation").stream()
        .flatMap(total -> {
          Computation now = OneOffCompensationTax.tax(total, years, law);
          boolean holds = now.money().amount().compareTo(amount.amount().abs()) == 0;
          return holds && now.answer("exemptLimit").orElse(null) instanceof Answer.Amount exempt
              ? near(
                  Kind.SEVERANCE_TAX_EXEMPTION,
                  "compensation",
                  total,
                  exempt.money().amount(),
                  sum -> OneOffCompensationTax.tax(sum, years, law))
              : Stream.<Cliff>empty();
        })
        .toList();
  }

  /** The steps of the bonus tax, right above each of which the net falls. */
  static List<Cliff> ofBonus(Money amount, Written written, Figures law) {
    return written.number("bonus").stream()
        .filter(bonus -> BonusTax.separately(bonus, law).money().equals(amount))
        .flatMap(bonus ->
            BonusTax.cliffs(law).stream()
                .flatMap(limit ->
                    near(
                        Kind.BONUS_TAX_STEP,
                        "bonus",
                        bonus,
                        limit,
                        sum -> BonusTax.separately(sum, law))))
        .toList();
  }

  private static Stream<Cliff> near(
      Kind kind,
      String input,
      BigDecimal given,
      BigDecimal limit,
      Function<BigDecimal, Computation> run) {
    return Near.by(given, limit)
        ? Stream.of(
            new Cliff(
                kind,
                input,
                given.toPlainString(),
                side(limit, run),
                side(limit.add(BigDecimal.ONE), run),
                given.compareTo(limit) > 0))
        : Stream.empty();
  }

  private static Side side(BigDecimal value, Function<BigDecimal, Computation> run) {
    Computation found = run.apply(value);
    return new Side(value.toPlainString(), found.money(), found.formula());
  }
}
