package fairwell.command.imports.check;

import fairwell.command.imports.table.ProblemCode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems, from the bundle {@code problems}. */
final class ProblemTexts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final ProblemTexts ZH = new ProblemTexts(Locale.ROOT);
  private static final ProblemTexts EN = new ProblemTexts(Locale.ENGLISH);

  /** A cell may hold a novel; a message shows its beginning. */
  private static final int LONGEST_DETAIL = 60;

  private final ResourceBundle bundle;
  private final Locale locale;

  private ProblemTexts(Locale locale) {
    this.locale = locale;
    bundle = ResourceBundle.getBundle("fairwell.command.imports.problems", locale, NO_FALLBACK);
  }

  static ProblemTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? EN : ZH;
  }

  String message(ProblemCode code, List<String> details) {
    return filled(bundle.getString(code.code()), details);
  }

  String expected(ProblemCode code, List<String> details) {
    String key = code.code() + ".expected";
    return bundle.containsKey(key) ? filled(bundle.getString(key), details) : "";
  }

  private String filled(String pattern, List<String> details) {
    Object[] shown = details.stream().map(ProblemTexts::shortened).toArray();
    return new MessageFormat(pattern, locale).format(shown);
  }

  private static String shortened(String detail) {
    String line = detail.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
  }
}
