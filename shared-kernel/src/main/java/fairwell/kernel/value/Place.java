package fairwell.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The place whose rules apply (劳动合同履行地), for example {@code CN-BJ}. */
public record Place(@JsonValue String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,10})?");

  @JsonCreator
  public Place {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a place: expected " + FORM.pattern());
    }
  }

  /** The country part, for example {@code CN}. */
  public String country() {
    return code.substring(0, 2);
  }

  @Override
  public String toString() {
    return code;
  }
}
