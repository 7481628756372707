package fairwell.kernel.law;

import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case decided, as far as it decides amounts.
 *
 * @param legalEnd the last day of employment, inclusive; it selects the law
 * @param lastWorkingDay the last day of work; between it and {@code paidThrough} the person is paid
 *     without working
 * @param paidThrough the last day wages are paid for, no later than {@code legalEnd}
 * @param exGratia what was agreed above the law; zero when nothing was
 * @param payInLieu whether a month's wage replaces the notice
 * @param unlawful whether the ending is unlawful, so that twice the compensation is due instead
 *     (LCL 87)
 */
public record Terms(
    Ground ground,
    LocalDate legalEnd,
    LocalDate lastWorkingDay,
    LocalDate paidThrough,
    Money exGratia,
    boolean payInLieu,
    boolean unlawful) {

  public Terms {
    if (paidThrough.isAfter(legalEnd)) {
      throw new Refused(DatesOutOfOrder.tooLate("paidThrough", paidThrough, legalEnd));
    }
    if (lastWorkingDay.isAfter(legalEnd)) {
      throw new Refused(DatesOutOfOrder.tooLate("lastWorkingDay", lastWorkingDay, legalEnd));
    }
    notNegative("exGratia", exGratia);
    if (payInLieu && !Consequences.of(ground).payInLieuAllowed()) {
      throw new Refused(new ImpossibleValue("payInLieu", "false for " + ground));
    }
  }

  /** Terms of a lawful end where all days are one and nothing is agreed above the law. */
  public static Terms of(Ground ground, LocalDate legalEnd) {
    Money nothing = Money.cny("0.00");
    return new Terms(ground, legalEnd, legalEnd, legalEnd, nothing, false, false);
  }

  /**
   * Terms as a case decides them. A month's wage replaces the notice where the law allows it and
   * the days of notice do not lie between notice and end; as long as no notice is given, none
   * counts as served.
   */
  public static Terms ofCase(
      Ground ground,
      LocalDate legalEnd,
      LocalDate lastWorkingDay,
      LocalDate paidThrough,
      Money exGratia,
      @Nullable LocalDate noticeOn) {
    Consequences consequences = Consequences.of(ground);
    boolean payInLieu =
        consequences.payInLieuAllowed()
            && (noticeOn == null
                || legalEnd.isBefore(noticeOn.plusDays(consequences.noticeDays())));
    return new Terms(ground, legalEnd, lastWorkingDay, paidThrough, exGratia, payInLieu, false);
  }

  private static void notNegative(String field, Money money) {
    if (money.isNegative()) {
      throw new Refused(new ImpossibleValue(field, "not negative"));
    }
  }
}
