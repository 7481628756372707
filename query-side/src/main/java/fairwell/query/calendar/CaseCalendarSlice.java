package fairwell.query.calendar;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.AuthorityEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.query.calendar.CalendarEntry.Standing;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of each case, made from its events. */
public final class CaseCalendarSlice implements Slice<CaseCalendar> {

  public static final String NAME = "caseCalendar";

  private static final String ONLY_ONE = "";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<CaseCalendar> document() {
    return CaseCalendar.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof OffboardingEvent about
        ? Optional.of(about.streamId())
        : Optional.empty();
  }

  @Override
  public List<String> indexes() {
    return List.of("scope.unit", "scope.participants", "scope.employeeId");
  }

  @Override
  public CaseCalendar evolve(@Nullable CaseCalendar before, Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    CaseScope scope = CaseScope.evolve(before == null ? null : before.scope(), event);
    CaseCalendar now =
        before == null
            ? new CaseCalendar(recorded.streamId(), recorded.position(), scope, List.of(), false, 0)
            : before.at(recorded.position(), scope);
    CaseCalendar after =
        switch (event) {
          case CaseFrameEvent about -> frame(now, about, recorded);
          case NegotiationEvent about -> talks(now, about, recorded);
          case ClearanceEvent about -> clearance(now, about, recorded);
          case ApprovalEvent _, SettlementEvent _, AgreementEvent _ -> now;
        };
    boolean cameOut = before != null && before.scope().hidden() && !scope.hidden();
    // What was neutral says more from here on, so calendar programs have to take it anew.
    return cameOut
        ? after.with(
            _ -> true, entry -> entry.as(entry.standing(), recorded.sequence(), recorded.at()))
        : after;
  }

  private static CaseCalendar frame(CaseCalendar now, CaseFrameEvent event, Recorded at) {
    return switch (event) {
      case CaseDatesSet e ->
          now.with(day(CalendarMatter.LAST_WORKING_DAY, e.lastWorkingDay(), at))
              .with(day(CalendarMatter.LEGAL_END, e.legalEnd(), at))
              .with(day(CalendarMatter.ACCESS_CUT_OFF, e.accessCutOff(), at));
      case DeadlineSet e ->
          now.with(open(CalendarMatter.DEADLINE, e.kind().name(), e.due(), null, null, at));
      case DeadlineMissed e ->
          now.with(
              CalendarMatter.DEADLINE,
              e.kind().name(),
              entry -> entry.missed(at.sequence(), at.at()));
      case DeadlineMet e -> done(now, CalendarMatter.DEADLINE, e.kind().name(), at);
      case FollowUpPlanned e ->
          now.with(
              open(CalendarMatter.FOLLOW_UP, e.followUpId(), e.due(), null, e.owner().value(), at));
      case FollowUpMissed e ->
          now.with(
              CalendarMatter.FOLLOW_UP,
              e.followUpId(),
              entry -> entry.missed(at.sequence(), at.at()));
      case FollowUpDone e -> done(now, CalendarMatter.FOLLOW_UP, e.followUpId(), at);
      case FormalDisputeEvent e -> DisputeCalendar.after(now, e, at);
      case CaseRescinded _ ->
          now.callOff(entry -> !entry.matter().isOfDispute(), at.sequence(), at.at()).left(0);
      case CaseClosed _ -> closed(now, at);
      case CaseOpened _, GroundChanged _, NoticeGiven _, UnionNotified _, UnionNoticeWaived _ ->
          now;
      case CertificateIssued _, SeparationReportRecorded _, ExitInterviewEvent _ -> now;
      case StepDoneByProxy _, StepWaiverProposed _ -> now;
    };
  }

