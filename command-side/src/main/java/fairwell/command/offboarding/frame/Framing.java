package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.DisputeCommand;
import fairwell.command.offboarding.command.FrameCommand;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.InterviewCommand;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.RecordSeparationReport;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.WaiveUnionNotice;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.paper.CertificateOrder;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.reason.ReasonCode;
import fairwell.kernel.refusal.CaseAlreadyOpen;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the frame of a case moves; the gates have let the command through. */
public final class Framing {

  private static final String AFTER_CARE = "after-care";
  private static final int AFTER_CARE_DAYS = 30;
  private static final String RETENTION_REVIEW = "retention-review";
  private static final List<Integer> RETENTION_REVIEW_DAYS = List.of(30, 90);

  private Framing() {}

  public static List<OffboardingEvent> decide(FrameCommand command, Frame frame, Context context) {
    return switch (command) {
      case OpenCase c -> throw new Refused(new CaseAlreadyOpen(c.caseId().value()));
      case SetCaseDates c -> Dating.set(c, frame);
      case ChangeGround c -> changeGround(c, frame);
      case GiveNotice c -> Dating.notice(c, frame, context);
      case NotifyUnion c ->
          List.of(
              new UnionNotified(
                  c.caseId(),
                  Happened.on("notifiedOn", c.notifiedOn(), context),
                  c.answer().about(person(frame))));
      case WaiveUnionNotice c ->
          List.of(new UnionNoticeWaived(c.caseId(), c.reason().about(person(frame))));
      case ProposeWaiver c ->
          List.of(
              new StepWaiverProposed(
                  c.caseId(),
                  c.step(),
                  c.reason().about(person(frame)),
                  Happened.yet("expiresOn", c.expiresOn(), context),
                  context.actor().id(),
                  context.actor().employee()));
      case IssueCertificate c -> certify(c, frame, context);
      case RecordDeadlineMet c -> {
        stated(c, frame);
        yield List.of(met(frame, c.kind(), Happened.on("on", c.on(), context)));
      }
      case CheckDeadline c -> check(c, frame, context);
      case CloseCase c -> close(c, frame, context);
      case RecordSeparationReport c ->
          List.of(
              new SeparationReportRecorded(
                  c.caseId(),
                  c.caseUpTo(),
                  c.factsUpTo(),
                  Fingerprint.of("reportHash", c.reportHash())));
      case RescindCase c ->
          throw new IllegalStateException("a separation is called off as a whole: " + c.caseId());
      case PlanFollowUp c -> plan(c, frame, context);
      case CompleteFollowUp c -> complete(c, frame, context);
      case CheckFollowUp c -> check(c, frame, context);
      case InterviewCommand c -> Interviewing.decide(c, frame, context);
      case DisputeCommand c -> Disputing.decide(c, frame, context);
    };
  }

  private static List<OffboardingEvent> changeGround(ChangeGround c, Frame frame) {
    Grounds.mustFit(c.ground(), frame.about().kind());
    return c.ground() == frame.about().ground()
        ? List.of()
        : List.of(
            new GroundChanged(
                c.caseId(), frame.about().ground(), c.ground(), c.reason().about(person(frame))));
  }

  private static List<OffboardingEvent> certify(IssueCertificate c, Frame frame, Context context) {
    ReasonCode.of(frame.about().ground())
        .mustBeStatedIn(ReasonCode.Paper.CERTIFICATE, c.statedGround());
    LocalDate on = Happened.on("issuedOn", c.issuedOn(), context);
    LocalDate legalEnd = Dating.of(frame).legalEnd();
    List<OffboardingEvent> events = new ArrayList<>();
    events.add(
        new CertificateIssued(
            c.caseId(),
            on,
            frame.about().ground(),
            legalEnd,
            c.documentHash() == null
                ? context.papers().certificate(certificate(frame, legalEnd, on, context))
                : Fingerprint.of("documentHash", c.documentHash())));
    Deadlines.met(frame, DeadlineKind.CERTIFICATE, on).ifPresent(events::add);
    return List.copyOf(events);
  }

