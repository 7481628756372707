package fairwell.command.offboarding.settlement;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.settlement.Settlement.Computed;
import fairwell.command.offboarding.settlement.Settlement.Confirmed;
import fairwell.command.offboarding.settlement.Settlement.Disputed;
import fairwell.command.offboarding.settlement.Settlement.Issued;
import fairwell.command.offboarding.settlement.Settlement.None;
import fairwell.command.offboarding.settlement.Settlement.Paid;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.law.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each event makes of a settlement. */
final class SettlementHistory {

  private SettlementHistory() {}

  static Settlement evolve(Settlement settlement, SettlementEvent event, Optional<Terms> terms) {
    return switch (event) {
      case SettlementComputed e -> computed(settlement, e, terms);
      case SettlementIssued e -> issued(settlement, e);
      case SettlementLineConfirmed e -> lineConfirmed(settlement, e);
      case SettlementLineDisputed e -> disputed(settlement, e);
      case DisputeAnswered e -> answered(settlement, e);
      case SettlementConfirmed e -> confirmed(settlement, e);
      case ConfirmationWaived e -> confirmed(settlement, e);
      case ComponentPaid e -> paidPart(settlement, e);
      case SettlementPaid e -> {
        if (settlement instanceof Confirmed confirmed) {
          yield new Paid(confirmed.version(), confirmed.payments());
        }
        throw new CorruptHistory(settlement, e);
      }
    };
  }

  private static Settlement computed(
      Settlement settlement, SettlementComputed e, Optional<Terms> terms) {
    if (e.version() != settlement.number() + 1) {
      throw new CorruptHistory(settlement, e);
    }
    Terms then = terms.orElseThrow(() -> new CorruptHistory(settlement, e));
    return new Computed(
        new Version(e.version(), then, e.statement(), e.benefits()), settlement.made());
  }

  private static Settlement issued(Settlement settlement, SettlementIssued e) {
    if (settlement instanceof Computed computed) {
      return new Issued(computed.version(), computed.payments(), Set.of());
    }
    throw new CorruptHistory(settlement, e);
  }

  private static Settlement lineConfirmed(Settlement settlement, SettlementLineConfirmed e) {
    return switch (settlement) {
      case Issued issued ->
          new Issued(issued.version(), issued.payments(), plus(issued.confirmed(), e.lineId()));
      case Disputed disputed -> {
        Map<String, Boolean> rest = new HashMap<>(disputed.answered());
        rest.remove(e.lineId());
        yield new Disputed(
            disputed.version(), disputed.payments(), plus(disputed.confirmed(), e.lineId()), rest);
      }
      case None _, Computed _, Confirmed _, Paid _ -> throw new CorruptHistory(settlement, e);
    };
  }

  /** A disputed line is no longer confirmed; the version stays disputed until it is confirmed. */
  private static Settlement disputed(Settlement settlement, SettlementLineDisputed e) {
    return switch (settlement) {
      case Issued issued ->
          new Disputed(
              issued.version(),
              issued.payments(),
              minus(issued.confirmed(), e.lineId()),
              Map.of(e.lineId(), false));
      case Disputed disputed ->
          new Disputed(
              disputed.version(),
              disputed.payments(),
              minus(disputed.confirmed(), e.lineId()),
              put(disputed.answered(), e.lineId(), false));
      case None _, Computed _, Confirmed _, Paid _ -> throw new CorruptHistory(settlement, e);
    };
  }

  private static Settlement answered(Settlement settlement, DisputeAnswered e) {
    if (settlement instanceof Disputed disputed && disputed.answered().containsKey(e.lineId())) {
      return new Disputed(
          disputed.version(),
          disputed.payments(),
          disputed.confirmed(),
          put(disputed.answered(), e.lineId(), true));
    }
    throw new CorruptHistory(settlement, e);
  }

  private static Settlement confirmed(Settlement settlement, SettlementEvent e) {
    return switch (settlement) {
      case Issued issued -> new Confirmed(issued.version(), issued.payments());
      case Disputed disputed -> new Confirmed(disputed.version(), disputed.payments());
      // A waiver that had run out was given again.
      case Confirmed confirmed -> confirmed;
      case None _, Computed _, Paid _ -> throw new CorruptHistory(settlement, e);
    };
  }

  private static Settlement paidPart(Settlement settlement, ComponentPaid e) {
    Payments payments = settlement.made().plus(e.component(), e.amount());
    return switch (settlement) {
      case Issued issued -> new Issued(issued.version(), payments, issued.confirmed());
      case Disputed disputed ->
          new Disputed(disputed.version(), payments, disputed.confirmed(), disputed.answered());
      case Confirmed confirmed -> new Confirmed(confirmed.version(), payments);
      case None _, Computed _, Paid _ -> throw new CorruptHistory(settlement, e);
    };
  }

  private static Set<String> plus(Set<String> lines, String line) {
    Set<String> more = new HashSet<>(lines);
    more.add(line);
    return more;
  }

  private static Set<String> minus(Set<String> lines, String line) {
    Set<String> less = new HashSet<>(lines);
    less.remove(line);
    return less;
  }

  private static Map<String, Boolean> put(Map<String, Boolean> map, String key, boolean value) {
    Map<String, Boolean> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
