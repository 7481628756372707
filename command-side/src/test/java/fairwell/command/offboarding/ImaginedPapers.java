package fairwell.command.offboarding;

import fairwell.command.offboarding.paper.AgreementOrder;
import fairwell.command.offboarding.paper.CertificateOrder;
import fairwell.command.offboarding.paper.Papers;
import fairwell.command.offboarding.paper.SignatureOrder;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.kernel.value.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Papers without pages: what a decision asks of them, as hashes. */
public final class ImaginedPapers implements Papers {

  public static final String CERTIFICATE = "d".repeat(64);
  static final String UNREACHABLE = "8".repeat(64);
  private static final NonCompeteDuty NOBODY_BOUND =
      new NonCompeteDuty(NonCompeteDuty.Standing.NONE, null, null, null);
  static final String SIGNED_BY_EMPLOYEE = "b".repeat(64);
  static final String SIGNED_BY_BOTH = "c".repeat(64);

  @Override
  public String agreement(AgreementOrder order) {
    return order.nonCompete().equals(NOBODY_BOUND) ? Scene.HASH : saying(order.nonCompete());
  }

  /** The hash of a paper that says this of a duty. */
  static String saying(NonCompeteDuty duty) {
    return CanonicalForm.sha256(duty.toString().getBytes(StandardCharsets.UTF_8));
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
  public Map<Party, SignatureEvidence> check(
      EmployeeId leaver, EmployeeFacts facts, String fileHash, String draftHash) {
    if (fileHash.equals(SIGNED_BY_EMPLOYEE)) {
      return Map.of(Party.EMPLOYEE, evidence(fileHash));
    }
    if (fileHash.equals(SIGNED_BY_BOTH)) {
      return Map.of(Party.EMPLOYEE, evidence(fileHash), Party.EMPLOYER, evidence(fileHash));
    }
    throw new Refused(new PaperUnsound("content-changed", "employee"));
  }

  /** Whoever signs knows whom to ask; of the paper of somebody unreachable nobody knows it. */
  @Override
  public void mayBeSent(EmployeeId leaver, EmployeeFacts facts, String draftHash) {
    if (draftHash.equals(UNREACHABLE)) {
      throw new Refused(new PaperDataMissing(List.of("leaver-phone")));
    }
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
