package fairwell.command.offboarding;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.access.Accessing;
import fairwell.command.offboarding.agreement.Agreeing;
import fairwell.command.offboarding.approval.Approving;
import fairwell.command.offboarding.clearance.Clearing;
import fairwell.command.offboarding.command.AgreementCommand;
import fairwell.command.offboarding.command.ApprovalCommand;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.ClearanceCommand;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.FrameCommand;
import fairwell.command.offboarding.command.HandoverCommand;
import fairwell.command.offboarding.command.KnowledgeCommand;
import fairwell.command.offboarding.command.NegotiationCommand;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SettlementCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Deadlines;
import fairwell.command.offboarding.frame.FrameHistory;
import fairwell.command.offboarding.frame.Framing;
import fairwell.command.offboarding.frame.Opening;
import fairwell.command.offboarding.handover.HandingOver;
import fairwell.command.offboarding.handover.Knowing;
import fairwell.command.offboarding.negotiation.Assessing;
import fairwell.command.offboarding.negotiation.Negotiating;
import fairwell.command.offboarding.settlement.Settling;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.TableHistory;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.KnowledgeEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may happen next in one separation case, and what each fact changes. Pure. */
public final class OffboardingDecider {

  private OffboardingDecider() {}

  /**
   * The events a command causes; empty when it changes nothing.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<OffboardingEvent> decide(
      OffboardingCommand command, CaseState state, Context context) {
    return switch (state) {
      case CaseState.Unborn _ -> {
        pass(Gates.blocked(command.action(), state, context), command);
        yield command instanceof OpenCase c ? open(c, context) : List.of();
      }
      case Running running -> {
        Refused refused = Gates.refused(command, running, context);
        if (refused != null) {
          throw refused.refusal() instanceof CaseNotFound ? unknown(command) : refused;
        }
        Optional<OffboardingEvent> byProxy = StandingIn.of(command, running, context);
        List<OffboardingEvent> events = ungated(command, running, context);
        yield events.isEmpty() ? events : withFirst(byProxy, events);
      }
    };
  }

  /**
   * The case after one more event.
   *
   * @throws CorruptHistory when the event cannot follow
   */
  public static CaseState evolve(CaseState state, OffboardingEvent event) {
    CaseState after = after(state, event);
    return after instanceof Running running ? running.seeing(event) : after;
  }

  private static CaseState after(CaseState state, OffboardingEvent event) {
    return switch (event) {
      case CaseOpened e -> {
        if (state instanceof CaseState.Unborn) {
          yield CaseState.opened(FrameHistory.about(e));
        }
        throw new CorruptHistory(state, e);
      }
      case CaseFrameEvent e -> {
        Running c = running(state, e);
        yield c.with(FrameHistory.evolve(c.frame(), e));
      }
      case ApprovalEvent e -> {
        Running c = running(state, e);
        yield c.with(Approving.evolve(c.approval(), e, c.about().ground()));
      }
      case TableEvent e -> {
        Running c = running(state, e);
        yield c.with(TableHistory.evolve(c.table(), e));
      }
      case NegotiationEvent e -> {
        Running c = running(state, e);
        yield c.with(Negotiating.evolve(c.negotiation(), e));
      }
      case AccessEvent e -> {
        Running c = running(state, e);
        yield c.with(c.access().after(e));
      }
      case HandoverEvent e -> {
        Running c = running(state, e);
        yield c.with(c.handover().after(e));
      }
      case KnowledgeEvent e -> {
        Running c = running(state, e);
        yield c.with(c.handover().after(e));
      }
      case ClearanceEvent e -> {
        Running c = running(state, e);
        yield c.with(Clearing.evolve(c.clearance(), e));
      }
      case SettlementEvent e -> {
        Running c = running(state, e);
        yield c.with(Settling.evolve(c.settlement(), e, c.terms()));
      }
      case AgreementEvent e -> {
        Running c = running(state, e);
        yield c.with(Agreeing.evolve(c.agreement(), e));
      }
    };
  }

  /** The case after a whole stream. */
  public static CaseState replay(Iterable<? extends OffboardingEvent> stream) {
    CaseState state = CaseState.unborn();
    for (OffboardingEvent event : stream) {
      state = evolve(state, event);
    }
    return state;
  }

  /** What a command does that the gates let through. */
  static List<OffboardingEvent> ungated(OffboardingCommand command, Running c, Context context) {
    return switch (command) {
      case RescindCase rescind -> CallingOff.decide(rescind, c, context);
      case PayComponent pay ->
          withLast(
              Settling.decide(pay, c.settlement(), c.about(), c.terms(), context),
              pay.component() == PaymentComponent.WAGES
                  ? Deadlines.met(c.frame(), DeadlineKind.FINAL_WAGES, pay.paidOn())
                  : Optional.empty());
      case RetainEmployee stays ->
          Framing.followedUp(
              withFirst(
                  Agreeing.undo(c.agreement(), c.about(), stays.measure()),
                  Negotiating.decide(
                      stays,
                      c.negotiation(),
                      c.table(),
                      c.about(),
                      c.settlement(),
                      c.terms(),
                      context)),
              c.frame(),
              context);
      case CloseCase close when c.calledOff() -> Framing.closeWithoutCare(close, context);
      case CheckDeadline _ when c.calledOff() -> List.of();
      case CheckOffer _ when c.calledOff() -> List.of();
      case RecordAccess access -> Accessing.decide(access, c, context);
      case HandoverCommand handover -> HandingOver.decide(handover, c, context);
      case KnowledgeCommand knowledge -> Knowing.decide(knowledge, c, context);
      case FrameCommand frame -> Framing.decide(frame, c.frame(), context);
      case ApprovalCommand approval -> Approving.decide(approval, c.approval(), c.about(), context);
      case NegotiationCommand talk ->
          Negotiating.decide(
              talk, c.negotiation(), c.table(), c.about(), c.settlement(), c.terms(), context);
      case ClearanceCommand clearance ->
          Clearing.decide(clearance, c.clearance(), c.about(), context);
      case SettlementCommand settlement ->
          Settling.decide(settlement, c.settlement(), c.about(), c.terms(), context);
      case AgreementCommand agreement -> Agreeing.decide(agreement, c, context);
    };
  }

  /** Opening a case asks for its risks to be assessed, without anybody's doing. */
  private static List<OffboardingEvent> open(OpenCase c, Context context) {
    return List.of(Opening.open(c, context), Assessing.request(c, context));
  }

  private static void pass(List<Refusal> refusals, OffboardingCommand command) {
    if (!refusals.isEmpty()) {
      Refusal first = refusals.getFirst();
      throw first instanceof CaseNotFound ? unknown(command) : new Refused(first);
    }
  }

  private static Refused unknown(OffboardingCommand command) {
    return new Refused(new CaseNotFound(command.caseId().value()));
  }

  private static Running running(CaseState state, OffboardingEvent event) {
    if (state instanceof Running running) {
      return running;
    }
    throw new CorruptHistory(state, event);
  }

  private static List<OffboardingEvent> withFirst(
      Optional<OffboardingEvent> first, List<OffboardingEvent> events) {
    List<OffboardingEvent> all = new ArrayList<>();
    first.ifPresent(all::add);
    all.addAll(events);
    return List.copyOf(all);
  }

  private static List<OffboardingEvent> withLast(
      List<OffboardingEvent> events, Optional<OffboardingEvent> last) {
    List<OffboardingEvent> all = new ArrayList<>(events);
    last.ifPresent(all::add);
    return List.copyOf(all);
  }
}
