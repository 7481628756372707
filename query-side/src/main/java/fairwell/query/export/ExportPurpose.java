package fairwell.query.export;

/**
 * What an export is for. It decides what may be in it: whoever mines processes needs neither names
 * nor wages.
 */
public enum ExportPurpose {
  /** An audit, internal or by an auditor from outside. */
  AUDIT(true),
  /** A dispute with the person of a case, up to arbitration. */
  DISPUTE(true),
  /** A request of an authority. */
  AUTHORITY_REQUEST(true),
  /** How cases run: times, paths, waits. */
  PROCESS_ANALYSIS(false);

  private final boolean personal;

  ExportPurpose(boolean personal) {
    this.personal = personal;
  }

  /** Whether personal texts and the facts of people may be in it, for who may read these. */
  public boolean allowsPersonal() {
    return personal;
  }
}
