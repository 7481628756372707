package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.GroundDoesNotFit;
import fairwell.kernel.refusal.Refused;

/** Which path a separation on a ground takes. */
public final class Grounds {

  private Grounds() {}

  /** The path: who ends the employment decides it. */
  public static CaseKind kindOf(Ground ground) {
    return switch (ground) {
      case LCL_36_EMPLOYER_PROPOSED, LCL_36_EMPLOYEE_PROPOSED -> CaseKind.MUTUAL;
      case LCL_37, LCL_37_PROBATION, LCL_38 -> CaseKind.RESIGNATION;
      case LCL_39, LCL_40_1, LCL_40_2, LCL_40_3, LCL_41_1, IR_5, IR_6, LCL_71 -> CaseKind.DISMISSAL;
      case LCL_44_1,
          LCL_44_1_EMPLOYEE_REFUSED,
          LCL_44_2,
          LCL_44_3,
          LCL_44_4,
          LCL_44_5,
          IR_22,
          OVERAGE_ORDER_56 ->
          CaseKind.EXPIRY;
    };
  }

  /** Whether a case of that kind can stand on it; part-time work (71) may end on either side. */
  public static boolean fits(Ground ground, CaseKind kind) {
    boolean eitherSide = ground == Ground.LCL_71 && kind == CaseKind.RESIGNATION;
    return kindOf(ground) == kind || eitherSide;
  }

  /** Refuses a ground that belongs to another path. */
  static void mustFit(Ground ground, CaseKind kind) {
    if (!fits(ground, kind)) {
      throw new Refused(new GroundDoesNotFit(ground.name(), kind.name()));
    }
  }
}
