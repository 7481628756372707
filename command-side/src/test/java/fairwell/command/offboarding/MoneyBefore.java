package fairwell.command.offboarding;

import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the events say of the settlement and of the agreement over it. */
final class MoneyBefore {

  private final Map<PaymentComponent, Money> due = new EnumMap<>(PaymentComponent.class);
  private final Map<PaymentComponent, Money> paid = new EnumMap<>(PaymentComponent.class);
  private final Set<Party> signatures = EnumSet.noneOf(Party.class);
  final Set<String> disputes = new HashSet<>();
  Optional<Terms> computedFor = Optional.empty();
  int computed;
  int issued;
  int confirmed;
  int draftedFor;
  boolean everDisputed;
  boolean drafted;
  boolean sent;
  boolean concluded;

  MoneyBefore() {}

  MoneyBefore(MoneyBefore other) {
    due.putAll(other.due);
    paid.putAll(other.paid);
    signatures.addAll(other.signatures);
    disputes.addAll(other.disputes);
    computedFor = other.computedFor;
    computed = other.computed;
    issued = other.issued;
    confirmed = other.confirmed;
    draftedFor = other.draftedFor;
    everDisputed = other.everDisputed;
    drafted = other.drafted;
    sent = other.sent;
    concluded = other.concluded;
  }

  boolean bothSigned() {
    return signatures.size() == Party.values().length;
  }

  boolean owesWages() {
    return owes(PaymentComponent.WAGES);
  }

  boolean owes() {
    return due.keySet().stream().anyMatch(this::owes);
  }

  private boolean owes(PaymentComponent component) {
    Money sum = due.get(component);
    if (sum == null) {
      return false;
    }
    Money left = sum.minus(paid.getOrDefault(component, Money.zero(sum.currency())));
    return !left.isNegative() && !left.isZero();
  }

  void add(SettlementEvent event, Optional<Terms> terms) {
    switch (event) {
      case SettlementComputed e -> compute(e, terms);
      case SettlementIssued e -> issued = e.version();
      case SettlementLineDisputed e -> {
        everDisputed = true;
        disputes.add(e.lineId());
      }
      case DisputeAnswered e -> disputes.remove(e.lineId());
      case SettlementLineConfirmed e -> disputes.remove(e.lineId());
      case SettlementConfirmed e -> confirmed = e.version();
      case ConfirmationWaived e -> confirmed = e.version();
      case ComponentPaid e -> paid.merge(e.component(), e.amount(), Money::plus);
      case SettlementPaid _ -> {}
    }
  }

  private void compute(SettlementComputed e, Optional<Terms> terms) {
    computed = e.version();
    computedFor = terms;
    disputes.clear();
    everDisputed = false;
    due.clear();
    for (Line line : e.statement().lines()) {
      due.merge(line.component(), line.amount(), Money::plus);
    }
  }

  void add(AgreementEvent event) {
    switch (event) {
      case AgreementDrafted e -> {
        begin();
        drafted = true;
        draftedFor = e.settlementVersion();
      }
      case AgreementSent _ -> sent = true;
      case AgreementSigned e -> signatures.add(e.party());
      case AgreementConcluded _, AgreementWaived _ -> concluded = true;
      case SignatureDeclined _, AgreementVoided _ -> begin();
    }
  }

  private void begin() {
    signatures.clear();
    drafted = false;
    sent = false;
    concluded = false;
  }
}
