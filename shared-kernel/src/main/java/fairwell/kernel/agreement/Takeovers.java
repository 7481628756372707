package fairwell.kernel.agreement;

import fairwell.kernel.agreement.AgreementFacts.Takeover;
import fairwell.kernel.agreement.AgreementFacts.TakeoverStanding;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.facts.Sourced;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who takes over what, as it was said last. */
final class Takeovers {

  private Takeovers() {}

  static List<Takeover> of(Course course) {
    Map<String, Takeover> areas = new TreeMap<>();
    course.all(HandoverEvent.class).map(Takeovers::said).forEach(now -> areas.put(now.area(), now));
    return List.copyOf(areas.values());
  }

  private static Takeover said(Sourced<HandoverEvent> event) {
    return switch (event.value()) {
      case HandoverRecipientNamed e ->
          new Takeover(e.area(), e.recipient(), TakeoverStanding.NAMED, event.source());
      case HandoverAccepted e ->
          new Takeover(e.area(), e.recipient(), TakeoverStanding.ACCEPTED, event.source());
      case HandoverDeclined e ->
          new Takeover(e.area(), e.recipient(), TakeoverStanding.DECLINED, event.source());
      case HandoverConfirmed e ->
          new Takeover(e.area(), e.recipient(), TakeoverStanding.CONFIRMED, event.source());
    };
  }
}
