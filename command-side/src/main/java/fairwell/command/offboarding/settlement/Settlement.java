package fairwell.command.offboarding.settlement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.offboarding.SettlementStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the current version of the settlement stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Settlement {

  /** Nothing was computed yet. */
  record None() implements Settlement {}

  /** A version was computed and not shown to the employee. */
  record Computed(Version version, Payments payments) implements Settlement {}

  /** The employee was shown it and has confirmed these lines. */
  record Issued(Version version, Payments payments, Set<String> confirmed) implements Settlement {

    public Issued {
      confirmed = Set.copyOf(confirmed);
    }
  }

  /** The employee disputed lines: by line, whether the dispute was answered. */
  record Disputed(
      Version version, Payments payments, Set<String> confirmed, Map<String, Boolean> answered)
      implements Settlement {

    public Disputed {
      confirmed = Set.copyOf(confirmed);
      answered = Map.copyOf(answered);
    }
  }

  /** Every line was confirmed, or confirmation was waived. */
  record Confirmed(Version version, Payments payments) implements Settlement {}

  /** Every component was paid. */
  record Paid(Version version, Payments payments) implements Settlement {}

  /** The status as both sides name it. */
  default SettlementStatus status() {
    return switch (this) {
      case None _ -> SettlementStatus.NONE;
      case Computed _ -> SettlementStatus.COMPUTED;
      case Issued _ -> SettlementStatus.ISSUED;
      case Disputed _ -> SettlementStatus.DISPUTED;
      case Confirmed _ -> SettlementStatus.CONFIRMED;
      case Paid _ -> SettlementStatus.PAID;
    };
  }

  /** The current version; absent when nothing was computed. */
  default Optional<Version> current() {
    return switch (this) {
      case None _ -> Optional.empty();
      case Computed computed -> Optional.of(computed.version());
      case Issued issued -> Optional.of(issued.version());
      case Disputed disputed -> Optional.of(disputed.version());
      case Confirmed confirmed -> Optional.of(confirmed.version());
      case Paid paid -> Optional.of(paid.version());
    };
  }

  /** The number of the current version; 0 when nothing was computed. */
  default int number() {
    return current().map(Version::number).orElse(0);
  }

  /** What was paid so far. */
  default Payments made() {
    return switch (this) {
      case None _ -> Payments.NONE;
      case Computed computed -> computed.payments();
      case Issued issued -> issued.payments();
      case Disputed disputed -> disputed.payments();
      case Confirmed confirmed -> confirmed.payments();
      case Paid paid -> paid.payments();
    };
  }

  /** The components of which something is still owed. */
  default List<PaymentComponent> owed() {
    return current().map(version -> made().owed(version)).orElse(List.of());
  }
}
