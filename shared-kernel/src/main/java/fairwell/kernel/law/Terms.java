package fairwell.kernel.law;

import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param withholding what payroll knows of the month of the payment; absent when it has not said,
 *     then the wages stay gross and are flagged so
 */
public record Terms(
    Ground ground,
    LocalDate legalEnd,
    LocalDate lastWorkingDay,
    LocalDate paidThrough,
    Money exGratia,
    boolean payInLieu,
    boolean unlawful,
    @Nullable Withholding withholding) {

  /**
   * What payroll withholds from the last wages.
   *
   * @param contributions social insurance and housing fund of the person for the last month
   * @param specialAdditional special additional deductions (专项附加扣除) of the year to date
   */
  public record Withholding(Money contributions, Money specialAdditional) {

    public Withholding {
      notNegative("withholding.contributions", contributions);
      notNegative("withholding.specialAdditional", specialAdditional);
    }
  }

  public Terms {
    if (paidThrough.isAfter(legalEnd)) {
      throw new Refused(
          new DatesOutOfOrder("paidThrough", paidThrough.toString(), legalEnd.toString()));
    }
    if (lastWorkingDay.isAfter(legalEnd)) {
      throw new Refused(
          new DatesOutOfOrder("lastWorkingDay", lastWorkingDay.toString(), legalEnd.toString()));
    }
    notNegative("exGratia", exGratia);
    if (payInLieu && !Consequences.of(ground).payInLieuAllowed()) {
      throw new Refused(new ImpossibleValue("payInLieu", "false for " + ground));
    }
  }

  /** Terms of a lawful end where all days are one and nothing is agreed above the law. */
  public static Terms of(Ground ground, LocalDate legalEnd) {
    Money nothing = Money.cny("0.00");
    return new Terms(ground, legalEnd, legalEnd, legalEnd, nothing, false, false, null);
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
    return new Terms(
        ground, legalEnd, lastWorkingDay, paidThrough, exGratia, payInLieu, false, null);
  }

  public Optional<Withholding> knownWithholding() {
    return Optional.ofNullable(withholding);
  }

  private static void notNegative(String field, Money money) {
    if (money.isNegative()) {
      throw new Refused(new ImpossibleValue(field, "not negative"));
    }
  }
}
