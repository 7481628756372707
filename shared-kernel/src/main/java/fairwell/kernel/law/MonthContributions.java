package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.EmployerCost.Contribution;
import fairwell.kernel.law.insurance.Insurance;
import fairwell.kernel.law.insurance.SocialInsurance;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one side pays for one month: as recorded; else by {@link SocialInsurance} from the base that
 * is known best, and of the fund as in {@link FundOfMonth}. What is neither recorded nor follows
 * from a record is not known.
 */
final class MonthContributions {

  /** The insurances both sides pay by the rates of the place. */
  static final List<ContributionKind> INSURANCES =
      List.of(ContributionKind.PENSION, ContributionKind.MEDICAL, ContributionKind.UNEMPLOYMENT);

  /** Whose share. */
  enum Side {
    EMPLOYEE("employee"),
    EMPLOYER("employer");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    Money of(ContributionPaid paid) {
      return this == EMPLOYEE ? paid.byEmployee() : paid.byEmployer();
    }

    /** What the share is called where it is recorded. */
    String recorded() {
      return this == EMPLOYEE ? "byEmployee" : "byEmployer";
    }
  }

  private final Matter matter;
  private final YearMonth month;
  private final ContributionRecords records;
  private final Figures law;

  MonthContributions(Matter matter, YearMonth month, ContributionRecords records) {
    this.matter = matter;
    this.month = month;
    this.records = records;
    this.law = matter.law().on(month.atEndOfMonth());
  }

  /** The share recorded for the month itself. */
  Optional<Contribution> recorded(ContributionKind kind, Side side) {
    return records
        .last(kind)
        .filter(paid -> paid.value().month().equals(month))
        .map(paid -> as(paid, side, List.of()));
  }

  /** The share of the month, as far as it is known. */
  Optional<Contribution> share(ContributionKind kind, Side side) {
    return recorded(kind, side)
        .or(() ->
            switch (kind) {
              case PENSION -> insured(kind, Insurance.PENSION, side);
              case MEDICAL -> insured(kind, Insurance.MEDICAL, side);
              case UNEMPLOYMENT -> insured(kind, Insurance.UNEMPLOYMENT, side);
              case HOUSING_FUND ->
                  records
                      .last(kind)
                      .map(last ->
                          FundOfMonth.of(last, month, side, law)
                              .orElseGet(() -> asBefore(last, side)));
              case WORK_INJURY -> records.last(kind).map(last -> asBefore(last, side));
              case ANNUITY -> Optional.empty();
            });
  }

  private Contribution asBefore(Sourced<ContributionPaid> last, Side side) {
    return as(last, side, List.of(Flags.BASE_OF_AN_EARLIER_MONTH));
  }

  private Contribution as(Sourced<ContributionPaid> fact, Side side, List<String> flags) {
    ContributionPaid paid = fact.value();
    String amount = side.of(paid).amount().toPlainString();
    String name =
        paid.month().equals(month) ? side.recorded() : side.recorded() + ":" + paid.month();
    return new Contribution(
        paid.kind(),
        month,
        side.of(paid),
        amount,
        List.of(new Input(name, amount, fact.source(), "fact")),
        List.of(),
        flags);
  }

  private Optional<Contribution> insured(ContributionKind kind, Insurance insurance, Side side) {
    return tierIsKnown(kind, insurance)
        ? KnownBase.of(matter, kind, month, records)
            .flatMap(base -> insured(kind, insurance, side, base))
        : Optional.empty();
  }

  /** Where a second tier exists, an earlier record has to show that the person is in the first. */
  private boolean tierIsKnown(ContributionKind kind, Insurance insurance) {
    String rates = "social-insurance-rates";
    if (law.find(rates, insurance.word() + "Tier2Employer").isEmpty()) {
      return true;
    }
    return records
        .last(kind)
        .map(Sourced::value)
        .filter(paid ->
            matter
                .law()
                .on(paid.month().atEndOfMonth())
                .find(rates, insurance.word() + "Employee")
                .filter(rate ->
                    law.money(paid.base().amount().multiply(rate.value()))
                        .equals(paid.byEmployee()))
                .isPresent())
        .isPresent();
  }

  private Optional<Contribution> insured(
      ContributionKind kind, Insurance insurance, Side side, KnownBase base) {
    Computation computed =
        SocialInsurance.ofInsurance(insurance, base.amount(), base.recorded(), law);
    String word = insurance.word();
    String step = side.word() + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return computed
        .answer(step)
        .map(Answer.Amount.class::cast)
        .map(found -> {
          List<Input> inputs = new ArrayList<>(base.inputs());
          computed.inputs().stream()
              .filter(input -> input.origin().equals("pack"))
              .filter(
                  input -> input.name().startsWith(word) || input.name().startsWith(side.word()))
              .forEach(inputs::add);
          List<String> flags = new ArrayList<>(computed.flags());
          flags.add(base.flag());
          return new Contribution(
              kind,
              month,
              new Money(found.money().amount(), matter.currency()),
              computed.formulaOf(step),
              inputs,
              computed.packs(),
              flags);
        });
  }
}
