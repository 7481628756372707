package fairwell.papers;

/** A text in Chinese, which governs, and in English beside it. */
public record Words(String zh, String en) {

  /** A text that reads the same in both languages, such as a name or a number. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  boolean isSame() {
    return zh.equals(en);
  }
}
