package fairwell.kernel.calendar;

import java.util.Locale;

/** What a feed speaks; a calendar program does not say what its owner reads. */
public enum FeedLanguage {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  FeedLanguage(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
