package fairwell.command.offboarding.settlement;

import fairwell.command.offboarding.command.AnswerDispute;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.SettlementCommand;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a settlement moves; the gates have let the command through. */
public final class Settling {

  private Settling() {}

  /**
   * What a command does.
   *
   * @param terms what the case decides of the amounts; absent as long as it has no dates
   */
  public static List<OffboardingEvent> decide(
      SettlementCommand command,
      Settlement settlement,
      About about,
      Optional<Terms> terms,
      Context context) {
    return switch (command) {
      case ComputeSettlement c -> compute(c, settlement, about, terms.orElseThrow(), context);
      case IssueSettlement c -> {
        current(c.version(), settlement);
        LocalDate on = Happened.on("issuedOn", c.issuedOn(), context);
        yield List.of(new SettlementIssued(c.caseId(), c.version(), on));
      }
      case ConfirmSettlementLine c -> {
        Version version = line(c.version(), c.lineId(), settlement);
        yield Confirming.line(c, settlement, version, about, context);
      }
      case DisputeSettlementLine c -> {
        line(c.version(), c.lineId(), settlement);
        yield List.of(
            new SettlementLineDisputed(
                c.caseId(), c.version(), c.lineId(), c.objection().about(about.employee())));
      }
      case AnswerDispute c -> {
        Version version = line(c.version(), c.lineId(), settlement);
        Confirming.unanswered(c.lineId(), settlement);
        List<String> named = c.records() == null ? List.of() : c.records();
        yield List.of(
            new DisputeAnswered(
                c.caseId(),
                c.version(),
                c.lineId(),
                c.answer().about(about.employee()),
                context.actor().id(),
                Citing.of(
                    named,
                    c.lineId(),
                    version,
                    about.employee(),
                    context.facts().of(about.employee()))));
      }
      case WaiveConfirmation c -> {
        Version version = current(c.version(), settlement);
        OffboardingEvent waived =
            new ConfirmationWaived(
                c.caseId(), c.version(), c.reason().about(about.employee()), context.actor().id());
        yield withPaid(List.of(waived), version, settlement.made(), context.today());
      }
      case PayComponent c -> {
        Version version = current(c.version(), settlement);
        yield Paying.pay(c, settlement, version, about, context);
      }
    };
  }

  public static Settlement evolve(
      Settlement settlement, SettlementEvent event, Optional<Terms> terms) {
    return SettlementHistory.evolve(settlement, event, terms);
  }

  /** These events, and that all is paid when the version owes nothing more. */
  static List<OffboardingEvent> withPaid(
      List<OffboardingEvent> events, Version version, Payments payments, LocalDate on) {
    if (!payments.owed(version).isEmpty()) {
      return events;
    }
    List<OffboardingEvent> more = new ArrayList<>(events);
    more.add(new SettlementPaid(events.getFirst().caseId(), version.number(), on));
    return List.copyOf(more);
  }

  private static List<OffboardingEvent> compute(
      ComputeSettlement c, Settlement settlement, About about, Terms terms, Context context) {
    EmployeeFacts facts = context.facts().of(about.employee());
    PolicyPacks packs = context.packs();
    return List.of(
        new SettlementComputed(
            c.caseId(),
            settlement.number() + 1,
            Settlements.compute(facts.toBeSettledBy(about.caseId()), terms, packs),
            facts.version(),
            packs.overlaysUpTo(),
            Benefits.of(facts, terms, packs),
            Edition.CURRENT));
  }

  /** The current version, when the command means it. */
  private static Version current(int meant, Settlement settlement) {
    if (meant < settlement.number()) {
      throw new Refused(new SettlementStale(meant, List.of()));
    }
    return settlement
        .current()
        .filter(version -> version.number() == meant)
        .orElseThrow(
            () -> new Refused(new UnknownItem("settlement-version", Integer.toString(meant))));
  }

  private static Version line(int meant, String lineId, Settlement settlement) {
    Version version = current(meant, settlement);
    if (!version.has(lineId)) {
      throw new Refused(new UnknownItem("settlement-line", lineId));
    }
    return version;
  }
}
