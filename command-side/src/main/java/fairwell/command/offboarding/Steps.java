package fairwell.command.offboarding;

import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.approval.ApprovalSteps;
import fairwell.command.offboarding.clearance.ClearanceSteps;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.handover.HandoverSteps;
import fairwell.command.offboarding.negotiation.NegotiationSteps;
import fairwell.command.offboarding.rule.AgreementIsTakenBackFirst;
import fairwell.command.offboarding.rule.AgreementNeedsItsFacts;
import fairwell.command.offboarding.rule.AgreementRestsOnConfirmedSettlement;
import fairwell.command.offboarding.rule.ApproversAgreeInTurn;
import fairwell.command.offboarding.rule.ApproversStandAbove;
import fairwell.command.offboarding.rule.DatesComeFirst;
import fairwell.command.offboarding.rule.EachComponentHasItsOwnGate;
import fairwell.command.offboarding.rule.EndWaitsForProtection;
import fairwell.command.offboarding.rule.FourEyes;
import fairwell.command.offboarding.rule.MutualEndIsSignedBeforeCertificate;
import fairwell.command.offboarding.rule.NegotiationNeedsPreparation;
import fairwell.command.offboarding.rule.NoDismissalDuringProtection;
import fairwell.command.offboarding.rule.NothingClosesWithOpenSteps;
import fairwell.command.offboarding.rule.NothingIsMovedUnapproved;
import fairwell.command.offboarding.rule.NothingStaleIsIssued;
import fairwell.command.offboarding.rule.NothingUnknownIsIssued;
import fairwell.command.offboarding.rule.NoticeComesFirst;
import fairwell.command.offboarding.rule.OfferRestsOnCurrentSettlement;
import fairwell.command.offboarding.rule.OnlyAnOpenOfferIsAnswered;
import fairwell.command.offboarding.rule.OnlyTheLeaverAnswersAnew;
import fairwell.command.offboarding.rule.OnlyTheRecipientAnswers;
import fairwell.command.offboarding.rule.PaidDatesMoveForProtectionAlone;
import fairwell.command.offboarding.rule.PaidIsFinalUnlessStale;
import fairwell.command.offboarding.rule.PeopleCallOffWhatHasBegun;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.rule.SeatsDiffer;
import fairwell.command.offboarding.rule.SettlementBeforeAgreement;
import fairwell.command.offboarding.rule.SettlementIsCurrent;
import fairwell.command.offboarding.rule.SomeStepCanBeWaived;
import fairwell.command.offboarding.rule.TalksEndFirst;
import fairwell.command.offboarding.rule.TalksNeedEveryHazardLookedAt;
import fairwell.command.offboarding.rule.UnionIsHeardFirst;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.TableSteps;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For each action, the rules that may speak against it. The order of a case stands here. */
final class Steps {

  private static final Rule APPROVED = new NothingIsMovedUnapproved();
  private static final Rule DATED = new DatesComeFirst();
  private static final Rule ANNOUNCED = new NoticeComesFirst();
  private static final Rule CURRENT = new SettlementIsCurrent();
  private static final Rule OPEN_OFFER = new OnlyAnOpenOfferIsAnswered(false);
  private static final Rule UNPROTECTED = new NoDismissalDuringProtection();
  private static final Rule RESTS_ON_CONFIRMED = new AgreementRestsOnConfirmedSettlement();
  private static final Rule TALKING = order(c -> NegotiationSteps.talk(c.negotiation()));
  private static final Rule TALKS_CAN_END = order(c -> TableSteps.end(c.table()));
  private static final Rule NEGOTIABLE =
      Waiving.openAgain(
          WaivableStep.NEGOTIATION, order(c -> NegotiationSteps.open(c.negotiation())));

  private static final Map<Action, List<Rule>> RULES =
      Arrays.stream(Action.values())
          .collect(
              Collectors.toMap(
                  Function.identity(), Steps::all, (a, _) -> a, () -> new EnumMap<>(Action.class)));

  private Steps() {}

  static List<Rule> rules(Action action) {
    return RULES.getOrDefault(action, List.of());
  }

  private static List<Rule> all(Action action) {
    List<Rule> rules = new ArrayList<>(of(action));
    rules.addAll(ApproversStandAbove.over(action));
    rules.addAll(SeatsDiffer.over(action));
    return List.copyOf(rules);
  }

