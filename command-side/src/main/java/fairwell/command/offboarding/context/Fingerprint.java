package fairwell.command.offboarding.context;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.util.regex.Pattern;

/** The SHA-256 of a document, as text. */
public final class Fingerprint {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Fingerprint() {}

  /**
   * The fingerprint, when it can be one.
   *
   * @throws Refused with {@link ImpossibleValue} when it is not 64 lower-case hexadecimal digits
   */
  public static String of(String field, String sha256) {
    if (!FORM.matcher(sha256).matches()) {
      throw new Refused(
          new ImpossibleValue(field, "a SHA-256 as 64 lower-case hexadecimal digits"));
    }
    return sha256;
  }
}
