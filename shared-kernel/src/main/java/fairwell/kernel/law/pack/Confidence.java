package fairwell.kernel.law.pack;

import java.util.Locale;

/** How well a figure is supported. */
public enum Confidence {
  /** Read in the official text, or several official sources agree. */
  HIGH,
  /** One good secondary source, or a value carried forward. */
  MEDIUM,
  /** One weak source, or sources in conflict: flagged on every line that uses it. */
  LOW;

  static Confidence read(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
