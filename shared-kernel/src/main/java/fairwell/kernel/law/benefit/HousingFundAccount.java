package fairwell.kernel.law.benefit;

import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.value.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The housing fund account (住房公积金) at the end of employment: transferred or sealed within days (条例
 * 15); drawn only on the grounds of the regulation (条例 24), of which leaving alone is none.
 */
final class HousingFundAccount {

  private static final String TOPIC = "housing-fund";

  private HousingFundAccount() {}

  /** Steps {@code transferBy}, {@code options}, {@code withdrawal}; the amount is the balance. */
  static Optional<Benefit> of(EmployeeFacts facts, Terms terms, Figures law, List<String> unknown) {
    Optional<Sourced<HousingFundReported>> reported =
        Benefits.last(facts.until(HousingFundReported.class, terms.legalEnd()))
            .filter(known -> known.value().balance().currency().equals(law.currency()));
    if (reported.isEmpty()) {
      unknown.add("housingFundBalance");
    }
    Optional<Wording> withdrawal = law.findWording(TOPIC, "withdrawal");
    if (law.find(TOPIC, "transferDays").isEmpty() || withdrawal.isEmpty()) {
      unknown.add("figure:housing-fund.transferDays");
      return Optional.empty();
    }
    Working working =
        Working.of("cn.housing-fund.account", law)
            .given("legalEnd", terms.legalEnd())
            .articles("住房公积金管理条例 15", "住房公积金管理条例 24");
    int days = working.figure("transferDays", TOPIC, "transferDays").intValueExact();
    working.wording(withdrawal.get());
    working
        .step(
            "transferBy",
            Answer.of(terms.legalEnd().plusDays(days)),
            terms.legalEnd() + " + " + days + " days")
        .step("options", Answer.of(List.of(Answer.of("TRANSFER"), Answer.of("SEAL"))), "")
        .step(
            "withdrawal", Answer.of(withdrawal.get().list().stream().map(Answer::of).toList()), "");
    return Optional.of(
        Benefit.of(
            Benefit.Kind.HOUSING_FUND,
            reported
                .map(known -> {
                  HousingFundReported account = known.value();
                  Map<String, SourceRef> source =
                      Map.of("balance:" + account.asOf(), known.source());
                  return working
                      .given("balance:" + account.asOf(), account.balance().amount())
                      .amount(account.balance(), "as told on " + account.asOf())
                      .sourced(source);
                })
                .orElseGet(working::done)));
  }
}
