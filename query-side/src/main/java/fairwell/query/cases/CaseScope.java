package fairwell.query.cases;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceEvent;
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
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What decides who may read a case. See {@link CaseAccess}.
 *
 * @param employeeId the person the case is about
 * @param unit the org unit
 * @param owner the account that runs the case
 * @param hidden whether the case is confidential and no notice has been given yet
 * @param participants accounts that take part, sorted
 * @param roles roles that take part in this unit's case, sorted
 * @param rechecking roles among them that were asked for a recheck, sorted: they stay
 */
public record CaseScope(
    String employeeId,
    String unit,
    String owner,
    boolean hidden,
    List<String> participants,
    List<Role> roles,
    List<Role> rechecking) {

  /** The roles that take part in every case. */
  private static final List<Role> ALWAYS = List.of(Role.HR, Role.LEGAL);

  /** The events that change who may read a case; every other leaves the scope as it is. */
  public static final Set<Class<? extends OffboardingEvent>> DECIDING =
      Set.of(
          CaseOpened.class,
          NoticeGiven.class,
          ApprovalRequested.class,
          ApprovalGiven.class,
          CaseRejected.class,
          CaseApproved.class,
          TalksStarted.class,
          RecheckRequested.class);

  /** The scope of a case that was just opened. */
  private static CaseScope opened(CaseOpened opened) {
    String owner = opened.owner().value();
    return new CaseScope(
        opened.employeeId().value(),
        opened.orgUnit(),
        owner,
        opened.confidential(),
        List.of(owner),
        ALWAYS,
        List.of());
  }

  /** The scope after the event; a case begins with its opening. */
  public static CaseScope evolve(@Nullable CaseScope before, OffboardingEvent event) {
    if (before != null) {
      return before.evolve(event);
    }
    if (event instanceof CaseOpened opened) {
      return opened(opened);
    }
    throw new IllegalStateException("the case was never opened");
  }

  private CaseScope evolve(OffboardingEvent event) {
    return switch (event) {
      case CaseOpened opened -> opened(opened);
      case NoticeGiven _ ->
          new CaseScope(employeeId, unit, owner, false, participants, roles, rechecking);
      case ApprovalRequested requested ->
          joined(requested.requestedBy().value()).opensOnlyTo(requested.requiredApprovers());
      case ApprovalGiven given -> joined(given.approver().value());
      case CaseRejected rejected -> joined(rejected.approver().value()).opensOnlyTo(List.of());
      case CaseApproved _ -> opensTo(List.of(Role.NEGOTIATOR));
      case TalksStarted started -> joined(started.negotiator().value());
      case CaseDatesSet _, GroundChanged _, UnionNotified _, UnionNoticeWaived _ -> this;
      case DeadlineSet _, DeadlineMet _, DeadlineMissed _, CertificateIssued _ -> this;
      case CaseClosed _, CaseRescinded _, FollowUpPlanned _, FollowUpDone _ -> this;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> this;
      case FollowUpMissed _, ExitInterviewEvent _, StepDoneByProxy _, StepWaiverProposed _ -> this;
      case ClearanceEvent _, SettlementEvent _, AgreementEvent _ -> this;
      case RiskAssessmentRequested _, PreparationReportAttached _, HazardChecked _ -> this;
      case TalksReady _ -> this;
      case RecheckRequested asked -> rechecked(asked.owner());
      case OfferEvent _, TableEvent _, ImpasseRecorded _ -> this;
      case EmployeeRetained _, NegotiationWaived _ -> this;
    };
  }

  private CaseScope joined(String account) {
    return new CaseScope(
        employeeId, unit, owner, hidden, with(participants, List.of(account)), roles, rechecking);
  }

  private CaseScope opensTo(Collection<Role> more) {
    return new CaseScope(
        employeeId, unit, owner, hidden, participants, with(roles, more), rechecking);
  }

  private CaseScope opensOnlyTo(Collection<Role> asked) {
    return new CaseScope(
        employeeId,
        unit,
        owner,
        hidden,
        participants,
        with(with(ALWAYS, rechecking), asked),
        rechecking);
  }

  private CaseScope rechecked(Role role) {
    List<Role> one = List.of(role);
    return new CaseScope(
        employeeId, unit, owner, hidden, participants, with(roles, one), with(rechecking, one));
  }

  private static <T extends Comparable<T>> List<T> with(List<T> some, Collection<T> more) {
    TreeSet<T> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(new ArrayList<>(all));
  }
}
