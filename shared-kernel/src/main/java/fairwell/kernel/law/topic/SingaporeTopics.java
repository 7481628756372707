package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.abroad.SingaporeFinalPay;
import fairwell.kernel.law.abroad.SingaporeNotice;
import fairwell.kernel.law.abroad.SingaporeRetrenchment;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Singapore: the last pay, notice, retrenchment benefit. */
final class SingaporeTopics {

  private static final int EXACT = 20;
  private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private SingaporeTopics() {}

  /** The last pay. */
  static final class FinalPay implements Topic {

    @Override
    public String name() {
      return "sg_final_pay";
    }

    @Override
    public String country() {
      return "SG";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.decimal("gross_monthly"),
          Field.decimal("working_days_in_month"),
          Field.decimal("days_worked"),
          Field.decimal("working_days_per_week"),
          Field.decimal("unused_leave_days"));
    }

    @Override
    public Calculated answer(Inputs inputs, Figures law) {
      BigDecimal gross = inputs.needDecimal("gross_monthly");
      Calculated found = new Calculated();
      if (inputs.has("days_worked") || inputs.has("working_days_in_month")) {
        BigDecimal working = between(inputs, "working_days_in_month", 31);
        BigDecimal worked = inputs.needDecimal("days_worked");
        if (worked.compareTo(working) > 0) {
          throw inputs.refuse("days_worked", "at most working_days_in_month");
        }
        Computation pay = SingaporeFinalPay.incompleteMonth(gross, working, worked, law);
        found.because(pay).put("incomplete_month_salary", pay.money());
      }
      if (inputs.has("unused_leave_days") || inputs.has("working_days_per_week")) {
        BigDecimal perWeek = between(inputs, "working_days_per_week", 7);
        BigDecimal days = inputs.needDecimal("unused_leave_days");
        Computation pay = SingaporeFinalPay.leaveEncashment(gross, perWeek, days, law);
        found.because(pay).put("leave_encashment", pay.money());
      }
      return found;
    }

    private static BigDecimal between(Inputs inputs, String field, int most) {
      BigDecimal days = inputs.needDecimal(field);
      if (days.signum() == 0 || days.compareTo(BigDecimal.valueOf(most)) > 0) {
        throw inputs.refuse(field, "more than 0, at most " + most);
      }
      return days;
    }
  }

  /** The notice. */
  static final class Notice implements Topic {

    @Override
    public String name() {
      return "sg_notice";
    }

    @Override
    public String country() {
      return "SG";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.objects(
              "service_list",
              Field.decimal("weeks"),
              Field.decimal("months"),
              Field.decimal("years")),
          Field.choice(
              "contract_notice",
              "1 day",
              "1 week",
              "2 weeks",
              "4 weeks",
              "1 month",
              "2 months",
              "3 months"));
    }

    @Override
    public Calculated answer(Inputs inputs, Figures law) {
      List<Inputs> services =
          inputs.objects("service_list").orElseThrow(() -> inputs.missing("service_list"));
      Optional<String> agreed = inputs.choice("contract_notice");
      Calculated found = new Calculated();
      List<Answer> notices = new ArrayList<>();
      for (Inputs service : services) {
        Computation notice = SingaporeNotice.of(weeks(service), agreed.orElse(null), law);
        found.because(notice);
        notices.add(notice.answer(SingaporeNotice.NOTICE).orElseThrow());
      }
      return found.put("notice_list", Answer.of(notices));
    }

    private static BigDecimal weeks(Inputs service) {
      if (!service.has("weeks") && !service.has("months") && !service.has("years")) {
        throw service.missing("weeks");
      }
      BigDecimal none = BigDecimal.ZERO;
      BigDecimal months =
          service
              .decimal("years")
              .orElse(none)
              .multiply(MONTHS)
              .add(service.decimal("months").orElse(none));
      return months
          .multiply(WEEKS)
          .divide(MONTHS, EXACT, RoundingMode.HALF_UP)
          .add(service.decimal("weeks").orElse(none))
          .stripTrailingZeros();
    }
  }

  /** The retrenchment benefit. */
  static final class Retrenchment implements Topic {

    private static final int MOST_YEARS = 80;

    @Override
    public String name() {
      return "sg_retrenchment";
    }

    @Override
    public String country() {
      return "SG";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.decimal("gross_monthly"),
          Field.whole("years"),
          Field.decimal("contract_or_agreement_provides"));
    }

    @Override
    public Calculated answer(Inputs inputs, Figures law) {
      int years = inputs.needWhole("years");
      if (years > MOST_YEARS) {
        throw inputs.refuse("years", "at most " + MOST_YEARS);
      }
      Computation benefit =
          SingaporeRetrenchment.of(
              inputs.needDecimal("gross_monthly"),
              years,
              inputs.decimal("contract_or_agreement_provides").orElse(null),
              law);
      return new Calculated()
          .because(benefit)
          .put("statutory_retrenchment_benefit", benefit, SingaporeRetrenchment.STATUTORY)
          .put("norm_low_two_weeks", benefit, "normLow")
          .put("norm_high_one_month", benefit, "normHigh")
          .put("retrenchment_benefit_due", benefit.money());
    }
  }
}
