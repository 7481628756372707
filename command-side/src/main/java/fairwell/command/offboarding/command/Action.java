package fairwell.command.offboarding.command;

import static fairwell.kernel.access.Role.APPROVER;
import static fairwell.kernel.access.Role.EMPLOYEE;
import static fairwell.kernel.access.Role.FINANCE;
import static fairwell.kernel.access.Role.HR;
import static fairwell.kernel.access.Role.IT;
import static fairwell.kernel.access.Role.LEGAL;
import static fairwell.kernel.access.Role.MANAGER;
import static fairwell.kernel.access.Role.NEGOTIATOR;
import static fairwell.kernel.access.Role.SYSTEM;

import fairwell.kernel.access.Role;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that may be asked of a case, one action a command, with the roles that may ask it. */
public enum Action {
  OPEN_CASE(OpenCase.class, HR, SYSTEM),
  SET_CASE_DATES(SetCaseDates.class, HR),
  CHANGE_GROUND(ChangeGround.class, HR, LEGAL),
  GIVE_NOTICE(GiveNotice.class, HR),
  NOTIFY_UNION(NotifyUnion.class, HR),
  PROPOSE_WAIVER(ProposeWaiver.class, HR, NEGOTIATOR, LEGAL, MANAGER),
  WAIVE_UNION_NOTICE(WaiveUnionNotice.class, HR, LEGAL),
  ISSUE_CERTIFICATE(IssueCertificate.class, HR),
  RECORD_DEADLINE_MET(RecordDeadlineMet.class, HR, SYSTEM),
  CHECK_DEADLINE(CheckDeadline.class, SYSTEM),
  CLOSE_CASE(CloseCase.class, HR, SYSTEM),
  RESCIND_CASE(RescindCase.class, HR, LEGAL, SYSTEM),
  RECORD_SEPARATION_REPORT(RecordSeparationReport.class, SYSTEM),
  PLAN_FOLLOW_UP(PlanFollowUp.class, HR, SYSTEM),
  COMPLETE_FOLLOW_UP(CompleteFollowUp.class, HR),
  CHECK_FOLLOW_UP(CheckFollowUp.class, SYSTEM),
  ASK_EXIT_INTERVIEW(AskExitInterview.class, HR),
  RECORD_EXIT_INTERVIEW(RecordExitInterview.class, EMPLOYEE, HR),
  DECLINE_EXIT_INTERVIEW(DeclineExitInterview.class, EMPLOYEE, HR),
  FILE_DISPUTE(FileDispute.class, HR, LEGAL),
  RECORD_DISPUTE_STEP(RecordDisputeStep.class, HR, LEGAL),
  RECORD_DISPUTE_OUTCOME(RecordDisputeOutcome.class, HR, LEGAL),
  CHECK_DISPUTE_TERM(CheckDisputeTerm.class, SYSTEM),
  CLOSE_DISPUTE(CloseDispute.class, HR, LEGAL),
  SUBMIT_CASE(SubmitCase.class, HR),
  APPROVE_CASE(ApproveCase.class, APPROVER, FINANCE, LEGAL, MANAGER),
  REJECT_CASE(RejectCase.class, APPROVER, FINANCE, LEGAL, MANAGER),
  ATTACH_PREPARATION_REPORT(AttachPreparationReport.class, HR, NEGOTIATOR, SYSTEM),
  CHECK_HAZARD(CheckHazard.class, HR, NEGOTIATOR, LEGAL),
  START_TALKS(StartTalks.class, NEGOTIATOR, HR),
  RECORD_MEETING(RecordMeeting.class, NEGOTIATOR, HR),
  OPEN_MEETING(OpenMeeting.class, NEGOTIATOR, HR),
  CLOSE_MEETING(CloseMeeting.class, NEGOTIATOR, HR),
  TABLE_OFFER(TableOffer.class, NEGOTIATOR, HR, EMPLOYEE),
  ACCEPT_OFFER(AcceptOffer.class, NEGOTIATOR, HR, EMPLOYEE),
  REJECT_OFFER(RejectOffer.class, NEGOTIATOR, HR, EMPLOYEE),
  WITHDRAW_OFFER(WithdrawOffer.class, NEGOTIATOR, HR, EMPLOYEE),
  CHECK_OFFER(CheckOffer.class, SYSTEM),
  STATE_POSITION(StatePosition.class, NEGOTIATOR, HR, EMPLOYEE),
  RECORD_INTEREST(RecordInterest.class, NEGOTIATOR, HR),
  SET_TARGET(SetTarget.class, NEGOTIATOR, HR, LEGAL),
  DRAFT_OPTION(DraftOption.class, NEGOTIATOR, HR, LEGAL),
  PLAN_OFFER_LADDER(PlanOfferLadder.class, NEGOTIATOR, HR, LEGAL),
  RECORD_COMMITMENT(RecordCommitment.class, NEGOTIATOR, HR),
  KEEP_COMMITMENT(KeepCommitment.class, NEGOTIATOR, HR),
  RAISE_OBJECTION(RaiseObjection.class, NEGOTIATOR, HR, EMPLOYEE),
  ANSWER_OBJECTION(AnswerObjection.class, NEGOTIATOR, HR),
  REQUEST_RECHECK(RequestRecheck.class, NEGOTIATOR, HR),
  COMPLETE_RECHECK(CompleteRecheck.class, FINANCE, LEGAL, MANAGER),
  REQUEST_EXCEPTION(RequestException.class, NEGOTIATOR, HR),
  GRANT_EXCEPTION(GrantException.class, APPROVER, FINANCE, LEGAL, MANAGER),
  REFUSE_EXCEPTION(RefuseException.class, APPROVER, FINANCE, LEGAL, MANAGER),
  RECORD_MINIMUM_GROUND(RecordMinimumGround.class, LEGAL),
  RECORD_IMPASSE(RecordImpasse.class, NEGOTIATOR, HR),
  RETAIN_EMPLOYEE(RetainEmployee.class, NEGOTIATOR, HR),
  WAIVE_NEGOTIATION(WaiveNegotiation.class, HR, LEGAL),
  RAISE_CLEARANCE_ITEM(RaiseClearanceItem.class, HR, MANAGER, IT, FINANCE, SYSTEM),
  RESOLVE_CLEARANCE_ITEM(ResolveClearanceItem.class, HR, MANAGER, IT, FINANCE, LEGAL),
  CLAIM_ASSET_COST(ClaimAssetCost.class, HR, FINANCE, LEGAL),
  REQUEST_CLEARANCE_WAIVER(RequestClearanceWaiver.class, HR, MANAGER, IT, FINANCE),
  WAIVE_CLEARANCE_ITEM(WaiveClearanceItem.class, APPROVER, LEGAL),
  RECORD_ACCESS(RecordAccess.class, SYSTEM),
  NAME_HANDOVER_RECIPIENT(NameHandoverRecipient.class, HR, MANAGER),
  ACCEPT_HANDOVER(AcceptHandover.class, EMPLOYEE, HR, MANAGER),
  DECLINE_HANDOVER(DeclineHandover.class, EMPLOYEE, HR, MANAGER),
  CONFIRM_HANDOVER(ConfirmHandover.class, EMPLOYEE, HR, MANAGER),
  PLAN_KNOWLEDGE_TOPIC(PlanKnowledgeTopic.class, HR, MANAGER),
  RECORD_KNOWLEDGE_TRANSFER(RecordKnowledgeTransfer.class, HR, MANAGER),
  COMPUTE_SETTLEMENT(ComputeSettlement.class, HR, FINANCE, SYSTEM),
  ISSUE_SETTLEMENT(IssueSettlement.class, HR, FINANCE),
  CONFIRM_SETTLEMENT_LINE(ConfirmSettlementLine.class, EMPLOYEE, HR),
  DISPUTE_SETTLEMENT_LINE(DisputeSettlementLine.class, EMPLOYEE, HR),
  ANSWER_DISPUTE(AnswerDispute.class, HR, FINANCE, LEGAL),
  WAIVE_CONFIRMATION(WaiveConfirmation.class, HR, LEGAL),
  PAY_COMPONENT(PayComponent.class, FINANCE),
  DRAFT_AGREEMENT(DraftAgreement.class, HR, LEGAL),
  SEND_AGREEMENT(SendAgreement.class, HR, LEGAL),
  SIGN_AGREEMENT(SignAgreement.class, EMPLOYEE, HR, LEGAL, SYSTEM),
  DECLINE_SIGNATURE(DeclineSignature.class, EMPLOYEE, HR, LEGAL, SYSTEM),
  VOID_AGREEMENT(VoidAgreement.class, HR, LEGAL),
  WAIVE_AGREEMENT(WaiveAgreement.class, HR, LEGAL);

