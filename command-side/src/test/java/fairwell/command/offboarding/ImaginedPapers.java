package fairwell.command.offboarding;

import fairwell.command.offboarding.paper.AgreementOrder;
import fairwell.command.offboarding.paper.CertificateOrder;
import fairwell.command.offboarding.paper.Papers;
import fairwell.command.offboarding.paper.SignatureOrder;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.signature.ReliableSignature;
import java.util.Map;

/** Papers without pages: what a decision asks of them, as hashes. */
public final class ImaginedPapers implements Papers {

  public static final String CERTIFICATE = "d".repeat(64);
  static final String SIGNED_BY_EMPLOYEE = "b".repeat(64);
  static final String SIGNED_BY_BOTH = "c".repeat(64);

  @Override
  public String agreement(AgreementOrder order) {
    return Scene.HASH;
  }

  @Override
  public String certificate(CertificateOrder order) {
    return CERTIFICATE;
  }

  @Override
  public String sign(SignatureOrder order) {
    return order.fileHash().equals(Scene.HASH) ? SIGNED_BY_EMPLOYEE : SIGNED_BY_BOTH;
  }

  @Override
  public Map<Party, SignatureEvidence> check(EmployeeId leaver, String fileHash, String draftHash) {
    if (fileHash.equals(SIGNED_BY_EMPLOYEE)) {
      return Map.of(Party.EMPLOYEE, evidence(fileHash));
    }
    if (fileHash.equals(SIGNED_BY_BOTH)) {
      return Map.of(Party.EMPLOYEE, evidence(fileHash), Party.EMPLOYER, evidence(fileHash));
    }
    throw new Refused(new PaperUnsound("content-changed", "employee"));
  }

  static SignatureEvidence evidence(String fileHash) {
    return new SignatureEvidence(
        SignatureMethod.ELECTRONIC,
        fileHash,
        "imagined",
        Scene.NOW,
        "e".repeat(64),
        ReliableSignature.LOCAL);
  }
}
