package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.offboarding.CaseProgress;
import fairwell.kernel.offboarding.CaseStatus;
import fairwell.kernel.offboarding.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a case was in each stage, by the times at which its events were recorded.
 *
 * @param since when the stage it is in began
 * @param spent the stages it was in and left, each once, however often it came back
 */
public record StageClock(CaseStatus status, Instant since, List<Spent> spent) {

  /** The time in one stage, in seconds. */
  public record Spent(Stage stage, long seconds) {}

  public StageClock {
    spent = List.copyOf(spent);
  }

  static StageClock opened(Instant at) {
    return new StageClock(CaseStatus.OPENED, at, List.of());
  }

  StageClock after(OffboardingEvent event, Instant at) {
    CaseStatus next = next(event);
    return next.stage() == status.stage()
        ? new StageClock(next, since, spent)
        : new StageClock(next, at, left(Duration.between(since, at).toSeconds()));
  }

  private List<Spent> left(long seconds) {
    List<Spent> all = new ArrayList<>();
    long before = 0;
    for (Spent one : spent) {
      if (one.stage() == status.stage()) {
        before = one.seconds();
      } else {
        all.add(one);
      }
    }
    all.add(new Spent(status.stage(), before + seconds));
    return all;
  }

  private CaseStatus next(OffboardingEvent event) {
    return switch (event) {
      case CaseFrameEvent e -> status.with(CaseProgress.after(e, status.frame()));
      case ApprovalEvent e -> status.with(CaseProgress.after(e, status.approval()));
      case NegotiationEvent e -> status.with(CaseProgress.after(e, status.negotiation()));
      case ClearanceEvent e -> status.with(CaseProgress.after(e, status.clearance()));
      case SettlementEvent e -> status.with(CaseProgress.after(e, status.settlement()));
      case AgreementEvent e -> status.with(CaseProgress.after(e, status.agreement()));
    };
  }
}
