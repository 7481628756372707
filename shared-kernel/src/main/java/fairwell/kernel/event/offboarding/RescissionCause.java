package fairwell.kernel.event.offboarding;

import static fairwell.kernel.event.offboarding.RescissionConsequence.ACCESS_GIVEN_BACK;
import static fairwell.kernel.event.offboarding.RescissionConsequence.CERTIFICATE_WITHDRAWN;
import static fairwell.kernel.event.offboarding.RescissionConsequence.CONTRIBUTIONS_RESUMED;
import static fairwell.kernel.event.offboarding.RescissionConsequence.SETTLEMENT_REVERSED;
import static fairwell.kernel.event.offboarding.RescissionConsequence.WAGES_OWED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a separation is called off; a closed list. A correction says that the case should not have
 * been; a rescission takes a separation back that was meant.
 */
public enum RescissionCause {
  /** Both sides want the employment to go on (民法典 562). */
  AGREEMENT_OF_BOTH(Nature.RESCISSION, "民法典 562", EnumSet.of(CaseKind.DISMISSAL)),
  /**
   * The employee took a resignation back and the employer accepts that; the resignation itself
   * needed nobody’s consent, taking it back does.
   */
  RESIGNATION_WITHDRAWN(Nature.RESCISSION, "LCL 37", EnumSet.noneOf(CaseKind.class)),
  /** The employer no longer wants the end it had begun. */
  NO_LONGER_INTENDED(Nature.RESCISSION, "", EnumSet.allOf(CaseKind.class)),
  /** The person must not be dismissed on that ground. */
  PROTECTED_STATUS_FOUND(Nature.RESCISSION, "LCL 42", EnumSet.allOf(CaseKind.class)),
  /** A court or an arbitration body has the contract go on. */
  COURT_OR_ARBITRATION_ORDER(Nature.RESCISSION, "LCL 48", EnumSet.allOf(CaseKind.class)),
  /** A fact on which the case rests was wrong. */
  ERROR_IN_A_FACT(Nature.CORRECTION, "", EnumSet.allOf(CaseKind.class)),
  /** The case is of another person, or was opened twice. */
  OPENED_IN_ERROR(Nature.CORRECTION, "", EnumSet.allOf(CaseKind.class));

  /** Whether a separation is taken back or never should have been. */
  public enum Nature {
    RESCISSION,
    CORRECTION
  }

  private final Nature nature;
  private final String article;
  private final Set<CaseKind> keptFromWork;

  /**
   * @param keptFromWork the kinds of separation in which it was the employer who kept the person
   *     from work, so that the days are paid
   */
  RescissionCause(Nature nature, String article, Set<CaseKind> keptFromWork) {
    this.nature = nature;
    this.article = article;
    this.keptFromWork = Collections.unmodifiableSet(keptFromWork);
  }

  public Nature nature() {
    return nature;
  }

  /** The article it rests on; empty where it is the employer's own decision. */
  public String article() {
    return article;
  }

  /**
   * What it brings about in a separation of that kind, as far as the case has come to where there
   * is something to undo.
   */
  public Set<RescissionConsequence> consequences(CaseKind kind) {
    Set<RescissionConsequence> all =
        EnumSet.of(
            ACCESS_GIVEN_BACK, SETTLEMENT_REVERSED, CONTRIBUTIONS_RESUMED, CERTIFICATE_WITHDRAWN);
    if (keptFromWork.contains(kind)) {
      all.add(WAGES_OWED);
    }
    return Collections.unmodifiableSet(all);
  }
}
