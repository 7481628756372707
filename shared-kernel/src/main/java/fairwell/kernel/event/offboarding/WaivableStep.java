package fairwell.kernel.event.offboarding;

import java.util.Locale;

/** A step of a case that two people together may leave out. */
public enum WaivableStep {
  /** Hearing the union (LCL 43): there is none, or the ground does not ask for it. */
  UNION_NOTICE,
  NEGOTIATION,
  /** The employee's word on the settlement. */
  CONFIRMATION,
  AGREEMENT;

  /** Its name in answers and texts, for example {@code union-notice}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
