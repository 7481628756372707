package fairwell.kernel.event.offboarding;

/** A day that the procedure of a dispute sets, with its article. */
public enum DisputeTermKind {
  /** Up to when the claim may be made; only who raises it is heard with it (法释〔2025〕12号 20). */
  LIMITATION("LML 27", Nature.DAY, false),
  /** Without an agreement by then arbitration is open. */
  MEDIATION("LML 14", Nature.DAY, false),
  /** The answer to an application for arbitration, ten days after its copy was served. */
  ARBITRATION_ANSWER("LML 30", Nature.ANSWER, true),
  /** The hearing. */
  HEARING("", Nature.DAY, false),
  /** The award, 45 days after acceptance, 15 days later when prolonged. */
  AWARD("LML 43", Nature.DAY, false),
  /** The employer's claim to a court against an award that is not final. */
  LAWSUIT("LML 50", Nature.CONTEST, true),
  /** The employee's claim to a court, also against an award that is final for the employer. */
  EMPLOYEE_LAWSUIT("LML 48", Nature.CONTEST, false),
  /** The employer's application to set aside an award that is final for the employer. */
  ANNULMENT("LML 49", Nature.CONTEST, true),
  /** The answer to a court, fifteen days after the copy of the claim or appeal was served. */
  COURT_ANSWER("民事诉讼法 128", Nature.ANSWER, true),
  APPEAL_ANSWER("民事诉讼法 174", Nature.ANSWER, true),
  /** The judgment of first instance. */
  JUDGMENT("民事诉讼法 152", Nature.DAY, false),
  /** The employer's appeal against it. */
  APPEAL("民事诉讼法 171", Nature.CONTEST, true),
  /** The employee's. */
  EMPLOYEE_APPEAL("民事诉讼法 171", Nature.CONTEST, false),
  /** The judgment of second instance, which is final. */
  FINAL_JUDGMENT("民事诉讼法 183", Nature.DAY, false);

  /** What kind of day it is. */
  public enum Nature {
    /** One that passes by itself. */
    DAY,
    /** By then the employer answers. */
    ANSWER,
    /** By then a decision is contested before the next body. */
    CONTEST
  }

  private final String article;
  private final Nature nature;
  private final boolean toDo;

  DisputeTermKind(String article, Nature nature, boolean toDo) {
    this.article = article;
    this.nature = nature;
    this.toDo = toDo;
  }

  /** The article; empty where a body set the day. */
  public String article() {
    return article;
  }

  public Nature nature() {
    return nature;
  }

  /** Whether the employer has to act, or to decide whether to act, by that day. */
  public boolean isToDo() {
    return toDo;
  }
}
