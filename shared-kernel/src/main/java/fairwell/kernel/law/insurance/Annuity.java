package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What becomes of an enterprise annuity (企业年金办法) at the end of employment. The person's own part is
 * vested from the first day; the employer's part vests by the plan, in full after eight years at
 * the latest, and at once when the person did not cause the end (art. 18, 19). What is not vested
 * goes back to the employer's account. The rest is transferred or kept; it is paid out only on
 * retirement, total disability, emigration or death (art. 22 to 24).
 */
public final class Annuity {

  private static final Set<Ground> VESTS_AT_ONCE =
      Set.of(
          Ground.LCL_38,
          Ground.LCL_40_1,
          Ground.LCL_40_2,
          Ground.LCL_40_3,
          Ground.LCL_41_1,
          Ground.LCL_44_1,
          Ground.LCL_44_2,
          Ground.LCL_44_3,
          Ground.LCL_44_4,
          Ground.LCL_44_5,
          Ground.IR_22);

  private Annuity() {}

  /** A fact that lets the account be paid out, or none. */
  public enum Event {
    NONE,
    RETIREMENT,
    TOTAL_DISABILITY,
    EMIGRATION,
    DEATH
  }

  /**
   * One account.
   *
   * @param own balance of the person's contributions, yuan
   * @param employer balance of the employer's, yuan
   * @param fullYears full years the plan counts
   * @param schedule vested share after each full year by the plan, ending with 1
   */
  public record Account(
      BigDecimal own, BigDecimal employer, int fullYears, List<BigDecimal> schedule) {
    public Account {
      schedule = List.copyOf(schedule);
    }
  }

  /**
   * Steps {@code vestedShare}, {@code vestedEmployerPart}, {@code returnsToEmployer}, {@code
   * options} (TRANSFER, KEEP, or PAY_OUT); the amount is what is the person's.
   *
   * @throws Refused when the plan's schedule is longer than the law allows, falls, or never ends
   *     with 1
   */
  public static Computation atEnd(Account account, Ground ground, Event event, Figures law) {
    Working working =
        Working.of("cn.annuity", law)
            .given("own", account.own())
            .given("employer", account.employer())
            .given("fullYears", account.fullYears())
            .given("schedule", account.schedule())
            .given("ground", ground)
            .given("event", event)
            .articles("企业年金办法 18", "企业年金办法 19");
    int most = working.figure("maxVestingYears", "annuity", "maxVestingYears").intValueExact();
    check(account.schedule(), most);
    boolean atOnce =
        VESTS_AT_ONCE.contains(ground) || (event != Event.NONE && event != Event.EMIGRATION);
    BigDecimal share = atOnce ? BigDecimal.ONE : byPlan(account);
    Money vested = working.round(account.employer().multiply(share));
    Money employer = working.round(account.employer());
    Money mine = working.round(account.own()).plus(vested);
    return working
        .flagIf(
            ground == Ground.LCL_36_EMPLOYER_PROPOSED && share.compareTo(BigDecimal.ONE) < 0,
            Flags.VESTING_NOT_SETTLED)
        .articles("企业年金办法 22", "企业年金办法 24")
        .step("vestedShare", share, atOnce ? "" : account.fullYears() + " years")
        .step(
            "vestedEmployerPart",
            vested,
            account.employer().toPlainString() + " × " + share.toPlainString())
        .step("returnsToEmployer", employer.minus(vested), "")
        .step("options", Answer.of(options(event)), "")
        .amount(mine, account.own().toPlainString() + " + " + vested.amount().toPlainString());
  }

  private static BigDecimal byPlan(Account account) {
    int years = Math.min(account.fullYears(), account.schedule().size());
    return years == 0 ? BigDecimal.ZERO : account.schedule().get(years - 1);
  }

  private static List<Answer> options(Event event) {
    return event == Event.NONE
        ? List.of(Answer.of("TRANSFER"), Answer.of("KEEP"))
        : List.of(Answer.of("PAY_OUT"));
  }

  private static void check(List<BigDecimal> schedule, int most) {
    BigDecimal before = BigDecimal.ZERO;
    for (BigDecimal share : schedule) {
      if (share.compareTo(before) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new Refused(new ImpossibleValue("schedule", "shares that rise from 0 to 1"));
      }
      before = share;
    }
    if (schedule.isEmpty() || schedule.size() > most || before.compareTo(BigDecimal.ONE) != 0) {
      throw new Refused(
          new ImpossibleValue("schedule", "1 to %s shares, the last one 1".formatted(most)));
    }
  }
}
