package fairwell.kernel.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which entitlement a line of a settlement pays. A bonus, an expense and a loan go by their own
 * ids; what an employment gives goes by the employment, a year's leave and a month's overtime by
 * that as well. What is withheld follows from the pay and is no entitlement.
 */
public final class Entitlements {

  private Entitlements() {}

  /**
   * The entitlement's id, for example {@code bonus:B-7} or {@code annualLeave:2026@2019-03-11}.
   *
   * @param lineId the line of a settlement
   * @param hiredOn the first day of the employment
   * @param legalEnd its last
   */
  public static Optional<String> of(String lineId, LocalDate hiredOn, LocalDate legalEnd) {
    int colon = lineId.indexOf(':');
    return switch (colon < 0 ? lineId : lineId.substring(0, colon)) {
      case "bonus", "expense" -> Optional.of(lineId);
      case "loan" -> Optional.of(lineId.substring(0, lineId.lastIndexOf(':')));
      case "contributions", "socialInsurance", "housingFund", "wageTax", "severanceTax" ->
          Optional.empty();
      case "annualLeave" -> Optional.of(lineId + ":" + legalEnd.getYear() + "@" + hiredOn);
      case "overtime" -> Optional.of(lineId + ":" + YearMonth.from(legalEnd) + "@" + hiredOn);
      default -> Optional.of(lineId + "@" + hiredOn);
    };
  }
}
