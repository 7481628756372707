package fairwell.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The name a source gives a fact; the same key brings the same fact. */
public record FactKey(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[^\\p{Cntrl}]{1,120}");

  @JsonCreator
  public FactKey {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a FactKey: expected " + FORM.pattern());
    }
  }

  /** The bare value: the event store turns identifiers into text this way. */
  @Override
  public String toString() {
    return value;
  }
}
