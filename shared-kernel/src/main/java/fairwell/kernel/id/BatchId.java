package fairwell.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Departures that were ordered in one request. */
public record BatchId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("B-[A-Za-z0-9-]{1,64}");

  @JsonCreator
  public BatchId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a BatchId: expected " + FORM.pattern());
    }
  }

  /** The bare value: the event store turns identifiers into text this way. */
  @Override
  public String toString() {
    return value;
  }
}
