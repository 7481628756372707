package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the events of one way through a case say is done or waived. A second account of the process:
 * it is made of the events alone and knows nothing of the states, the gates and the deciders.
 */
final class EventsBefore {

  /** What lasts longer than the next step, and so may tell two ways to one shape apart. */
  private static final Set<Duty> LASTING =
      EnumSet.complementOf(
          EnumSet.of(
              Duty.HAZARDS,
              Duty.TALKS_BEGUN,
              Duty.OFFER,
              Duty.OFFER_IS_CURRENT,
              Duty.DISPUTE,
              Duty.ANSWERED,
              Duty.WAGES_PAID,
              Duty.PAID,
              Duty.BOTH_SIGNED,
              Duty.MEETINGS_ENDED));

  /** The areas that an item rests on, where the company has not said otherwise. */
  private static final Map<String, String> RESTING_ON = Map.of("documents", "handover");

  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private final List<Action> path = new ArrayList<>();
  private final FrameBefore frame;
  private final TalksBefore talks;
  private final MoneyBefore money;

  /** Up to which day nothing is owed of an item. */
  private final Map<String, LocalDate> items = new HashMap<>();

  private final Set<String> named = new HashSet<>();

  /** What the leaver knows and has not handed over, and the item that waits for it. */
  private final Map<String, String> topics = new HashMap<>();

  private final WaiversBefore waivers;

  /** Nothing has happened. */
  EventsBefore() {
    frame = new FrameBefore();
    talks = new TalksBefore();
    money = new MoneyBefore();
    waivers = new WaiversBefore();
  }

  private EventsBefore(EventsBefore other) {
    path.addAll(other.path);
    frame = new FrameBefore(other.frame);
    talks = new TalksBefore(other.talks);
    money = new MoneyBefore(other.money);
    waivers = new WaiversBefore(other.waivers);
    items.putAll(other.items);
    named.addAll(other.named);
    topics.putAll(other.topics);
  }

  /** The same way, and these events of that action more. */
  EventsBefore then(Action action, List<OffboardingEvent> events) {
    if (events.isEmpty()) {
      return this;
    }
    EventsBefore longer = new EventsBefore(this);
    if (path.isEmpty() || path.getLast() != action) {
      longer.path.add(action);
    }
    events.forEach(longer::add);
    return longer;
  }

  /** The actions so far. */
  List<Action> path() {
    return List.copyOf(path);
  }

  boolean isByAgreement() {
    return frame.kind == CaseKind.MUTUAL;
  }

  /** Whether the employee or the end of a term ends it, and not the employer. */
  boolean isEndedByOthers() {
    return frame.kind == CaseKind.RESIGNATION || frame.kind == CaseKind.EXPIRY;
  }

  boolean isRetained() {
    return talks.retained;
  }

  Set<Duty> lasting() {
    Set<Duty> lasting = EnumSet.noneOf(Duty.class);
    LASTING.stream()
        .filter(duty -> duty.isOfTheWhole() && stands(duty, BEGINNING))
        .forEach(lasting::add);
    if (talks.hasEnded()) {
      lasting.remove(Duty.REPORT);
    }
    return lasting;
  }

  /** Whether that is neither done nor waived when this event happens, or holds no more. */
  boolean missing(Duty duty, OffboardingEvent event, LocalDate today) {
    return duty.isOfTheWhole() ? !stands(duty, today) : !isNamed(event);
  }

