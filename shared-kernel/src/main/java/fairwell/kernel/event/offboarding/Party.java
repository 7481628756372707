package fairwell.kernel.event.offboarding;

/** A party to the agreement. */
public enum Party {
  EMPLOYEE,
  EMPLOYER
}
