package fairwell.kernel.offboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class CaseStatusTest {

  @Test
  void everyCombinationOfTheMachinesHasAStage() {
    for (FrameStatus frame : FrameStatus.values()) {
      for (ApprovalStatus approval : ApprovalStatus.values()) {
        for (NegotiationStatus negotiation : NegotiationStatus.values()) {
          for (SettlementStatus settlement : SettlementStatus.values()) {
            for (AgreementStatus agreement : AgreementStatus.values()) {
              assertNotNull(
                  new CaseStatus(
                          frame, approval, negotiation, ClearanceStatus.OPEN, settlement, agreement)
                      .stage());
            }
          }
        }
      }
    }
  }

  @Test
  void theFirstMachineWithWorkLeftNamesTheStage() {
    assertEquals(Stage.DRAFT, CaseStatus.OPENED.stage());
    assertEquals(
        Stage.SETTLEMENT,
        new CaseStatus(
                FrameStatus.OPEN,
                ApprovalStatus.APPROVED,
                NegotiationStatus.AGREED,
                ClearanceStatus.COMPLETE,
                SettlementStatus.DISPUTED,
                AgreementStatus.NONE)
            .stage());
  }
}
