package fairwell.kernel.event;

/**
 * The name under which an event is stored: context, name and version, for example {@code
 * offboarding.SettlementComputed} 1. It outlives every Java class.
 */
public record EventName(String context, String name, int version) {

  public EventName {
    if (version < 1) {
      throw new IllegalArgumentException("an event version starts at 1");
    }
  }

  /** Context and name, without the version. */
  public String qualified() {
    return context + "." + name;
  }

  @Override
  public String toString() {
    return qualified() + " v" + version;
  }
}
