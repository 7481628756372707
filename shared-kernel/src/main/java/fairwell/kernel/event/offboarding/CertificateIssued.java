package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;

/** The certificate of ending (解除或者终止劳动合同证明, LCL art. 50) was issued with the ground of the case. */
public record CertificateIssued(
    CaseId caseId, LocalDate issuedOn, Ground ground, LocalDate legalEnd, String documentHash)
    implements CaseFrameEvent {}
