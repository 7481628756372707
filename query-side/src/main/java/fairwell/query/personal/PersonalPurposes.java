package fairwell.query.personal;

import java.util.List;

/** Readings by which a copy of personal data leaves Fairwell, under which the trail knows them. */
public final class PersonalPurposes {

  /** The person took a copy of the own data. */
  public static final String OWN_COPY = "api.own-personal-data";

  /** Single values were disclosed, each with what proves it. */
  public static final String DISCLOSURE = "api.disclosures";

  /** The evidence bundle of a case was made. */
  public static final String EVIDENCE_BUNDLE = "api.evidence-bundle";

  /** A paper of a case was fetched. */
  public static final String PAPER = "api.paper";

  /**
   * All of them but exports, each of which has a purpose of its own: an erasure does not reach
   * these copies.
   */
  public static final List<String> HANDED_OUT =
      List.of(OWN_COPY, DISCLOSURE, EVIDENCE_BUNDLE, PAPER);

  private PersonalPurposes() {}
}
