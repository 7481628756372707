package fairwell.kernel.kpi;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.law.Ground;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures look at in one case; nothing in it is personal. A pure function of the events of the
 * case: of all of them, or of those up to a position.
 *
 * @param openedAt when the opening was recorded
 * @param end how the case ended; absent as long as it is open
 * @param interview the exit interview; absent as long as there was none
 */
public record CaseRecord(
    String caseId,
    String employeeId,
    String unit,
    CaseKind kind,
    Ground ground,
    Instant openedAt,
    @Nullable End end,
    StepLedger steps,
    CaseTalks talks,
    List<CaseStatement> statements,
    List<LegalAct> acts,
    StageClock stages,
    @Nullable Interview interview) {

  /** Days of law are days in China. */
  static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

  /** How and on which day a case ended, and when that was recorded. */
  public record End(How how, LocalDate on, Instant at) {

    /** How a case ends. */
    public enum How {
      CLOSED,
      /** Closed, and the person stays. */
      RETAINED,
      RESCINDED
    }
  }

  /**
   * An exit interview that was answered.
   *
   * @param position of the first answer; the leaver may answer again what somebody else wrote down
   * @param score the leaver score of the last answer
   */
  public record Interview(long position, BigDecimal score) {}

  public CaseRecord {
    statements = List.copyOf(statements);
    acts = List.copyOf(acts);
  }

  /**
   * The record after one more event.
   *
   * @param before absent before the opening
   * @throws IllegalStateException when the case was never opened
   */
  public static CaseRecord evolve(@Nullable CaseRecord before, Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    if (before != null) {
      return before.after(event, recorded);
    }
    if (event instanceof CaseOpened opened) {
      return opened(opened, recorded.at());
    }
    throw new IllegalStateException("the case was never opened");
  }

  /** Whether it was closed, the person gone or staying; one that was called off was not. */
  public boolean closed() {
    return end != null && end.how() != End.How.RESCINDED;
  }

  /** Whether the employment goes on, so that no act at its end is owed. */
  public boolean calledOff() {
    return talks.end() == CaseTalks.End.RETAINED || (end != null && end.how() == End.How.RESCINDED);
  }

  /** From the opening to the end. */
  public Duration open() {
    return Duration.between(openedAt, end == null ? openedAt : end.at());
  }

  private static CaseRecord opened(CaseOpened e, Instant at) {
    return new CaseRecord(
        e.caseId().value(),
        e.employeeId().value(),
        e.orgUnit(),
        e.kind(),
        e.ground(),
        at,
        null,
        StepLedger.opened(),
        CaseTalks.NONE,
        List.of(),
        List.of(),
        StageClock.opened(at),
        null);
  }

  private CaseRecord after(OffboardingEvent event, Recorded recorded) {
    Instant at = recorded.at();
    LocalDate day = LocalDate.ofInstant(at, LAW);
    boolean stays = talks.end() == CaseTalks.End.RETAINED;
    // One who stays passes no gate: the case closes at once.
    StepLedger done =
        event instanceof CaseClosed && stays
            ? steps
            : steps.after(event, day, kind, ground, recorded.metadata().get(Metadata.ACTOR));
    return new CaseRecord(
        caseId,
        employeeId,
        unit,
        kind,
        event instanceof GroundChanged changed ? changed.to() : ground,
        openedAt,
        end(event, stays, day, at),
        done,
        talks.after(event, day),
        event instanceof SettlementEvent e ? CaseStatement.after(statements, e, day) : statements,
        event instanceof CaseFrameEvent e ? LegalAct.after(acts, e) : acts,
        stages.after(event, at),
        event instanceof ExitInterviewRecorded answered
            ? new Interview(
                interview == null ? recorded.position() : interview.position(),
                answered.leaverScore())
            : interview);
  }

  private @Nullable End end(OffboardingEvent event, boolean stays, LocalDate day, Instant at) {
    return switch (event) {
      case CaseClosed e -> new End(stays ? End.How.RETAINED : End.How.CLOSED, e.closedOn(), at);
      case CaseRescinded _ -> new End(End.How.RESCINDED, day, at);
      case CaseFrameEvent _, ApprovalEvent _, NegotiationEvent _ -> end;
      case ClearanceEvent _, SettlementEvent _, AgreementEvent _ -> end;
    };
  }
}
