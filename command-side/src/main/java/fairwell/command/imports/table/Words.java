package fairwell.command.imports.table;

import java.util.Locale;

/** A word or sentence in both languages. */
public record Words(String zh, String en) {

  /** English for an English reader, Chinese for everyone else. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