  private static List<Rule> of(Action action) {
    return switch (action) {
      case OPEN_CASE, CHECK_DEADLINE, CHECK_OFFER, CHECK_FOLLOW_UP, CHECK_DISPUTE_TERM -> List.of();
      case PLAN_FOLLOW_UP, FILE_DISPUTE, NAME_HANDOVER_RECIPIENT, PLAN_KNOWLEDGE_TOPIC -> List.of();
      case RESCIND_CASE -> List.of(new PeopleCallOffWhatHasBegun());
      case SET_CASE_DATES ->
          List.of(
              order(c -> FrameSteps.notCertified(c.frame())),
              new PaidDatesMoveForProtectionAlone(),
              new AgreementIsTakenBackFirst());
      case CHANGE_GROUND -> List.of(order(c -> FrameSteps.notAnnounced(c.frame())));
      case GIVE_NOTICE ->
          List.of(
              order(c -> FrameSteps.notAnnounced(c.frame())),
              DATED,
              order(c -> ApprovalSteps.beforeNotice(c.approval(), c.about())),
              new UnionIsHeardFirst(),
              UNPROTECTED,
              new EndWaitsForProtection(false));
      case PROPOSE_WAIVER ->
          List.of(
              new SomeStepCanBeWaived(
                  Arrays.stream(WaivableStep.values()).map(Waiving::rules).toList()));
      case NOTIFY_UNION -> Waiving.rules(WaivableStep.UNION_NOTICE);
      case WAIVE_UNION_NOTICE -> Waiving.confirming(WaivableStep.UNION_NOTICE, action);
      case ISSUE_CERTIFICATE ->
          List.of(
              order(c -> FrameSteps.notCertified(c.frame())),
              APPROVED,
              ANNOUNCED,
              UNPROTECTED,
              new EndWaitsForProtection(true),
              new MutualEndIsSignedBeforeCertificate());
      case RECORD_DEADLINE_MET -> List.of(order(c -> FrameSteps.owed(c.frame())));
      case CLOSE_CASE -> List.of(new NothingClosesWithOpenSteps());
      case RECORD_SEPARATION_REPORT -> List.of(order(c -> FrameSteps.reported(c.frame())));
      case COMPLETE_FOLLOW_UP -> List.of(order(c -> FrameSteps.followUp(c.frame())));
      case ASK_EXIT_INTERVIEW -> List.of(order(c -> FrameSteps.askInterview(c.frame())), ANNOUNCED);
      case RECORD_EXIT_INTERVIEW ->
          List.of(order(c -> FrameSteps.interviewAsked(c.frame())), new OnlyTheLeaverAnswersAnew());
      case DECLINE_EXIT_INTERVIEW -> List.of(order(c -> FrameSteps.declineInterview(c.frame())));
      case RECORD_DISPUTE_STEP, RECORD_DISPUTE_OUTCOME, CLOSE_DISPUTE ->
          List.of(order(c -> FrameSteps.dispute(action, c.frame())));
      case SUBMIT_CASE ->
          List.of(order(c -> ApprovalSteps.submit(c.approval(), c.about().ground())), UNPROTECTED);
      case APPROVE_CASE, REJECT_CASE ->
          List.of(
              order(c -> ApprovalSteps.answer(c.approval())),
              new ApproversAgreeInTurn(),
              new FourEyes(action));
      case ATTACH_PREPARATION_REPORT, CHECK_HAZARD -> List.of(NEGOTIABLE, APPROVED);
      case RETAIN_EMPLOYEE ->
          List.of(
              NEGOTIABLE, TALKS_CAN_END, order(c -> FrameSteps.notCertified(c.frame())), APPROVED);
      case START_TALKS ->
          List.of(
              Waiving.openAgain(
                  WaivableStep.NEGOTIATION, order(c -> NegotiationSteps.start(c.negotiation()))),
              APPROVED,
              new NegotiationNeedsPreparation(),
              new TalksNeedEveryHazardLookedAt());
      case RECORD_MEETING -> List.of(TALKING, order(c -> TableSteps.record(c.table())));
      case OPEN_MEETING, RAISE_OBJECTION -> List.of(TALKING);
      case CLOSE_MEETING -> List.of(order(c -> TableSteps.close(c.table())));
      case TABLE_OFFER ->
          List.of(TALKING, APPROVED, order(c -> SettlementSteps.computed(c.settlement())), CURRENT);
      case ACCEPT_OFFER ->
          List.of(
              OPEN_OFFER,
              APPROVED,
              CURRENT,
              new OfferRestsOnCurrentSettlement(),
              TALKS_CAN_END,
              new AgreementIsTakenBackFirst());
      case REJECT_OFFER, RECORD_MINIMUM_GROUND -> List.of(OPEN_OFFER);
      case WITHDRAW_OFFER -> List.of(new OnlyAnOpenOfferIsAnswered(true));
      case STATE_POSITION,
          RECORD_INTEREST,
          SET_TARGET,
          DRAFT_OPTION,
          PLAN_OFFER_LADDER,
          REQUEST_EXCEPTION ->
          List.of(order(c -> NegotiationSteps.open(c.negotiation())), APPROVED);
      case RECORD_COMMITMENT -> List.of(order(c -> NegotiationSteps.commit(c.negotiation())));
      case KEEP_COMMITMENT -> List.of(order(c -> TableSteps.keep(c.table())));
      case ANSWER_OBJECTION ->
          List.of(
              TALKING,
              order(c -> TableSteps.answerObjection(c.table())),
              order(c -> SettlementSteps.computed(c.settlement())),
              CURRENT);
      case REQUEST_RECHECK ->
          List.of(
              order(c -> NegotiationSteps.commit(c.negotiation())),
              order(c -> TableSteps.recheck(c.table())));
      case COMPLETE_RECHECK ->
          List.of(order(c -> TableSteps.completeRecheck(c.table())), new FourEyes(action));
      case GRANT_EXCEPTION ->
          List.of(
              order(c -> NegotiationSteps.open(c.negotiation())),
              order(c -> TableSteps.answer(c.table())),
              new FourEyes(action));
      case REFUSE_EXCEPTION ->
          List.of(
              order(c -> NegotiationSteps.open(c.negotiation())),
              order(c -> TableSteps.answer(c.table())));
      case RECORD_IMPASSE ->
          List.of(order(c -> NegotiationSteps.impasse(c.negotiation())), TALKS_CAN_END);
      case WAIVE_NEGOTIATION -> Waiving.confirming(WaivableStep.NEGOTIATION, action);
      case RAISE_CLEARANCE_ITEM, RECORD_ACCESS -> List.of(APPROVED, ANNOUNCED);
      case RESOLVE_CLEARANCE_ITEM -> List.of(order(c -> ClearanceSteps.resolve(c.clearance())));
      case REQUEST_CLEARANCE_WAIVER -> List.of(order(c -> ClearanceSteps.ask(c.clearance())));
      case CLAIM_ASSET_COST -> List.of(order(c -> ClearanceSteps.claim(c.clearance())));
      case ACCEPT_HANDOVER, DECLINE_HANDOVER, CONFIRM_HANDOVER ->
          List.of(
              order(c -> HandoverSteps.answer(action, c.handover())),
              ANNOUNCED,
              new OnlyTheRecipientAnswers(action));
      case RECORD_KNOWLEDGE_TRANSFER -> List.of(order(c -> HandoverSteps.transfer(c.handover())));
      case WAIVE_CLEARANCE_ITEM ->
          List.of(order(c -> ClearanceSteps.waive(c.clearance())), new FourEyes(action));
      case COMPUTE_SETTLEMENT ->
          List.of(new PaidIsFinalUnlessStale(), APPROVED, DATED, new AgreementIsTakenBackFirst());
      case ISSUE_SETTLEMENT ->
          List.of(
              order(c -> SettlementSteps.issue(c.settlement())),
              APPROVED,
              ANNOUNCED,
              new TalksEndFirst(),
              CURRENT,
              new NothingUnknownIsIssued(),
              new NothingStaleIsIssued());
      case CONFIRM_SETTLEMENT_LINE, DISPUTE_SETTLEMENT_LINE ->
          List.of(order(c -> SettlementSteps.look(c.settlement())), CURRENT);
      case ANSWER_DISPUTE -> List.of(order(c -> SettlementSteps.answer(c.settlement())));
      case WAIVE_CONFIRMATION -> Waiving.confirming(WaivableStep.CONFIRMATION, action);
      case PAY_COMPONENT -> List.of(new EachComponentHasItsOwnGate());
      case DRAFT_AGREEMENT ->
          List.of(
              Waiving.openAgain(
                  WaivableStep.AGREEMENT, order(c -> AgreementSteps.draft(c.agreement()))),
              APPROVED,
              new SettlementBeforeAgreement(),
              CURRENT,
              new AgreementNeedsItsFacts());
      case SEND_AGREEMENT ->
          List.of(order(c -> AgreementSteps.send(c.agreement())), APPROVED, RESTS_ON_CONFIRMED);
      case SIGN_AGREEMENT ->
          List.of(order(c -> AgreementSteps.sign(c.agreement())), APPROVED, RESTS_ON_CONFIRMED);
      case DECLINE_SIGNATURE -> List.of(order(c -> AgreementSteps.sign(c.agreement())));
      case VOID_AGREEMENT -> List.of(order(c -> AgreementSteps.takeBack(c.agreement())));
      case WAIVE_AGREEMENT -> Waiving.confirming(WaivableStep.AGREEMENT, action);
    };
  }

  static Rule order(Function<Running, List<Refusal>> speaksAgainst) {
    return new StepOrder(speaksAgainst);
  }
}
