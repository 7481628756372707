package fairwell.kernel.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The closed list of what a template may ask the records for. */
public enum Placeholder {
  /** The day of hire. */
  HIRED_ON,
  /** Full years in this employment, on the day of the talk. */
  SERVICE_YEARS,
  /** The post held. */
  POSITION,
  /** The last training and its day. */
  LAST_TRAINING,
  /** What the person last asked for or said of work, where it was not said in confidence. */
  LAST_FEEDBACK,
  /** The last promotion: grade and day. */
  LAST_PROMOTION,
  /** The last rating and its period. */
  LAST_RATING,
  /** The days on which work was refused. */
  REFUSALS,
  /** Days of annual leave taken in the year. */
  LEAVE_TAKEN,
  /** The balance of the housing fund. */
  HOUSING_FUND,
  /** The months of unemployment benefit. */
  UNEMPLOYMENT_MONTHS,
  /** Economic compensation by law, as the settlement states it. */
  COMPENSATION,
  /** The last day of employment. */
  LEGAL_END;

  /** As it stands in a text, for example {@code last-training}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The placeholder of that code. */
  public static Optional<Placeholder> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Placeholder::code).toList();
  }
}
