package fairwell.command.access.scim;

/** The attribute of a user that says whose account it is (RFC 7643, sections 3.1 and 4.1.1). */
public enum FindBy {
  /** Given by the client that keeps the accounts, mostly the employee number; exact. */
  EXTERNAL_ID("externalId", true),
  /** What the person signs in with; capitals make no difference. */
  USER_NAME("userName", false);

  private final String attribute;
  private final boolean exact;

  FindBy(String attribute, boolean exact) {
    this.attribute = attribute;
    this.exact = exact;
  }

  String attribute() {
    return attribute;
  }

  boolean fits(String wanted, String found) {
    return exact ? wanted.equals(found) : wanted.equalsIgnoreCase(found);
  }
}