  private static final Map<Class<? extends OffboardingCommand>, Action> BY_COMMAND =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Action::command, Function.identity()));

  private static final Map<String, Action> BY_PATH =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Action::path, Function.identity()));

  private final Class<? extends OffboardingCommand> command;
  private final Set<Role> roles;
  private final String path = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Action(Class<? extends OffboardingCommand> command, Role first, Role... others) {
    this.command = command;
    this.roles = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /** The action that a command asks for. */
  public static Action of(OffboardingCommand command) {
    Action action = BY_COMMAND.get(command.getClass());
    if (action == null) {
      throw new IllegalStateException("a command without an action: " + command.getClass());
    }
    return action;
  }

  /** The action with that path name, for example {@code submit-case}. */
  public static Optional<Action> named(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  /** Its name in paths, answers and texts, for example {@code submit-case}. */
  public String path() {
    return path;
  }

  /** The command that asks for it. */
  public Class<? extends OffboardingCommand> command() {
    return command;
  }

  /** The roles that may ask for it, when nothing else speaks against it. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether only Fairwell itself asks for it, so that nobody is shown it. */
  public boolean byScheduler() {
    return this == CHECK_DEADLINE
        || this == CHECK_OFFER
        || this == CHECK_FOLLOW_UP
        || this == CHECK_DISPUTE_TERM
        || this == RECORD_ACCESS
        || this == RECORD_SEPARATION_REPORT;
  }

  /**
   * Whether it is about a formal dispute: no step on the way to the end of a case, and what there
   * is of it is for counsel and HR alone, so that no refusal names it.
   */
  public boolean ofDispute() {
    return DisputeCommand.class.isAssignableFrom(command);
  }

  /** The refusal that says this was done, and happens only once. */
  public Refusal done() {
    return new AlreadyDone(path());
  }

  /** The refusal that says this has to be done first. */
  public Refusal missing() {
    return missing(this);
  }

  /** The refusal that says these have to be done first; the gates add what may be done now. */
  public static Refusal missing(Action... first) {
    return new StepSkipped(Arrays.stream(first).map(Action::path).toList(), List.of());
  }
}
