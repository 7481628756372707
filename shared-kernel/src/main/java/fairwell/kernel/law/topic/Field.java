package fairwell.kernel.law.topic;

import java.util.List;

/**
 * One input of a topic, by the name counsel and integrators use.
 *
 * @param choices what a {@link Kind#CHOICE} may be
 * @param of what each element of a list or each field of an object is
 */
public record Field(String name, Kind kind, List<String> choices, List<Field> of) {

  /** What a value looks like in JSON. */
  public enum Kind {
    /** A decimal string, not negative: money, or a number of days, years, a rate. */
    DECIMAL,
    /** A whole number, not negative. */
    WHOLE,
    /** A day, {@code yyyy-mm-dd}. */
    DATE,
    /** A month, {@code yyyy-mm}. */
    MONTH,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** One of the named choices. */
    CHOICE,
    /** A short text in the asker's own words. */
    TEXT,
    /** A list of decimal strings or whole numbers. */
    DECIMALS,
    /** A list of objects. */
    OBJECTS,
    /** An object with fields of its own. */
    OBJECT,
    /** An object whose keys are months and whose values are decimals. */
    BY_MONTH,
    /** A list of decimals, or an object: the older and the newer way to say it. */
    ANY
  }

  public Field {
    choices = List.copyOf(choices);
    of = List.copyOf(of);
  }

  public static Field decimal(String name) {
    return plain(name, Kind.DECIMAL);
  }

  public static Field whole(String name) {
    return plain(name, Kind.WHOLE);
  }

  public static Field date(String name) {
    return plain(name, Kind.DATE);
  }

  public static Field month(String name) {
    return plain(name, Kind.MONTH);
  }

  public static Field yesNo(String name) {
    return plain(name, Kind.YES_NO);
  }

  public static Field choice(String name, String... choices) {
    return new Field(name, Kind.CHOICE, List.of(choices), List.of());
  }

  public static Field text(String name) {
    return plain(name, Kind.TEXT);
  }

  public static Field decimals(String name) {
    return plain(name, Kind.DECIMALS);
  }

  public static Field byMonth(String name) {
    return plain(name, Kind.BY_MONTH);
  }

  public static Field any(String name) {
    return plain(name, Kind.ANY);
  }

  public static Field object(String name, Field... fields) {
    return new Field(name, Kind.OBJECT, List.of(), List.of(fields));
  }

  public static Field objects(String name, Field... fields) {
    return new Field(name, Kind.OBJECTS, List.of(), List.of(fields));
  }

  private static Field plain(String name, Kind kind) {
    return new Field(name, kind, List.of(), List.of());
  }
}
