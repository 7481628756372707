package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.negotiation.Offer;
import fairwell.command.offboarding.negotiation.Talks;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.negotiation.OfferStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The last day of an offer is watched as long as it can be answered, so that it expires by itself.
 * As with the deadlines, what is watched follows from the case as it is now.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenOfferTabledThenWatchItsLastDay {

  private final LegalDeadlines deadlines;
  private final CasesNow cases;
  private final AutomationCommands commands;

  WhenOfferTabledThenWatchItsLastDay(
      LegalDeadlines deadlines, CasesNow cases, AutomationCommands commands) {
    this.deadlines = deadlines;
    this.cases = cases;
    this.commands = commands;
  }

  @EventHandler
  void on(OfferEvent event) {
    commands.apart(() -> {
      if (cases.of(event.caseId()).state() instanceof Running running) {
        Offer offer =
            running
                .negotiation()
                .heldTalks()
                .map(Talks::offers)
                .map(offers -> offers.get(event.offerId()))
                .orElse(null);
        if (offer != null && offer.status() == OfferStatus.TABLED && offer.expiresOn() != null) {
          deadlines.watchOffer(event.caseId(), event.offerId(), offer.expiresOn());
        } else {
          deadlines.forgetOffer(event.caseId(), event.offerId());
        }
      }
    });
  }
}
