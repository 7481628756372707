package fairwell.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The account of someone who acts: a pseudonym, never a name. */
public record ActorId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  @JsonCreator
  public ActorId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a ActorId: expected " + FORM.pattern());
    }
  }

  /** The bare value: the event store turns identifiers into text this way. */
  @Override
  public String toString() {
    return value;
  }
}
