package fairwell.command.offboarding;

import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Until when a step that was waived may be done without, as the events say. */
final class WaiversBefore {

  private final Map<WaivableStep, LocalDate> proposed = new EnumMap<>(WaivableStep.class);
  private final Map<WaivableStep, LocalDate> waived = new EnumMap<>(WaivableStep.class);

  WaiversBefore() {}

  WaiversBefore(WaiversBefore other) {
    proposed.putAll(other.proposed);
    waived.putAll(other.waived);
  }

  boolean hasRunOut(WaivableStep step, LocalDate today) {
    LocalDate last = waived.get(step);
    return last != null && today.isAfter(last);
  }

  void add(OffboardingEvent event) {
    switch (event) {
      case StepWaiverProposed e -> proposed.put(e.step(), e.expiresOn());
      case UnionNoticeWaived _ -> confirmed(WaivableStep.UNION_NOTICE);
      case NegotiationWaived _ -> confirmed(WaivableStep.NEGOTIATION);
      case ConfirmationWaived _ -> confirmed(WaivableStep.CONFIRMATION);
      case AgreementWaived _ -> confirmed(WaivableStep.AGREEMENT);
      case UnionNotified _, GroundChanged _ -> waived.remove(WaivableStep.UNION_NOTICE);
      case TalksStarted _ -> waived.remove(WaivableStep.NEGOTIATION);
      case SettlementComputed _ -> waived.remove(WaivableStep.CONFIRMATION);
      case AgreementDrafted _ -> waived.remove(WaivableStep.AGREEMENT);
      default -> {}
    }
  }

  private void confirmed(WaivableStep step) {
    LocalDate last = proposed.get(step);
    if (last != null) {
      waived.put(step, last);
    }
  }
}
