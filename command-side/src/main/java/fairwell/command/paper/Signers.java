package fairwell.command.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who is to sign, as a provider has to know it to check their identity.
 *
 * @param leaver the name of the person
 * @param idNumber the citizen id number, if it is recorded
 * @param phone under which the person is invited
 * @param employer the legal name
 * @param creditCode the unified social credit code
 */
public record Signers(
    String leaver, @Nullable String idNumber, String phone, String employer, String creditCode) {

  /** Names nobody: this may come into a log. */
  @Override
  public String toString() {
    return "Signers[not shown]";
  }
}
