package fairwell.standalone.api;

/** What came of looking. */
enum Sight {
  SEES("●"),
  NOTHING_YET("○"),
  NOT_THIS("◌"),
  NOT_FOUND("·"),
  FORBIDDEN("✗"),
  SIGN_IN("–");

  private final String mark;

  Sight(String mark) {
    this.mark = mark;
  }

  String mark() {
    return mark;
  }

  /** Whether it gives away that there is such a case. */
  boolean gives() {
    return this == SEES || this == NOTHING_YET;
  }

  /** Of an answer that is about one case. */
  static Sight ofCase(LiveFairwell.Answer answer) {
    return switch (answer.status()) {
      case 200, 412 -> SEES;
      case 401 -> SIGN_IN;
      case 303 -> SIGN_IN;
      case 403 -> FORBIDDEN;
      case 404 ->
          answer.text("code").isEmpty() || answer.text("code").equals("case-not-found")
              ? NOT_FOUND
              : NOTHING_YET;
      case 400, 409 -> NOTHING_YET;
      default -> throw new AssertionError(answer.status() + " " + answer.json());
    };
  }

  /** Of an answer that is about many cases. */
  static Sight ofMany(int status, boolean named) {
    return switch (status) {
      case 200 -> named ? SEES : NOT_THIS;
      case 401, 303 -> SIGN_IN;
      case 403 -> FORBIDDEN;
      default -> throw new AssertionError("answered " + status);
    };
  }
}
