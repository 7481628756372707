package fairwell.command.paper;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.signature.ReliableSignature.Evidence;
import fairwell.kernel.signature.ReliableSignature.Identity;
import fairwell.papers.check.Trust;

/**
 * Whose signatures are taken.
 *
 * @param provider its name in events
 * @param trust the authorities of its certificates and time stamps
 * @param leaver what it shows about the person who leaves
 * @param employer what it shows about the employer
 */
public record TrustedSigner(String provider, Trust trust, Evidence leaver, Evidence employer) {

  /**
   * What it shows about a party.
   *
   * @param idKnown whether an id number of the leaver is recorded; without one nobody has compared
   *     it
   */
  Evidence about(Party party, boolean idKnown) {
    return switch (party) {
      case EMPLOYER -> employer;
      case EMPLOYEE ->
          idKnown || leaver.identity() != Identity.CHECKED
              ? leaver
              : new Evidence(Identity.ACCOUNT_ONLY, leaver.licensed(), leaver.control());
    };
  }
}
