package fairwell.kernel.law.ending;

import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ServiceTime;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Service before 2008-01-01 in months of wage (LCL 97): by the rules of that time, 劳部发〔1994〕481号.
 * One month a year, a year begun counting in full.
 */
final class ServiceBefore2008 {

  private static final BigDecimal LIMIT = BigDecimal.valueOf(12);

  private ServiceBefore2008() {}

  /** The months; absent where the older rules were local, so that nothing can be said here. */
  static Optional<BigDecimal> months(Ground ground, ServiceTime before2008) {
    BigDecimal years = before2008.yearsBegun();
    return switch (ground) {
      case LCL_36_EMPLOYER_PROPOSED, LCL_40_2 -> Optional.of(years.min(LIMIT));
      case LCL_40_1, LCL_40_3, LCL_41_1 -> Optional.of(years);
      // The end of a term, of a task or of the employer gave no compensation then.
      case LCL_44_1, LCL_44_4, LCL_44_5, IR_22 -> Optional.of(BigDecimal.ZERO);
      case LCL_38, IR_6 -> Optional.empty();
      // No compensation is due on these grounds, so the question does not arise.
      case LCL_36_EMPLOYEE_PROPOSED,
          LCL_37,
          LCL_37_PROBATION,
          LCL_39,
          LCL_44_1_EMPLOYEE_REFUSED,
          LCL_44_2,
          LCL_44_3,
          IR_5,
          LCL_71,
          OVERAGE_ORDER_56 ->
          Optional.of(BigDecimal.ZERO);
    };
  }
}