  private static CaseCalendar talks(CaseCalendar now, NegotiationEvent event, Recorded at) {
    return switch (event) {
      case MeetingOpened e ->
          now.with(open(CalendarMatter.MEETING, e.meetingId(), e.openedOn(), null, null, at));
      case MeetingClosed e -> done(now, CalendarMatter.MEETING, e.meetingId(), at);
      case MeetingRecorded e ->
          now.with(
              open(CalendarMatter.MEETING, e.meetingId(), e.heldOn(), null, null, at)
                  .as(Standing.DONE, at.sequence(), at.at()));
      case RecheckRequested e ->
          now.with(open(CalendarMatter.RECHECK, e.objectionId(), e.due(), e.owner(), null, at));
      case RecheckCompleted e -> done(now, CalendarMatter.RECHECK, e.objectionId(), at);
      case CommitmentMade e ->
          now.with(open(CalendarMatter.COMMITMENT, e.commitmentId(), e.due(), null, null, at));
      case CommitmentKept e -> done(now, CalendarMatter.COMMITMENT, e.commitmentId(), at);
      case EmployeeRetained _ ->
          now.callOff(
                  entry ->
                      entry.matter() != CalendarMatter.FOLLOW_UP && !entry.matter().isOfDispute(),
                  at.sequence(),
                  at.at())
              .staying();
      case RiskAssessmentRequested _, PreparationReportAttached _, HazardChecked _ -> now;
      case TalksReady _, TalksStarted _, ImpasseRecorded _, NegotiationWaived _ -> now;
      case OfferEvent _, PositionStated _, ObjectionRaised _, ObjectionAnswered _ -> now;
      case TemplateAdopted _, PlanEvent _, AuthorityEvent _ -> now;
    };
  }

  private static CaseCalendar clearance(CaseCalendar now, ClearanceEvent event, Recorded at) {
    return switch (event) {
      case ClearanceItemRaised e -> {
        LocalDate due = e.due();
        yield due == null
            ? now
            : now.with(open(CalendarMatter.CLEARANCE, e.itemId(), due, e.owner(), null, at));
      }
      case ClearanceItemResolved e -> done(now, CalendarMatter.CLEARANCE, e.itemId(), at);
      case ClearanceItemWaived e -> done(now, CalendarMatter.CLEARANCE, e.itemId(), at);
      case AssetCostClaimed e -> done(now, CalendarMatter.CLEARANCE, e.itemId(), at);
      case AccessCut _, AccessCutEffective _ -> now.left(at.position());
      case AccessRestored _ -> now.left(0);
      case KnowledgeTopicPlanned e ->
          now.with(open(CalendarMatter.KNOWLEDGE, e.topicId(), e.due(), Role.MANAGER, null, at));
      case KnowledgeTransferred e -> done(now, CalendarMatter.KNOWLEDGE, e.topicId(), at);
      case ClearanceWaiverRequested _, ClearanceCompleted _ -> now;
      case AccessCutOrdered _, AccessChangeFailed _, HandoverEvent _ -> now;
    };
  }

  /** The days of the end are days that were; what is still to do stays open. */
  private static CaseCalendar closed(CaseCalendar now, Recorded at) {
    CaseCalendar over =
        now.with(
            entry ->
                !entry.matter().isToDo()
                    && !entry.matter().isOfDispute()
                    && entry.standing() == Standing.OPEN,
            entry -> entry.as(Standing.DONE, at.sequence(), at.at()));
    return over.stays() ? over : over.left(at.position());
  }

  private static CalendarEntry day(CalendarMatter matter, LocalDate on, Recorded at) {
    return open(matter, ONLY_ONE, on, null, null, at);
  }

  static CalendarEntry open(
      CalendarMatter matter,
      String key,
      LocalDate on,
      @Nullable Role role,
      @Nullable String account,
      Recorded at) {
    return new CalendarEntry(
        matter, key, on, Standing.OPEN, false, role, account, at.sequence(), at.at());
  }

  private static CaseCalendar done(
      CaseCalendar now, CalendarMatter matter, String key, Recorded at) {
    return now.with(matter, key, entry -> entry.as(Standing.DONE, at.sequence(), at.at()));
  }
}
