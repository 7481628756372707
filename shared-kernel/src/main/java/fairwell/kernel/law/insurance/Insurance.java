package fairwell.kernel.law.insurance;

/** The insurances a person pays into; each may have limits of the base of its own. */
public enum Insurance {
  PENSION("pension"),
  MEDICAL("medical"),
  UNEMPLOYMENT("unemployment");

  private final String word;

  Insurance(String word) {
    this.word = word;
  }

  /** Its name in packs and results, for example {@code pension}. */
  public String word() {
    return word;
  }

  /** The topic of the limits that are its own. */
  String baseTopic() {
    return word + "-base";
  }
}
