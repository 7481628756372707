package fairwell.command.signing;

import fairwell.command.offboarding.agreement.Agreement.Sent;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.command.paper.KeptPapers;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.Refused;
import fairwell.papers.pdf.SignaturePlaces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the provider to what a case wants: an invitation for a draft that was sent, none for any
 * other. Whether somebody called or not, the provider is asked; a signed file is checked here
 * before it is recorded, and one that is not sound ends in a note for people, with the draft
 * unsigned.
 */
public final class SigningWork {

  /** The name of this work. */
  public static final String NAME = "signing";

  private static final Logger LOG = LoggerFactory.getLogger(SigningWork.class);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
  private static final String STEP = "sign-agreement";

  private final Function<CaseId, CaseState> cases;
  private final Facts facts;
  private final KeptPapers papers;
  private final SigningProvider provider;
  private final FlowBook flows;
  private final BiConsumer<OffboardingCommand, String> send;
  private final Consumer<PersonalDataRead> disclosed;
  private final Consumer<CommandRefused> refused;
  private final Clock clock;
  private final Duration poll;

  /** What the work tells others. */
  record Voices(
      BiConsumer<OffboardingCommand, String> send,
      Consumer<PersonalDataRead> disclosed,
      Consumer<CommandRefused> refused) {}

  SigningWork(
      Function<CaseId, CaseState> cases,
      Facts facts,
      KeptPapers papers,
      SigningProvider provider,
      FlowBook flows,
      Voices voices,
      Clock clock,
      Duration poll) {
    this.cases = cases;
    this.facts = facts;
    this.papers = papers;
    this.provider = provider;
    this.flows = flows;
    this.send = voices.send();
    this.disclosed = voices.disclosed();
    this.refused = voices.refused();
    this.clock = clock;
    this.poll = poll;
  }

  /** Works for a case and says when to look again; empty: when something happens in it. */
  Optional<Instant> run(String id) {
    if (!(cases.apply(new CaseId(id)) instanceof Running running)) {
      return Optional.empty();
    }
    try {
      return run(id, running);
    } catch (ProviderFailure failure) {
      LOG.warn("the signing provider did not serve the case {}: {}", id, failure.code());
      return Optional.of(clock.instant().plus(AFTER_A_FAILURE));
    }
  }

  private Optional<Instant> run(String id, Running running) {
    Sent sent = running.agreement() instanceof Sent waiting ? waiting : null;
    List<Flow> all = flows.of(id);
    for (Flow flow : all) {
      if (flow.open() && (sent == null || flow.draft() != sent.draft().number())) {
        provider.revoke(flow.flowId(), "the draft was taken back");
        flows.ended(flow, "revoked");
      }
    }
    if (sent == null) {
      return Optional.empty();
    }
    int draft = sent.draft().number();
    Flow flow = all.stream().filter(one -> one.draft() == draft).findFirst().orElse(null);
    if (flow == null) {
      return start(running.about(), sent);
    }
    return flow.open() ? look(flow, running.about(), sent) : Optional.empty();
  }

  private Optional<Instant> start(About about, Sent sent) {
    Optional<byte[]> file = papers.find(about.employee(), sent.draft().documentHash());
    if (file.isEmpty() || !sent.signed().isEmpty()) {
      // Made elsewhere, or signed on paper already.
      return Optional.empty();
    }
    try {
      SigningOrder order =
          new SigningOrder(
              about.caseId(),
              sent.draft().number(),
              file.get(),
              papers.signers(about.employee(), facts.of(about.employee())),
              SignaturePlaces.of(file.get()));
      disclosed.accept(
          new PersonalDataRead(
              about.caseId().value(),
              List.of(about.employee().value()),
              "signing." + provider.name(),
              List.of("agreement", "name", "nationalId", "phone")));
      String flowId = provider.start(order);
      flows.begun(new Flow(about.caseId().value(), order.draft(), flowId, Flow.OPEN));
      return Optional.of(clock.instant().plus(poll));
    } catch (Refused missing) {
      note(about, missing.refusal());
      return Optional.empty();
    }
  }

  private Optional<Instant> look(Flow flow, About about, Sent sent) {
    return switch (provider.progress(flow.flowId())) {
      case WAITING -> Optional.of(clock.instant().plus(poll));
      case SIGNED -> {
        signed(flow, about, sent);
        yield Optional.empty();
      }
      case DECLINED -> {
        send.accept(
            new DeclineSignature(
                about.caseId(),
                flow.draft(),
                Party.EMPLOYEE,
                new Words("declined at " + provider.name())),
            key(flow, "declined"));
        flows.ended(flow, "declined");
        yield Optional.empty();
      }
      case ENDED -> {
        note(about, new PaperUnsound("ended-at-provider", ""));
        flows.ended(flow, "ended");
        yield Optional.empty();
      }
    };
  }

  private void signed(Flow flow, About about, Sent sent) {
    String draftHash = sent.draft().documentHash();
    try {
      String file = papers.keep(about.employee(), provider.fetch(flow.flowId()));
      // Before anything is recorded: both signatures, or none.
      Map<Party, SignatureEvidence> shown = papers.check(about.employee(), file, draftHash);
      for (Party party : List.of(Party.EMPLOYEE, Party.EMPLOYER)) {
        SignatureEvidence evidence = shown.get(party);
        if (evidence == null || evidence.stampedAt() == null) {
          throw new Refused(new PaperUnsound("party-missing", KeptPapers.field(party)));
        }
      }
      for (Party party : List.of(Party.EMPLOYEE, Party.EMPLOYER)) {
        Instant stamped = Objects.requireNonNull(shown.get(party)).stampedAt();
        send.accept(
            SignAgreement.electronically(
                about.caseId(),
                flow.draft(),
                party,
                draftHash,
                LocalDate.ofInstant(Objects.requireNonNull(stamped), Context.LAW),
                file),
            key(flow, party.name()));
      }
      flows.ended(flow, "signed");
    } catch (Refused unsound) {
      note(about, unsound.refusal());
      flows.ended(flow, unsound.refusal().code());
    }
  }

  /** What people find in the audit trail. */
  private void note(About about, Refusal refusal) {
    LOG.warn("the case {} was not signed: {}", about.caseId().value(), refusal.code());
    refused.accept(
        new CommandRefused(
            about.caseId().value(), STEP, refusal.code(), RefusalData.asText(refusal)));
  }

  private static String key(Flow flow, String step) {
    return "%s/%s/%s".formatted(NAME, flow.flowId(), step);
  }
}