  private static CertificateOrder certificate(
      Frame frame, LocalDate legalEnd, LocalDate on, Context context) {
    return new CertificateOrder(frame.about(), context.facts().of(person(frame)), legalEnd, on);
  }

  private static void stated(RecordDeadlineMet c, Frame frame) {
    if (c.statedReason() != null && c.kind() != DeadlineKind.FILE_AND_INSURANCE_TRANSFER) {
      throw new Refused(
          new ImpossibleValue(
              "statedReason", "nothing but for " + DeadlineKind.FILE_AND_INSURANCE_TRANSFER));
    }
    ReasonCode.of(frame.about().ground()).mustBeStatedInForm(c.statedReason());
  }

  private static EmployeeId person(Frame frame) {
    return frame.about().employee();
  }

  private static OffboardingEvent met(Frame frame, DeadlineKind kind, LocalDate on) {
    return Deadlines.met(frame, kind, on)
        .orElseThrow(() -> new Refused(Action.RECORD_DEADLINE_MET.done()));
  }

  private static List<OffboardingEvent> check(CheckDeadline c, Frame frame, Context context) {
    return Optional.ofNullable(frame.deadlines().get(c.kind()))
        .filter(deadline -> deadline.overdueOn(context.today()))
        .<OffboardingEvent>map(deadline -> new DeadlineMissed(c.caseId(), c.kind(), deadline.due()))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<OffboardingEvent> check(CheckFollowUp c, Frame frame, Context context) {
    return Optional.ofNullable(frame.followUps().get(c.followUpId()))
        .filter(followUp -> followUp.overdueOn(context.today()))
        .<OffboardingEvent>map(
            followUp -> new FollowUpMissed(c.caseId(), c.followUpId(), followUp.due()))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<OffboardingEvent> close(CloseCase c, Frame frame, Context context) {
    LocalDate on = Happened.on("closedOn", c.closedOn(), context);
    return List.of(
        new CaseClosed(c.caseId(), on),
        new FollowUpPlanned(
            c.caseId(),
            AFTER_CARE,
            new Words(AFTER_CARE).about(person(frame)),
            on.plusDays(AFTER_CARE_DAYS),
            frame.about().owner()));
  }

  /** Whoever stays was followed up when that was agreed; there is nobody to care for afterwards. */
  public static List<OffboardingEvent> closeWithoutCare(CloseCase c, Context context) {
    return List.of(new CaseClosed(c.caseId(), Happened.on("closedOn", c.closedOn(), context)));
  }

  /** The person stays, and twice somebody looks whether what was promised was done. */
  public static List<OffboardingEvent> followedUp(
      List<OffboardingEvent> retained, Frame frame, Context context) {
    List<OffboardingEvent> events = new ArrayList<>(retained);
    for (int days : RETENTION_REVIEW_DAYS) {
      String id = RETENTION_REVIEW + "-" + days;
      if (frame.followUps().containsKey(id)) {
        continue;
      }
      events.add(
          new FollowUpPlanned(
              frame.about().caseId(),
              id,
              new Words(RETENTION_REVIEW).about(person(frame)),
              context.today().plusDays(days),
              frame.about().owner()));
    }
    return List.copyOf(events);
  }

  private static List<OffboardingEvent> plan(PlanFollowUp c, Frame frame, Context context) {
    if (frame.followUps().containsKey(c.followUpId())) {
      throw new Refused(Action.PLAN_FOLLOW_UP.done());
    }
    return List.of(
        new FollowUpPlanned(
            c.caseId(),
            c.followUpId(),
            c.topic().about(person(frame)),
            Happened.yet("due", c.due(), context),
            c.owner()));
  }

  private static List<OffboardingEvent> complete(CompleteFollowUp c, Frame frame, Context context) {
    if (!frame.followUps().containsKey(c.followUpId())) {
      throw new Refused(new UnknownItem("follow-up", c.followUpId()));
    }
    if (!frame.openFollowUps().contains(c.followUpId())) {
      throw new Refused(Action.COMPLETE_FOLLOW_UP.done());
    }
    return List.of(
        new FollowUpDone(
            c.caseId(),
            c.followUpId(),
            Happened.on("doneOn", c.doneOn(), context),
            c.outcome().about(person(frame))));
  }
}
