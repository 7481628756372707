package fairwell.command.offboarding.table;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.CloseMeeting;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.DraftOption;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.KeepCommitment;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.PlanOfferLadder;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordInterest;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.command.SetTarget;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.TableCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.InterestRecorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import fairwell.kernel.event.offboarding.OptionDrafted;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.kernel.law.Line;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.LadderStep;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.ArrayList;
import java.util.List;

/** What is said, planned and promised at the table; the gates have let the command through. */
public final class Tabling {

  private Tabling() {}

  /** What a command does. */
  public static List<OffboardingEvent> decide(
      TableCommand command, Table table, Room room, Context context) {
    return switch (command) {
      case StatePosition c -> state(c, table, room, context);
      case RecordInterest c -> {
        once(table, TableHistory.INTEREST, c.interestId(), Action.RECORD_INTEREST);
        yield List.of(
            new InterestRecorded(
                c.caseId(),
                c.interestId(),
                c.of(),
                c.basis(),
                c.interest().about(room.about().employee()),
                c.evidence().about(room.about().employee())));
      }
      case SetTarget c -> target(c, room, context);
      case DraftOption c -> {
        once(table, TableHistory.OPTION, c.optionId(), Action.DRAFT_OPTION);
        yield List.of(
            new OptionDrafted(
                c.caseId(),
                c.optionId(),
                Said.amount("exGratia", c.exGratia(), room.currency()),
                Said.terms(c.offered(), room),
                c.terms().about(room.about().employee())));
      }
      case PlanOfferLadder c ->
          List.of(new OfferLadderPlanned(c.caseId(), table.ladder() + 1, rungs(c, room)));
      case RecordCommitment c -> {
        if (table.commitments().containsKey(c.commitmentId())) {
          throw new Refused(Action.RECORD_COMMITMENT.done());
        }
        yield List.of(
            new CommitmentMade(
                c.caseId(),
                c.commitmentId(),
                c.by(),
                c.promise().about(room.about().employee()),
                c.due()));
      }
      case KeepCommitment c -> keep(c, table, context);
      case RecordMeeting c -> Meeting.record(c, table, room, context);
      case OpenMeeting c -> Meeting.open(c, table, context);
      case CloseMeeting c -> Meeting.close(c, table, room, context);
      case RaiseObjection c -> Objecting.raise(c, table, room, context);
      case AnswerObjection c -> Objecting.answer(c, table, room, context);
      case RequestRecheck c -> Objecting.request(c, table, context);
      case CompleteRecheck c -> Objecting.complete(c, table, room, context);
      case RequestException c -> Authorizing.request(c, table, room, context);
      case GrantException c -> Authorizing.grant(c, table, room, context);
      case RefuseException c -> Authorizing.refuse(c, table, room, context);
    };
  }

  private static List<OffboardingEvent> state(
      StatePosition c, Table table, Room room, Context context) {
    About about = room.about();
    Said.speaksFor(c.by(), Action.STATE_POSITION, about, context.actor());
    once(table, TableHistory.POSITION, c.positionId(), Action.STATE_POSITION);
    return List.of(
        new PositionStated(
            c.caseId(),
            c.positionId(),
            c.by(),
            c.speaker().about(about.employee()),
            Happened.on("statedOn", c.statedOn(), context),
            Said.term("term", c.term(), room, null),
            c.words().about(about.employee()),
            table.position(c.by(), c.term().issue())));
  }

  private static List<OffboardingEvent> target(SetTarget c, Room room, Context context) {
    Issue issue = c.target().issue();
    if (c.reservation().issue() != issue) {
      throw new Refused(new ImpossibleValue("reservation.issue", issue.name()));
    }
    List<Line> lines = room.lines();
    OfferTerm target =
        Said.term("target", c.target(), room, issue.legalMinimum(lines).orElse(null));
    OfferTerm reservation =
        Said.term("reservation", c.reservation(), room, issue.legalMinimum(lines).orElse(null));
    if (target.figure() != null
        && reservation.figure() != null
        && issue.better(target.figure(), reservation.figure()) > 0) {
      throw new Refused(
          new ImpossibleValue("reservation", "no better for the employer than the target"));
    }
    return List.of(new TargetSet(c.caseId(), target, reservation, context.actor().id()));
  }

  private static List<LadderStep> rungs(PlanOfferLadder c, Room room) {
    if (c.steps().isEmpty()) {
      throw new Refused(new ImpossibleValue("steps", "one step at least"));
    }
    List<LadderStep> rungs = new ArrayList<>();
    for (int i = 0; i < c.steps().size(); i++) {
      PlanOfferLadder.Rung rung = c.steps().get(i);
      rungs.add(
          new LadderStep(
              Said.amount("steps." + i + ".exGratia", rung.exGratia(), room.currency()),
              rung.trigger().about(room.about().employee())));
    }
    return rungs;
  }

  private static List<OffboardingEvent> keep(KeepCommitment c, Table table, Context context) {
    Boolean kept = table.commitments().get(c.commitmentId());
    if (kept == null) {
      throw new Refused(new UnknownItem("commitment", c.commitmentId()));
    }
    if (kept) {
      throw new Refused(Action.KEEP_COMMITMENT.done());
    }
    return List.of(
        new CommitmentKept(
            c.caseId(), c.commitmentId(), Happened.on("keptOn", c.keptOn(), context)));
  }

  private static void once(Table table, String kind, String id, Action action) {
    if (table.holds(kind, id)) {
      throw new Refused(action.done());
    }
  }
}
