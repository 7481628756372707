package fairwell.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One separation case. */
public record CaseId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("C-[A-Za-z0-9-]{1,64}");

  @JsonCreator
  public CaseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a CaseId: expected " + FORM.pattern());
    }
  }

  /** The bare value: the event store turns identifiers into text this way. */
  @Override
  public String toString() {
    return value;
  }
}
