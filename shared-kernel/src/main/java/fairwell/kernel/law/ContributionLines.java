package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.EmployerCost.Contribution;
import fairwell.kernel.law.MonthContributions.Side;
import fairwell.kernel.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The person's social insurance and housing fund for the months whose wages this settlement pays
 * (SIL 60; 住房公积金管理条例 19). Where only payroll's sum of a month is on record, that of the last month
 * stands for it.
 *
 * @param complete whether every contribution that is compulsory is known
 */
record ContributionLines(List<Line> lines, boolean complete) {

  /**
   * Of the months whose wages are among the payables: what another case paid was withheld there.
   */
  static ContributionLines of(Matter matter, List<Line> payables) {
    List<Line> lines = new ArrayList<>();
    boolean complete = true;
    List<String> paid = payables.stream().map(Line::id).toList();
    List<YearMonth> months =
        matter.months().due().stream().filter(month -> paid.contains("wage:" + month)).toList();
    for (YearMonth month : months) {
      ContributionRecords records = ContributionRecords.of(matter, month);
      Optional<Line> sum =
          records.areEmpty() && compulsory(matter) ? sum(matter, month) : Optional.empty();
      if (sum.isPresent()) {
        lines.add(sum.get());
      } else {
        complete &=
            add(matter, month, MonthContributions.INSURANCES, "socialInsurance", records, lines);
        complete &=
            add(
                matter,
                month,
                List.of(ContributionKind.HOUSING_FUND),
                "housingFund",
                records,
                lines);
      }
    }
    return new ContributionLines(lines, complete);
  }

  /** What the person pays of all the months. */
  Money total(Matter matter) {
    return lines.stream()
        .map(line -> line.amount().negated())
        .reduce(Money.zero(matter.currency()), Money::plus);
  }

  /** Part-time workers and those above the age pay by themselves, if at all (SIL 10, 23). */
  private static boolean compulsory(Matter matter) {
    return switch (matter.terms().ground()) {
      case LCL_71, OVERAGE_ORDER_56 -> false;
      case LCL_36_EMPLOYER_PROPOSED,
          LCL_36_EMPLOYEE_PROPOSED,
          LCL_37,
          LCL_37_PROBATION,
          LCL_38,
          LCL_39,
          LCL_40_1,
          LCL_40_2,
          LCL_40_3,
          LCL_41_1,
          LCL_44_1,
          LCL_44_1_EMPLOYEE_REFUSED,
          LCL_44_2,
          LCL_44_3,
          LCL_44_4,
          LCL_44_5,
          IR_5,
          IR_6,
          IR_22 ->
          true;
    };
  }

  private static boolean add(
      Matter matter,
      YearMonth month,
      List<ContributionKind> kinds,
      String name,
      ContributionRecords records,
      List<Line> lines) {
    MonthContributions contributions = new MonthContributions(matter, month, records);
    List<Contribution> known = new ArrayList<>();
    boolean complete = true;
    for (ContributionKind kind : kinds) {
      Optional<Contribution> share =
          compulsory(matter)
              ? contributions.share(kind, Side.EMPLOYEE)
              : contributions.recorded(kind, Side.EMPLOYEE);
      share.ifPresent(known::add);
      if (share.isEmpty() && compulsory(matter)) {
        matter.missing("contribution:" + kind + ":" + month);
        complete = false;
      }
    }
    if (complete && !known.isEmpty()) {
      lines.add(line(matter, name + ":" + month, known));
    }
    return complete;
  }

  private static Line line(Matter matter, String id, List<Contribution> shares) {
    boolean fund = shares.getFirst().kind() == ContributionKind.HOUSING_FUND;
    LineDraft draft =
        LineDraft.of(id, PaymentComponent.WAGES, fund ? "cn.housing-fund" : "cn.social-insurance")
            .articles(fund ? "住房公积金管理条例 19" : "SIL 60");
    Money sum = Money.zero(matter.currency());
    List<String> formulas = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    for (Contribution share : shares) {
      share.inputs().stream()
          .map(input -> fund ? input : named(share.kind(), input))
          .filter(input -> !inputs.contains(input))
          .forEach(inputs::add);
      draft.packs(share.packs()).flags(share.flags());
      formulas.add(shares.size() == 1 ? share.formula() : "(" + share.formula() + ")");
      sum = sum.plus(share.amount());
    }
    return draft
        .inputs(inputs)
        .formula("-(" + String.join(" + ", formulas) + ")")
        .amount(sum.negated());
  }

  /** A record of one insurance among several says which one it is of. */
  private static Input named(ContributionKind kind, Input input) {
    String name = input.name();
    if (!name.startsWith("base:") && !name.startsWith("byEmployee")) {
      return input;
    }
    String insurance = kind.name().toLowerCase(Locale.ROOT);
    return new Input(
        insurance + Character.toUpperCase(name.charAt(0)) + name.substring(1),
        input.value(),
        input.source(),
        input.origin());
  }

  private static Optional<Line> sum(Matter matter, YearMonth month) {
    List<Sourced<WagesPaid>> paid =
        matter.months().paid().values().stream()
            .flatMap(List::stream)
            .filter(wages -> wages.value().month().isBefore(month))
            .filter(
                wages -> wages.value().personalContributions().currency().equals(matter.currency()))
            .toList();
    if (paid.isEmpty()) {
      return Optional.empty();
    }
    YearMonth last = paid.getLast().value().month();
    LineDraft draft =
        LineDraft.of("contributions:" + month, PaymentComponent.WAGES, "cn.contributions")
            .articles("SIL 60", "住房公积金管理条例 19");
    Money sum = Money.zero(matter.currency());
    for (Sourced<WagesPaid> wages : paid) {
      if (wages.value().month().equals(last)) {
        Money part = wages.value().personalContributions();
        draft.fact("contributions:" + last, part.amount().toPlainString(), wages.source());
        sum = sum.plus(part);
      }
    }
    return Optional.of(
        draft
            .flagIf(sum.isZero(), SettlementFlags.NO_CONTRIBUTIONS_WITHHELD)
            .flagIf(!sum.isZero(), Flags.BASE_OF_AN_EARLIER_MONTH)
            .formula("-" + sum.amount().toPlainString())
            .amount(sum.negated()));
  }
}
