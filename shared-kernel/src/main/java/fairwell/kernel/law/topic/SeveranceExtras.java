package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.DoubleWage;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.ending.MedicalSubsidy;
import fairwell.kernel.law.ending.PayInLieuOfNotice;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a severance question asks for beside the compensation: notice, subsidy, double wage. */
record SeveranceExtras(
    Inputs inputs,
    Figures law,
    Optional<Ground> ground,
    boolean unlawful,
    Optional<CompensationBase.Question> wage) {

  /** Adds the results, and what of them is due. */
  void add(Calculated calculated, List<Computation> due) {
    ground.ifPresent(
        one -> calculated.put("notice_required", GroundEffects.noticeDays(one, law) > 0));
    payInLieu(calculated).ifPresent(pay -> put(calculated, due, "pay_in_lieu_of_notice", pay));
    subsidy().ifPresent(subsidy -> put(calculated, due, "medical_subsidy", subsidy));
    doubleWage().ifPresent(twice -> put(calculated, due, "double_wage_difference", twice));
  }

  private static void put(
      Calculated calculated, List<Computation> due, String name, Computation computation) {
    calculated.because(computation).put(name, computation.money());
    due.add(computation);
  }

  private Optional<Computation> payInLieu(Calculated calculated) {
    boolean noticed = inputs.yes("notice_given_30d");
    if (unlawful) {
      return Optional.of(PayInLieuOfNotice.none(Ground.LCL_39, true, noticed, law));
    }
    if (ground.isEmpty()) {
      return Optional.empty();
    }
    Ground known = ground.get();
    if (!PayInLieuOfNotice.isDue(known, false, noticed)) {
      return Optional.of(PayInLieuOfNotice.none(known, false, noticed, law));
    }
    boolean asked =
        inputs.has("notice_given_30d")
            || inputs.yes("claimed_pay_in_lieu")
            || inputs.has("last_month_wage");
    return asked
        ? lastWage(calculated)
            .map(last ->
                PayInLieuOfNotice.of(
                    new PayInLieuOfNotice.Question(known, false, false, last), law))
        : Optional.empty();
  }

  /** The wage of the month before; the average stands for it, flagged, when it is not said. */
  private Optional<BigDecimal> lastWage(Calculated calculated) {
    Optional<BigDecimal> last = SeveranceWage.lastMonth(inputs);
    if (last.isEmpty() && wage.isPresent()) {
      calculated.because(
          Working.of("cn.last-month-wage", law)
              .given("averageWage", wage.get().averageWage())
              .articles("IR 20")
              .flag(Flags.NOTICE_PAY_AT_AVERAGE)
              .done());
    }
    return last.or(() -> wage.map(CompensationBase.Question::averageWage));
  }

  private Optional<Computation> subsidy() {
    boolean asked = ground.filter(one -> one == Ground.LCL_40_1).isPresent();
    return asked && MedicalSubsidy.isKnown(law)
        ? wage.map(
            known -> MedicalSubsidy.of(new MedicalSubsidy.Question(known.averageWage()), law))
        : Optional.empty();
  }

  private Optional<Computation> doubleWage() {
    Optional<BigDecimal> monthly =
        SeveranceWage.lastMonth(inputs).or(() -> wage.map(CompensationBase.Question::averageWage));
    return inputs
        .whole("open_ended_contract_refused_months")
        .flatMap(months ->
            monthly.map(
                each -> DoubleWage.refusedOpenEnded(each, BigDecimal.valueOf(months), law)));
  }
}
