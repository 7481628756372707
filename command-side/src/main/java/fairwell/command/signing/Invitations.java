package fairwell.command.signing;

import fairwell.command.offboarding.agreement.Agreement.Sent;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.frame.About;
import fairwell.command.paper.KeptPapers;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.pdf.SignaturePlaces;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the signers of a draft invited, once: it is written down before the provider is asked, so
 * that a crash leaves a question for people and never a second invitation.
 */
final class Invitations {

  private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

  /** Doubled so often at most: about an hour. */
  private static final int LONGEST = 6;

  private final Facts facts;
  private final KeptPapers papers;
  private final SigningProvider provider;
  private final FlowBook flows;
  private final Consumer<PersonalDataRead> disclosed;
  private final SigningNotes notes;
  private final Duration poll;

  Invitations(
      Facts facts,
      KeptPapers papers,
      SigningProvider provider,
      FlowBook flows,
      Consumer<PersonalDataRead> disclosed,
      SigningNotes notes,
      Duration poll) {
    this.facts = facts;
    this.papers = papers;
    this.provider = provider;
    this.flows = flows;
    this.disclosed = disclosed;
    this.notes = notes;
    this.poll = poll;
  }

  /** Sends them, and says after how long to look; empty: not again. */
  Optional<Duration> send(Flow flow, About about, Sent sent) {
    Optional<byte[]> file = papers.find(about.employee(), sent.draft().documentHash());
    if (file.isEmpty() || !sent.signed().isEmpty()) {
      // Made elsewhere, or signed on paper already.
      return Optional.empty();
    }
    SigningOrder order;
    try {
      order =
          new SigningOrder(
              about.caseId(),
              flow.draft(),
              file.get(),
              papers.signers(about.employee(), facts.of(about.employee())),
              SignaturePlaces.of(file.get()));
    } catch (Refused missing) {
      Flow unused = notes.once(flow, missing.refusal(), "");
      return Optional.of(poll);
    }
    Flow starting = flow.starting();
    flows.keep(starting);
    if (starting.tries() == 1) {
      // Who is tried again is told the same again.
      disclosed.accept(
          new PersonalDataRead(
              flow.caseId(),
              List.of(about.employee().value()),
              "signing." + provider.name(),
              List.of("agreement", "name", "nationalId", "phone")));
    }
    try {
      flows.keep(starting.begun(provider.start(order)));
      return Optional.of(poll);
    } catch (ProviderFailure failure) {
      return failed(starting, failure);
    }
  }

  private Optional<Duration> failed(Flow starting, ProviderFailure failure) {
    LOG.warn("no invitation for the case {}: {}", starting.caseId(), failure.code());
    if (failure.unknown()) {
      notes.over(starting, "start-unknown", "");
      return Optional.empty();
    }
    if (failure.isLasting()) {
      notes.over(starting, "refused-at-provider", failure.code());
      return Optional.empty();
    }
    flows.keep(starting.with(Flow.WAITING));
    return Optional.of(AFTER_A_FAILURE.multipliedBy(1L << Math.min(starting.tries() - 1, LONGEST)));
  }
}
