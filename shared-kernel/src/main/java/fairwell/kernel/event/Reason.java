package fairwell.kernel.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why an act was recorded that does not explain itself. A short list of codes, because it stands in
 * the metadata of the event, which is not sealed; what has to be said about a person is said in the
 * fields of the command.
 */
public enum Reason {
  /** It happened earlier and is written down now. */
  LATE_ENTRY,
  /** A record was wrong. */
  CORRECTION,
  /** The employee asked for it. */
  EMPLOYEE_REQUEST,
  /** The employer decided so. */
  EMPLOYER_DECISION,
  /** Counsel advised it. */
  LEGAL_ADVICE,
  /** A court, an arbitration commission or an authority ordered it. */
  AUTHORITY_ORDER,
  /** An audit found it. */
  AUDIT_FINDING,
  /** A rule of the employer or the law changed. */
  POLICY_CHANGE;

  /** As it is sent and stored, for example {@code late-entry}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason with that code. */
  public static Optional<Reason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
