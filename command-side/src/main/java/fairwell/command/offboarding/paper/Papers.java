package fairwell.command.offboarding.paper;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.GlyphMissing;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SigningNotOffered;
import java.util.Map;

/**
 * Makes, keeps and checks the papers of a case. A file is kept under its SHA-256, and means nothing
 * until an event names it: a decision that is refused in the end leaves nothing half-done.
 */
public interface Papers {

  /**
   * Makes a separation agreement and keeps it. The same order gives the same file.
   *
   * @return its SHA-256
   * @throws Refused with {@link PaperDataMissing} or {@link GlyphMissing}
   */
  String agreement(AgreementOrder order);

  /**
   * Makes a certificate of ending and keeps it. The same order gives the same file.
   *
   * @return its SHA-256
   * @throws Refused with {@link PaperDataMissing} or {@link GlyphMissing}
   */
  String certificate(CertificateOrder order);

  /**
   * Signs a file for a party, here and now, and keeps what comes out.
   *
   * @return its SHA-256
   * @throws Refused with {@link SigningNotOffered} where that is somebody else’s business
   */
  String sign(SignatureOrder order);

  /**
   * What a signed file shows, once every signature in it was found sound.
   *
   * @param leaver whose papers they are
   * @param facts what is recorded of them, under whose name a party has to have signed
   * @param fileHash of a file that is kept
   * @param draftHash SHA-256 of the draft that was to be signed
   * @throws Refused with {@link PaperUnsound}
   */
  Map<Party, SignatureEvidence> check(
      EmployeeId leaver, EmployeeFacts facts, String fileHash, String draftHash);

  /**
   * Looks, where somebody outside has drafts signed, whether it can be told whom to ask.
   *
   * @param draftHash SHA-256 of the draft; one that is not kept here is nobody’s business outside
   * @throws Refused with {@link PaperDataMissing}
   */
  void mayBeSent(EmployeeId leaver, EmployeeFacts facts, String draftHash);
}
