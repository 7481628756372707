package fairwell.query.caselist;

/** The orders in which the list can be asked for. The case id breaks ties. */
public enum CaseSort {
  /** By opening, which never changes: a page never loses or doubles a row. */
  OPENED("summary.frame.openedPosition"),
  /** By the last event. */
  CHANGED("position"),
  /** By the nearest legal act still owed. */
  DUE("summary.tasks.nextDue"),
  /** By employee number. */
  EMPLOYEE("summary.frame.employeeNumber"),
  /** By stage. */
  STAGE("summary.stage");

  private final String field;

  CaseSort(String field) {
    this.field = field;
  }

  /** The document's field. */
  public String field() {
    return field;
  }
}
