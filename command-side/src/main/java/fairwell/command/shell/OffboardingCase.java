package fairwell.command.shell;

import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.command.AcceptHandover;
import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.AnswerDispute;
import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.AskExitInterview;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.ClaimAssetCost;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.CloseMeeting;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.ConfirmHandover;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DeclineExitInterview;
import fairwell.command.offboarding.command.DeclineHandover;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.DraftOption;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.KeepCommitment;
import fairwell.command.offboarding.command.NameHandoverRecipient;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.command.PlanKnowledgeTopic;
import fairwell.command.offboarding.command.PlanOfferLadder;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.RecordExitInterview;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RecordInterest;
import fairwell.command.offboarding.command.RecordKnowledgeTransfer;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RecordSeparationReport;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SetTarget;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.VoidAgreement;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.WaiveUnionNotice;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.CaseId;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link OffboardingDecider}: one line a command, no rule lives here. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
class OffboardingCase {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable CaseId id;

  private CaseState state = CaseState.unborn();
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(OffboardingEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.caseId();
    state = OffboardingDecider.evolve(state, event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(OpenCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(SetCaseDates command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ChangeGround command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(GiveNotice command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(NotifyUnion command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ProposeWaiver command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WaiveUnionNotice command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(IssueCertificate command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordDeadlineMet command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CheckDeadline command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CloseCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RescindCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordSeparationReport command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(PlanFollowUp command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CompleteFollowUp command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CheckFollowUp command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AskExitInterview command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordExitInterview command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DeclineExitInterview command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(FileDispute command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordDisputeStep command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordDisputeOutcome command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CheckDisputeTerm command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CloseDispute command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(SubmitCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ApproveCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RejectCase command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AttachPreparationReport command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CheckHazard command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(StartTalks command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordMeeting command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(TableOffer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AcceptOffer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RejectOffer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WithdrawOffer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ClaimAssetCost command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(NameHandoverRecipient command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AcceptHandover command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DeclineHandover command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ConfirmHandover command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordAccess command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CheckOffer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordMinimumGround command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(StatePosition command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordInterest command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(SetTarget command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DraftOption command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(PlanOfferLadder command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordCommitment command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(KeepCommitment command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RaiseObjection command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AnswerObjection command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RequestRecheck command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CompleteRecheck command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(OpenMeeting command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(CloseMeeting command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RequestException command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(GrantException command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RefuseException command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordImpasse command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RetainEmployee command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WaiveNegotiation command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RaiseClearanceItem command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ResolveClearanceItem command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RequestClearanceWaiver command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WaiveClearanceItem command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(PlanKnowledgeTopic command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RecordKnowledgeTransfer command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ComputeSettlement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(IssueSettlement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ConfirmSettlementLine command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DisputeSettlementLine command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(AnswerDispute command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WaiveConfirmation command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(PayComponent command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DraftAgreement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(SendAgreement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(SignAgreement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DeclineSignature command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(VoidAgreement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(WaiveAgreement command, MetaData metadata, CaseDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }
}
