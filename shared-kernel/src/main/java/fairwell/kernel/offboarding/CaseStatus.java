package fairwell.kernel.offboarding;

/** The states of the five machines and of the frame around them. */
public record CaseStatus(
    FrameStatus frame,
    ApprovalStatus approval,
    NegotiationStatus negotiation,
    ClearanceStatus clearance,
    SettlementStatus settlement,
    AgreementStatus agreement) {

  /** A case that was just opened. */
  public static final CaseStatus OPENED =
      new CaseStatus(
          FrameStatus.OPEN,
          ApprovalStatus.DRAFT,
          NegotiationStatus.PREPARING,
          ClearanceStatus.NOT_STARTED,
          SettlementStatus.NONE,
          AgreementStatus.NONE);

  /**
   * The stage. The first machine that has not done its work names it, in the order of the process;
   * a late change in one machine therefore shows at once and reopens no other.
   */
  public Stage stage() {
    return switch (frame) {
      case RESCINDED -> Stage.RESCINDED;
      case CLOSED -> negotiation == NegotiationStatus.RETAINED ? Stage.RETAINED : Stage.CLOSED;
      case OPEN -> running();
    };
  }

  /** The same but for one machine. */
  public CaseStatus with(FrameStatus next) {
    return new CaseStatus(next, approval, negotiation, clearance, settlement, agreement);
  }

  /** The same but for one machine. */
  public CaseStatus with(ApprovalStatus next) {
    return new CaseStatus(frame, next, negotiation, clearance, settlement, agreement);
  }

  /** The same but for one machine. */
  public CaseStatus with(NegotiationStatus next) {
    return new CaseStatus(frame, approval, next, clearance, settlement, agreement);
  }

  /** The same but for one machine. */
  public CaseStatus with(ClearanceStatus next) {
    return new CaseStatus(frame, approval, negotiation, next, settlement, agreement);
  }

  /** The same but for one machine. */
  public CaseStatus with(SettlementStatus next) {
    return new CaseStatus(frame, approval, negotiation, clearance, next, agreement);
  }

  /** The same but for one machine. */
  public CaseStatus with(AgreementStatus next) {
    return new CaseStatus(frame, approval, negotiation, clearance, settlement, next);
  }

  private Stage running() {
    return switch (approval) {
      case DRAFT, REJECTED -> Stage.DRAFT;
      case SUBMITTED -> Stage.APPROVAL;
      case APPROVED -> negotiating();
    };
  }

  private Stage negotiating() {
    return switch (negotiation) {
      case PREPARING -> Stage.PREPARATION;
      case READY, IN_TALKS -> Stage.TALKS;
      case RETAINED -> Stage.RETAINED;
      case AGREED, IMPASSE, WAIVED -> settling();
    };
  }

  private Stage settling() {
    return switch (settlement) {
      case NONE, COMPUTED, ISSUED, DISPUTED -> Stage.SETTLEMENT;
      case CONFIRMED, PAID -> agreeing();
    };
  }

  private Stage agreeing() {
    return switch (agreement) {
      case NONE, DRAFTED, SENT, DECLINED, VOID -> Stage.AGREEMENT;
      case CONCLUDED, WAIVED -> Stage.HANDOVER;
    };
  }
}
