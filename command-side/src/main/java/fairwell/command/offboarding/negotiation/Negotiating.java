package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.NegotiationCommand;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.TableCommand;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.negotiation.Negotiation.InTalks;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.table.Meeting;
import fairwell.command.offboarding.table.Room;
import fairwell.command.offboarding.table.Table;
import fairwell.command.offboarding.table.Tabling;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.law.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a negotiation moves; the gates have let the command through. */
public final class Negotiating {

  private Negotiating() {}

  /**
   * What a command does.
   *
   * @param table what lies on the table beside the offers
   * @param settlement what an offer may rest on
   * @param terms what the case decides of the amounts; absent as long as it has no dates
   */
  public static List<OffboardingEvent> decide(
      NegotiationCommand command,
      Negotiation negotiation,
      Table table,
      About about,
      Settlement settlement,
      Optional<Terms> terms,
      Context context) {
    Room room =
        new Room(about, settlement, negotiation.heldTalks().map(Talks::negotiator).orElse(null));
    return switch (command) {
      case AttachPreparationReport c -> Assessing.attach(c, negotiation, about, terms, context);
      case CheckHazard c -> Assessing.check(c, negotiation, about);
      case StartTalks c -> {
        List<OffboardingEvent> events = new ArrayList<>();
        events.add(
            new TalksStarted(
                c.caseId(),
                Happened.on("startedOn", c.startedOn(), context),
                context.actor().id()));
        if (negotiation.heldTalks().isEmpty()) {
          events.addAll(Meeting.adopt(about, context));
        }
        yield List.copyOf(events);
      }
      case TableOffer c -> Bargaining.table(c, talks(negotiation), table, room, context);
      case AcceptOffer c -> Answering.accept(c, talks(negotiation), table, room, context);
      case RejectOffer c -> Answering.reject(c, talks(negotiation), room, context);
      case WithdrawOffer c -> Answering.withdraw(c, held(negotiation), about, context.actor());
      case CheckOffer c -> Answering.check(c, negotiation, context);
      case RecordMinimumGround c -> Answering.ground(c, talks(negotiation), table, room, context);
      case TableCommand c -> Tabling.decide(c, table, room, context);
      case RecordImpasse c ->
          List.of(new ImpasseRecorded(c.caseId(), c.reason().about(about.employee())));
      case RetainEmployee c ->
          List.of(new EmployeeRetained(c.caseId(), c.measure().about(about.employee())));
      case WaiveNegotiation c ->
          List.of(
              new NegotiationWaived(
                  c.caseId(), c.reason().about(about.employee()), context.actor().id()));
    };
  }

  public static Negotiation evolve(Negotiation negotiation, NegotiationEvent event) {
    return NegotiationHistory.evolve(negotiation, event);
  }

  private static Talks held(Negotiation negotiation) {
    return negotiation
        .heldTalks()
        .orElseThrow(() -> new IllegalStateException("the gates let an offer through unmade"));
  }

  private static Talks talks(Negotiation negotiation) {
    if (negotiation instanceof InTalks talking) {
      return talking.talks();
    }
    throw new IllegalStateException("the gates let talks through that nobody began");
  }
}
