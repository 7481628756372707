package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.abroad.GermanNotice;
import fairwell.kernel.law.abroad.GermanNotice.Party;
import fairwell.kernel.law.abroad.GermanSeverance;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Germany: severance on an operational dismissal, and notice. */
final class GermanTopics {

  private static final int MOST_YEARS = 80;
  private static final int MOST_MONTHS = 11;

  private GermanTopics() {}

  /** Severance by KSchG s.1a. */
  static final class Severance implements Topic {

    @Override
    public String name() {
      return "de_kschg_1a";
    }

    @Override
    public String country() {
      return "DE";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.object("service", Field.whole("years"), Field.whole("months")),
          Field.decimal("monthly_earnings"),
          Field.yesNo("operational_reasons_dismissal_with_notice_of_offer"),
          Field.yesNo("employee_does_not_sue"));
    }

    @Override
    public Calculated answer(Inputs inputs, Figures law) {
      Inputs service = inputs.object("service").orElseThrow(() -> inputs.missing("service"));
      if (!service.has("years") && !service.has("months")) {
        throw service.missing("years");
      }
      int years = service.whole("years").orElse(0);
      int months = service.whole("months").orElse(0);
      if (months > MOST_MONTHS) {
        throw service.refuse("months", "0 to 11; twelve are a year");
      }
      if (years > MOST_YEARS) {
        throw service.refuse("years", "at most " + MOST_YEARS);
      }
      Computation severance =
          GermanSeverance.of(
              new GermanSeverance.Question(
                  years,
                  months,
                  inputs.needDecimal("monthly_earnings"),
                  inputs.yesNo("operational_reasons_dismissal_with_notice_of_offer").orElse(null),
                  inputs.yesNo("employee_does_not_sue").orElse(null)),
              law);
      return new Calculated()
          .because(severance)
          .put("months_pay", severance, GermanSeverance.MONTHS)
          .put("severance", severance.money());
    }
  }

  /** Notice by BGB s.622. */
  static final class Notice implements Topic {

    @Override
    public String name() {
      return "de_notice";
    }

    @Override
    public String country() {
      return "DE";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Field.decimals("years_list"),
          Field.choice("party", Party.EMPLOYER.name(), Party.EMPLOYEE.name()));
    }

    @Override
    public Calculated answer(Inputs inputs, Figures law) {
      Party party = Party.valueOf(inputs.needChoice("party"));
      List<BigDecimal> list =
          inputs.decimals("years_list").orElseThrow(() -> inputs.missing("years_list"));
      Calculated found = new Calculated();
      List<Answer> notices = new ArrayList<>();
      for (BigDecimal years : list) {
        if (years.compareTo(BigDecimal.valueOf(MOST_YEARS)) > 0) {
          throw inputs.refuse("years_list", "years of at most " + MOST_YEARS);
        }
        Computation notice = GermanNotice.of(years.intValue(), party, law);
        found.because(notice);
        notices.add(notice.answer(GermanNotice.NOTICE).orElseThrow());
      }
      return found.put("notice_months_list", Answer.of(notices));
    }
  }
}
