package fairwell.query.caselist;

import fairwell.query.store.Cursor;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

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

  /** What the row is sorted by, as its document holds it. */
  BsonValue value(CaseRow row) {
    return switch (this) {
      case OPENED -> new BsonInt64(row.summary().frame().openedPosition());
      case CHANGED -> new BsonInt64(row.position());
      case DUE -> new BsonString(row.summary().tasks().nextDue().toString());
      case EMPLOYEE -> new BsonString(row.summary().frame().employeeNumber());
      case STAGE -> new BsonString(row.summary().stage().name());
    };
  }

  /** Where the row stands in this order. */
  Cursor.Place place(CaseRow row) {
    return new Cursor.Place(value(row), row.id());
  }
}
