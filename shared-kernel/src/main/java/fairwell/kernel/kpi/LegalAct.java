package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A legal act with a due day, inclusive; {@code metOn} is absent as long as it is owed. */
public record LegalAct(DeadlineKind kind, LocalDate due, @Nullable LocalDate metOn) {

  /** Whether it was done by its day. */
  public boolean onTime() {
    return metOn != null && !metOn.isAfter(due);
  }

  /** The acts after an event; a newer due day takes the place of the older one. */
  static List<LegalAct> after(List<LegalAct> before, CaseFrameEvent event) {
    return switch (event) {
      case DeadlineSet e -> {
        LocalDate met =
            before.stream()
                .filter(act -> act.kind() == e.kind() && act.metOn() != null)
                .map(LegalAct::metOn)
                .findFirst()
                .orElse(null);
        yield Stream.concat(
                before.stream().filter(act -> act.kind() != e.kind()),
                Stream.of(new LegalAct(e.kind(), e.due(), met)))
            .toList();
      }
      case DeadlineMet e ->
          before.stream()
              .map(
                  act -> act.kind() == e.kind() ? new LegalAct(act.kind(), act.due(), e.on()) : act)
              .toList();
      case CaseOpened _, CaseDatesSet _, GroundChanged _, NoticeGiven _ -> before;
      case UnionNotified _, UnionNoticeWaived _, DeadlineMissed _, CertificateIssued _ -> before;
      case CaseClosed _, CaseRescinded _, FollowUpPlanned _, FollowUpDone _ -> before;
      case FollowUpMissed _ -> before;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> before;
      case ExitInterviewEvent _, StepDoneByProxy _, StepWaiverProposed _ -> before;
    };
  }
}
