package fairwell.query.personal;

import java.util.List;

/** Readings by which a copy of personal data leaves Fairwell, under which the trail knows them. */
public final class PersonalPurposes {

  /** The person took a copy of the own data. */
  public static final String OWN_COPY = "api.own-personal-data";

  /** Single values were disclosed, each with what proves it. */
  public static final String DISCLOSURE = "api.disclosures";

  /** All of them: an erasure does not reach these copies. */
  public static final List<String> HANDED_OUT = List.of(OWN_COPY, DISCLOSURE);

  private PersonalPurposes() {}
}
