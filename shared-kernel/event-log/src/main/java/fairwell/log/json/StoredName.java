package fairwell.log.json;

/**
 * The logical name under which something other than an event is stored, for example the state of an
 * aggregate in a snapshot. Declare a bean for each; events have theirs in the catalogue.
 *
 * @param type the class; all its fields are stored
 * @param name for example {@code offboarding.CaseState}
 * @param version raised when the stored form changes; an older snapshot is then left aside
 */
public record StoredName(Class<?> type, String name, int version) {

  public StoredName {
    if (!name.matches("[a-z]+\\.[A-Z][A-Za-z0-9]*") || version < 1) {
      throw new IllegalArgumentException("no name to store under: " + name + " v" + version);
    }
  }
}
