package fairwell.query.pages;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.query.casefile.CaseFile;
import java.util.Set;

/**
 * Which panels of a case have news. One is sent anew only when it changed, or when a day or paper
 * of it may have: that would close the lines a reader opened.
 */
final class PanelNews {

  private static final Set<Class<? extends OffboardingEvent>> OF_SETTLEMENT =
      Set.of(
          SettlementEvent.class,
          AgreementEvent.class,
          CertificateIssued.class,
          ClearanceCompleted.class,
          ClearanceItemRaised.class);

  private PanelNews() {}

  /** Whether the settlement has any since that position. */
  static boolean ofSettlement(CaseFile file, long after) {
    return has(file, after, OF_SETTLEMENT);
  }

  /** Whether the negotiation has any since that position. */
  static boolean ofNegotiation(CaseFile file, long after) {
    return has(file, after, Set.of(NegotiationEvent.class));
  }

  /** Whether the formal disputes have any since that position. */
  static boolean ofDisputes(CaseFile file, long after) {
    return has(file, after, Set.of(FormalDisputeEvent.class));
  }

  private static boolean has(
      CaseFile file, long after, Set<Class<? extends OffboardingEvent>> wanted) {
    return file.timeline().stream()
        .filter(entry -> entry.position() > after)
        .flatMap(entry -> EventCatalogue.classOf(entry.event()).stream())
        .anyMatch(type -> wanted.stream().anyMatch(of -> of.isAssignableFrom(type)));
  }
}
