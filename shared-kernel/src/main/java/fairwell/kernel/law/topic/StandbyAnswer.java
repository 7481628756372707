package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.StandbyPay;
import fairwell.kernel.law.wage.StandbyPay.Situation;
import java.util.Optional;

/** Pay while there is no work (停工停产): which cycle, whether work is offered, and what is due. */
final class StandbyAnswer {

  private StandbyAnswer() {}

  static void add(Inputs inputs, Figures law, Calculated found) {
    Situation situation = situation(inputs);
    boolean fullWage = situation == Situation.NO_STOPPAGE || situation == Situation.FIRST_CYCLE;
    Optional<Integer> days = inputs.whole("pay_days");
    Computation pay =
        StandbyPay.of(
            new StandbyPay.Question(
                situation, fullWage ? FinalWageTopic.monthlyWage(inputs) : null, days.orElse(null)),
            law);
    found.because(pay).put("monthly_standby", pay, "monthlyStandby");
    if (days.isPresent()) {
      found.put("standby_pay", pay.money());
    }
  }

  private static Situation situation(Inputs inputs) {
    if (!inputs.yesNo("employer_stoppage").orElse(true)) {
      return Situation.NO_STOPPAGE;
    }
    boolean later =
        inputs
            .yesNo("second_or_later_cycle")
            .orElseThrow(() -> inputs.missing("second_or_later_cycle"));
    if (!later) {
      return Situation.FIRST_CYCLE;
    }
    // A rate for standing by without work says that there was none.
    boolean work =
        inputs
            .yesNo("work_provided")
            .orElseGet(() -> {
              if (!inputs.has("standby_rate")) {
                throw inputs.missing("work_provided");
              }
              return false;
            });
    return work ? Situation.LATER_CYCLE_WITH_WORK : Situation.LATER_CYCLE_WITHOUT_WORK;
  }
}
