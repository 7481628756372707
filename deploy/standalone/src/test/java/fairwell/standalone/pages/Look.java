package fairwell.standalone.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/** How a visitor looks at Fairwell: language, width and colours. */
enum Look {
  ZH_DESKTOP("zh-CN", 1280, 900, ColorScheme.LIGHT),
  ZH_PHONE("zh-CN", 390, 844, ColorScheme.LIGHT),
  EN_DESKTOP("en", 1280, 900, ColorScheme.LIGHT),
  EN_PHONE("en", 390, 844, ColorScheme.LIGHT),
  ZH_DESKTOP_DARK("zh-CN", 1280, 900, ColorScheme.DARK);

  /** Whether every look and every account is asked for. */
  static final boolean ALL = System.getProperty("fairwell.looks", "").equals("all");

  private final String language;
  private final int width;
  private final int height;
  private final ColorScheme colours;

  Look(String language, int width, int height, ColorScheme colours) {
    this.language = language;
    this.width = width;
    this.height = height;
    this.colours = colours;
  }

  /** Each language and each width once; every look there is with {@code -Dfairwell.looks=all}. */
  static List<Look> asked() {
    return ALL ? List.of(values()) : List.of(ZH_DESKTOP, EN_PHONE);
  }

  /** For what lies deeper in a page: the longest words on the narrowest screen. */
  static List<Look> askedOnce() {
    return ALL ? List.of(values()) : List.of(EN_PHONE);
  }

  String language() {
    return language;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setViewportSize(width, height)
        .setColorScheme(colours)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** Its name in a file name, for example {@code zh-desktop}. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