  private boolean stands(Duty duty, LocalDate today) {
    return switch (duty) {
      case NOT_OVER -> !frame.over && !talks.retained;
      case CLOSED -> frame.closed;
      case NOT_ENDED -> !frame.over;
      case CAN_BE_CALLED_OFF -> !frame.rescinded && !(frame.closed && talks.retained);
      case GOES_ON -> !frame.rescinded && !talks.retained;
      case DATES -> frame.dates != null;
      case SUBMISSION -> frame.submitted != null;
      case APPROVAL -> frame.approved != null && frame.approved == frame.ground;
      case UNION ->
          frame.unionHeardOn == frame.ground && holds(WaivableStep.UNION_NOTICE, today)
              || frame.ground == null
              || !Consequences.of(frame.ground).unionNoticeRequired();
      case NOTICE -> frame.notice != null;
      case CERTIFICATE -> frame.certified;
      case REPORT -> talks.reported;
      case HAZARDS -> talks.everyHazardIsLookedAt();
      case TALKS -> talks.underWay;
      case TALKS_BEGUN -> talks.begun;
      case NOT_IN_TALKS -> !talks.underWay;
      case OFFER -> !talks.open.isEmpty();
      case TALKS_END ->
          talks.accepted != null
              || talks.waived && holds(WaivableStep.NEGOTIATION, today)
              || talks.failed && !isByAgreement();
      case AGREED -> talks.accepted != null;
      case COMPUTED -> money.computed > 0;
      case CURRENT -> money.computed > 0 && terms().equals(money.computedFor);
      case OFFER_IS_CURRENT -> talks.open.containsValue(money.computed);
      case ISSUED -> money.computed > 0 && money.issued == money.computed;
      case DISPUTE -> money.everDisputed;
      case ANSWERED -> money.disputes.isEmpty();
      case CONFIRMED ->
          money.computed > 0
              && money.confirmed == money.computed
              && holds(WaivableStep.CONFIRMATION, today);
      case WAGES_PAID -> money.computed > 0 && !money.owesWages();
      case PAID -> money.computed > 0 && !money.owes();
      case TAKEN_BACK -> !money.drafted;
      case DRAFT -> money.drafted;
      case DRAFT_IS_CURRENT -> money.drafted && money.draftedFor == money.computed;
      case SENT -> money.sent;
      case BOTH_SIGNED -> money.bothSigned();
      case SIGNED -> money.concluded && holds(WaivableStep.AGREEMENT, today);
      case HANDOVER_BEGUN -> !items.isEmpty();
      case HANDOVER ->
          !items.isEmpty() && items.values().stream().noneMatch(until -> until.isBefore(today));
      case MEETINGS_ENDED -> talks.meetingsEnded();
      case MEETING,
          WAIVER_PROPOSED,
          OBJECTION,
          ANSWER,
          RECHECK,
          WAIVER_ASKED,
          ACCESS_ORDERED,
          ACCESS_CUT,
          EXCEPTION,
          PROMISE,
          FOLLOW_UP,
          KNOWLEDGE,
          TOPICS,
          INTERVIEW,
          FORMAL_DISPUTE,
          DISPUTE_NOT_CLOSED,
          RECIPIENT,
          TAKEN_OVER,
          DEADLINE ->
          false;
    };
  }

  /** Whether the very thing that this event is about was asked for, planned or promised. */
  private boolean isNamed(OffboardingEvent event) {
    return switch (event) {
      case MeetingClosed e -> named.contains("meeting " + e.meetingId());
      case ObjectionAnswered e -> named.contains("objection " + e.objectionId());
      case RecheckRequested e -> named.contains("answer " + e.objectionId());
      case RecheckCompleted e -> named.contains("recheck " + e.objectionId());
      case AccessCutEffective _ -> named.contains("access cut");
      case AccessRestored _ -> named.contains("access ordered");
      case UnionNoticeWaived _ -> isProposed(WaivableStep.UNION_NOTICE);
      case NegotiationWaived _ -> isProposed(WaivableStep.NEGOTIATION);
      case ConfirmationWaived _ -> isProposed(WaivableStep.CONFIRMATION);
      case AgreementWaived _ -> isProposed(WaivableStep.AGREEMENT);
      case ClearanceItemWaived e -> named.contains("waiver " + e.itemId());
      case ExceptionGranted e -> named.contains("exception " + e.exceptionId());
      case ExceptionRefused e -> named.contains("exception " + e.exceptionId());
      case CommitmentKept e -> named.contains("promise " + e.commitmentId());
      case FollowUpDone e -> named.contains("follow-up " + e.followUpId());
      case FollowUpMissed e -> named.contains("follow-up " + e.followUpId());
      case ExitInterviewRecorded _, ExitInterviewDeclined _ -> named.contains("interview");
      case DisputeStepTaken e -> named.contains("running dispute " + e.disputeId());
      case DisputeOutcomeRecorded e -> named.contains("dispute " + e.disputeId());
      case DisputeClosed e -> named.contains("dispute " + e.disputeId());
      case KnowledgeTransferred e -> named.contains("topic " + e.topicId());
      case ClearanceItemResolved e -> !topics.containsValue(e.itemId());
      case HandoverAccepted e -> named.contains("recipient " + e.area());
      case HandoverDeclined e -> named.contains("recipient " + e.area());
      case HandoverConfirmed e -> named.contains("taken over " + e.area());
      case DeadlineMet e -> named.contains("deadline " + e.kind());
      default -> false;
    };
  }

