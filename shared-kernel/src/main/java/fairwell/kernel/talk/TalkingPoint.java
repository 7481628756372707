package fairwell.kernel.talk;

import java.util.Locale;

/**
 * Something to be said in a talk, in both languages; {@code {name}} in it stands for a record.
 *
 * @param code its name within the template
 * @param mandatory whether a meeting closes only when it was raised, or it is said why not
 */
public record TalkingPoint(String code, PointTopic topic, boolean mandatory, String zh, String en) {

  /** The text in that language: English if it is English, else Chinese. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
