package fairwell.command.paper;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.check.PartySignature;
import java.util.Arrays;
import java.util.List;

/**
 * Whose a sound signature is. One that stands in the place of a party is of that party, and its
 * certificate has to name it. One that shows nothing stands in no place: it is of the one party
 * that its certificate names. The order in which they were made is not asked; whoever made the file
 * chose it.
 */
final class SigningParty {

  private SigningParty() {}

  /**
   * @throws Refused when it is of nobody who is to sign, or when that cannot be told
   */
  static Party of(PartySignature signature, Sides sides) {
    String field = signature.field();
    List<Party> parties =
        Arrays.stream(Party.values())
            .filter(party -> field == null || LocalSigner.field(party).equals(field))
            .filter(party -> SubjectName.is(signature.certificate(), sides.nameOf(party)))
            .toList();
    if (parties.size() != 1) {
      throw new Refused(new PaperUnsound("signer-other", field == null ? "" : field));
    }
    return parties.getFirst();
  }
}