  /** Whether the step was not waived, or its waiver has not run out. */
  private boolean holds(WaivableStep step, LocalDate today) {
    return !waivers.hasRunOut(step, today);
  }

  private boolean isProposed(WaivableStep step) {
    return named.contains("proposal " + step);
  }

  private Optional<Terms> terms() {
    return frame.terms(talks.accepted);
  }

  private void add(OffboardingEvent event) {
    name(event);
    waivers.add(event);
    switch (event) {
      case CaseFrameEvent e -> frame.add(e);
      case ApprovalEvent e -> frame.add(e);
      case NegotiationEvent e -> talks.add(e);
      case SettlementEvent e -> money.add(e, terms());
      case AgreementEvent e -> money.add(e);
      case ClearanceEvent e -> handOver(e);
    }
  }

  private void name(OffboardingEvent event) {
    switch (event) {
      case MeetingOpened e -> named.add("meeting " + e.meetingId());
      case ObjectionRaised e -> named.add("objection " + e.objectionId());
      case ObjectionAnswered e -> named.add("answer " + e.objectionId());
      case RecheckRequested e -> named.add("recheck " + e.objectionId());
      case AccessCutOrdered _ -> named.add("access ordered");
      case AccessCut _ -> named.addAll(Set.of("access ordered", "access cut"));
      case AccessRestored _ -> named.removeAll(Set.of("access ordered", "access cut"));
      case StepWaiverProposed e -> named.add("proposal " + e.step());
      case ClearanceWaiverRequested e -> named.add("waiver " + e.itemId());
      case ExceptionRequested e -> named.add("exception " + e.exceptionId());
      case CommitmentMade e -> named.add("promise " + e.commitmentId());
      case FollowUpPlanned e -> named.add("follow-up " + e.followUpId());
      case ExitInterviewAsked _ -> named.add("interview");
      case DisputeFiled e -> {
        named.add("dispute " + e.disputeId());
        named.add("running dispute " + e.disputeId());
      }
      case DisputeOutcomeRecorded e -> named.remove("running dispute " + e.disputeId());
      case DisputeClosed e -> {
        named.remove("running dispute " + e.disputeId());
        named.remove("dispute " + e.disputeId());
      }
      case KnowledgeTopicPlanned e -> {
        named.add("topic " + e.topicId());
        topics.put(e.topicId(), RESTING_ON.getOrDefault(e.area(), ""));
      }
      case KnowledgeTransferred e -> topics.remove(e.topicId());
      case HandoverRecipientNamed e -> {
        named.add("recipient " + e.area());
        named.remove("taken over " + e.area());
      }
      case HandoverAccepted e -> named.add("taken over " + e.area());
      case HandoverDeclined e -> named.remove("taken over " + e.area());
      case DeadlineSet e -> named.add("deadline " + e.kind());
      default -> {}
    }
  }

  private void handOver(ClearanceEvent event) {
    switch (event) {
      case ClearanceItemRaised e -> items.put(e.itemId(), LocalDate.MIN);
      case ClearanceItemResolved e -> items.put(e.itemId(), LocalDate.MAX);
      case AssetCostClaimed e -> items.put(e.itemId(), LocalDate.MAX);
      case ClearanceItemWaived e -> items.put(e.itemId(), e.expiresOn());
      default -> {}
    }
  }
}
