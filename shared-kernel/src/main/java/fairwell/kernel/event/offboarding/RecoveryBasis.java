package fairwell.kernel.event.offboarding;

/** On what a claim for something that does not come back rests. */
public enum RecoveryBasis {
  /** The person agreed to it in writing. */
  CONSENT(""),
  /** The labour contract has the person make good what was lost by own fault. */
  LABOUR_CONTRACT("工资支付暂行规定 16"),
  /** Whoever harms a thing of somebody else makes it good. */
  PROPERTY("民法典 238");

  private final String article;

  RecoveryBasis(String article) {
    this.article = article;
  }

  /** The article; empty where the person's word is enough. */
  public String article() {
    return article;
  }
}
