package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.EmployerCost.Contribution;
import fairwell.kernel.law.MonthContributions.Side;
import fairwell.kernel.law.insurance.HousingFund;
import fairwell.kernel.law.insurance.HousingFund.Rounding;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The housing fund of a month from that of an earlier one: the same whole per cent of the same
 * base, within the limits that hold now. Where the record is no whole per cent of its base, or the
 * limits or the rounding of the place are not known, nothing follows.
 */
final class FundOfMonth {

  private static final String TOPIC = "housing-fund";
  private static final int PER_CENT = 2;

  private FundOfMonth() {}

  static Optional<Contribution> of(
      Sourced<ContributionPaid> last, YearMonth month, Side side, Figures law) {
    BigDecimal base = last.value().base().amount();
    BigDecimal paid = side.of(last.value()).amount();
    boolean known =
        law.findWording(TOPIC, "rounding").isPresent()
            && law.find(TOPIC, "baseMin").isPresent()
            && law.find(TOPIC, "baseMax").isPresent();
    if (!known || base.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal rate = paid.divide(base, PER_CENT, RoundingMode.HALF_UP);
    Rounding rounding = Rounding.of(law);
    return Optional.of(rate)
        .filter(share -> lawful(share, law))
        .filter(share ->
            HousingFund.side(base, share, rounding, law).money().amount().compareTo(paid) == 0)
        .map(share -> again(last, month, share, rounding, law));
  }

  private static boolean lawful(BigDecimal rate, Figures law) {
    return law.find(TOPIC, "lawfulRateMin")
            .filter(min -> rate.compareTo(min.value()) >= 0)
            .isPresent()
        && law.find(TOPIC, "lawfulRateMax")
            .filter(max -> rate.compareTo(max.value()) <= 0)
            .isPresent();
  }

  private static Contribution again(
      Sourced<ContributionPaid> last,
      YearMonth month,
      BigDecimal rate,
      Rounding rounding,
      Figures law) {
    Computation base = HousingFund.base(last.value().base().amount(), law);
    Computation side = HousingFund.side(base.money().amount(), rate, rounding, law);
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        new Input(
            "base:" + last.value().month(),
            last.value().base().amount().toPlainString(),
            last.source(),
            "fact"));
    inputs.add(new Input("rate", rate.toPlainString(), last.source(), "fact"));
    base.inputs().stream().filter(input -> input.origin().equals("pack")).forEach(inputs::add);
    List<PackRef> packs = new ArrayList<>(base.packs());
    side.packs().stream().filter(pack -> !packs.contains(pack)).forEach(packs::add);
    List<String> flags = new ArrayList<>(base.flags());
    side.flags().stream().filter(flag -> !flags.contains(flag)).forEach(flags::add);
    flags.add(Flags.BASE_OF_AN_EARLIER_MONTH);
    return new Contribution(
        last.value().kind(),
        month,
        new Money(side.money().amount(), last.value().base().currency()),
        side.formula(),
        inputs,
        packs,
        flags);
  }
}
