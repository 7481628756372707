package fairwell.command.offboarding.table;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.table.Objection.Standing;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.objection.AnswerCards;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How objections are answered: out of the records, and looked at again by somebody else. */
final class Objecting {

  private Objecting() {}

  static List<OffboardingEvent> raise(RaiseObjection c, Table table, Room room, Context context) {
    if (table.objections().containsKey(c.objectionId())) {
      throw new Refused(Action.RAISE_OBJECTION.done());
    }
    return List.of(
        new ObjectionRaised(
            c.caseId(),
            c.objectionId(),
            c.kind(),
            c.claimed() == null ? null : Said.amount("claimed", c.claimed(), room.currency()),
            c.words().about(room.about().employee()),
            Happened.on("raisedOn", c.raisedOn(), context),
            context.actor().id()));
  }

  static List<OffboardingEvent> answer(AnswerObjection c, Table table, Room room, Context context) {
    Objection objection = known(c.objectionId(), table);
    if (objection.standing() != Standing.RAISED) {
      throw new Refused(Action.ANSWER_OBJECTION.done());
    }
    EmployeeId employee = room.about().employee();
    EmployeeFacts facts = context.facts().of(employee);
    Version version =
        room.settlement()
            .current()
            .orElseThrow(() -> new IllegalStateException("the gates let an answer through"));
    if (version.moved(facts, c.caseId(), context.packs())) {
      throw new Refused(new SettlementStale(version.number()));
    }
    return List.of(
        new ObjectionAnswered(
            c.caseId(),
            c.objectionId(),
            AnswerCards.of(
                objection.kind(),
                new AnswerCards.Basis(
                    facts, context.today(), version.number(), version.statement())),
            context.actor().id(),
            c.words() == null ? null : c.words().about(employee)));
  }

  static List<OffboardingEvent> request(RequestRecheck c, Table table, Context context) {
    Objection objection = known(c.objectionId(), table);
    if (objection.standing() == Standing.RECHECKING) {
      throw new Refused(Action.REQUEST_RECHECK.done());
    }
    if (objection.standing() == Standing.RAISED) {
      throw new Refused(Action.ANSWER_OBJECTION.missing());
    }
    Set<Role> owners = Action.COMPLETE_RECHECK.roles();
    if (!owners.contains(c.asked())) {
      throw new Refused(new ImpossibleValue("owner", "one of " + owners));
    }
    return List.of(
        new RecheckRequested(
            c.caseId(),
            c.objectionId(),
            c.asked(),
            Said.until("due", c.due(), context.today()),
            context.actor().id()));
  }

  static List<OffboardingEvent> complete(
      CompleteRecheck c, Table table, Room room, Context context) {
    Objection objection = known(c.objectionId(), table);
    if (objection.standing() != Standing.RECHECKING) {
      throw new Refused(Action.REQUEST_RECHECK.missing());
    }
    Role owner = Objects.requireNonNull(objection.rechecker());
    if (!context.actor().is(owner)) {
      throw new Refused(new RoleMayNot(Action.COMPLETE_RECHECK.path(), List.of(owner.name())));
    }
    ActorId actor = context.actor().id();
    if (objection.concerns(actor)) {
      throw new Refused(new FourEyes(Action.COMPLETE_RECHECK.path()));
    }
    return List.of(
        new RecheckCompleted(
            c.caseId(),
            c.objectionId(),
            c.result(),
            c.findings().about(room.about().employee()),
            actor));
  }

  private static Objection known(String id, Table table) {
    return Optional.ofNullable(table.objections().get(id))
        .orElseThrow(() -> new Refused(new UnknownItem("objection", id)));
  }
}
