package fairwell.command.paper;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.check.PartySignature;
import java.util.Arrays;
import java.util.List;

/**
 * Whose a sound signature is: of the one party that its certificate names. One that stands in the
 * place of a party has to be of that party; one that shows nothing stands in no place. The order in
 * which they were made is not asked; whoever made the file chose it.
 */
final class SigningParty {

  private SigningParty() {}

  /**
   * @throws Refused when it is of nobody who is to sign, or when that cannot be told
   */
  static Party of(PartySignature signature, Sides sides) {
    String field = signature.field();
    List<Party> named =
        Arrays.stream(Party.values())
            .filter(party -> SubjectName.is(signature.certificate(), sides.nameOf(party)))
            .toList();
    // Who is named as both could sign for both.
    if (named.size() != 1
        || (field != null && !LocalSigner.field(named.getFirst()).equals(field))) {
      throw new Refused(new PaperUnsound("signer-other", field == null ? "" : field));
    }
    return named.getFirst();
  }
}
