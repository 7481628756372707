package fairwell.command.signing;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.agreement.Agreement.Concluded;
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
import fairwell.command.signing.SigningProvider.Progress;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
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
  private static final List<Party> ORDER = List.of(Party.EMPLOYEE, Party.EMPLOYER);

  private final Function<CaseId, CaseState> cases;
  private final Facts facts;
  private final KeptPapers papers;
  private final SigningProvider provider;
  private final FlowBook flows;
  private final BiConsumer<OffboardingCommand, String> send;
  private final SigningNotes notes;
  private final Invitations invitations;
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
    this.notes = new SigningNotes(flows, voices.refused());
    this.invitations =
        new Invitations(facts, papers, provider, flows, voices.disclosed(), notes, poll);
    this.clock = clock;
    this.poll = poll;
  }

  /** Works for a case and says when to look again; empty: when something happens in it. */
  Optional<Instant> run(String id) {
    if (!(cases.apply(new CaseId(id)) instanceof Running running)) {
      return Optional.empty();
    }
    try {
      return run(running);
    } catch (ProviderFailure failure) {
      LOG.warn("the signing provider did not serve the case {}: {}", id, failure.code());
      return in(poll);
    }
  }

  private Optional<Instant> run(Running running) {
    About about = running.about();
    String id = about.caseId().value();
    Sent sent = running.agreement() instanceof Sent waiting ? waiting : null;
    int draft = sent == null ? 0 : sent.draft().number();
    List<Flow> all = flows.of(provider.name(), id);
    all.stream().filter(flow -> flow.draft() != draft).forEach(flow -> end(flow, running));
    if (sent == null) {
      return Optional.empty();
    }
    Flow flow =
        all.stream()
            .filter(one -> one.draft() == draft)
            .findFirst()
            .orElseGet(() -> Flow.waiting(provider.name(), id, draft));
    if (flow.is(Flow.WAITING)) {
      return invitations.send(flow, about, sent).flatMap(this::in);
    }
    if (flow.is(Flow.STARTING)) {
      // Nobody came back from there: a second invitation might be one too many.
      notes.over(flow, "start-unknown", "");
      return Optional.empty();
    }
    return flow.is(Flow.OPEN) ? look(flow, about, sent) : Optional.empty();
  }

  /** Ends what is not wanted any more; what was signed before that is kept and told. */
  private void end(Flow flow, Running running) {
    if (flow.is(Flow.WAITING)) {
      flows.keep(flow.with("taken-back"));
    } else if (flow.is(Flow.STARTING)) {
      notes.over(flow, "start-unknown", "");
    } else if (flow.is(Flow.OPEN)) {
      boolean signed = provider.progress(flow.flowId()) instanceof Progress.Signed;
      if (signed && isConcluded(running.agreement(), flow.draft())) {
        // It was recorded, and only this row was not written any more.
        flows.keep(flow.with("signed"));
      } else if (signed) {
        String file = kept(running.about(), provider.fetch(flow.flowId()));
        notes.over(flow, "signed-after-taken-back", file);
      } else {
        provider.revoke(flow.flowId(), "the draft was taken back");
        flows.keep(flow.with("revoked"));
      }
    }
  }

  private static boolean isConcluded(Agreement agreement, int draft) {
    return agreement instanceof Concluded concluded && concluded.draft().number() == draft;
  }

  /** The hash of a file that is kept now; empty when its person was erased. */
  private String kept(About about, byte[] file) {
    try {
      return papers.keep(about.employee(), file);
    } catch (Refused erased) {
      return "";
    }
  }

  private Optional<Instant> look(Flow flow, About about, Sent sent) {
    return switch (provider.progress(flow.flowId())) {
      case Progress.Waiting _ -> in(poll);
      case Progress.Signed _ -> signed(flow, about, sent, provider.fetch(flow.flowId()));
      case Progress.Declined declined -> declined(flow, about, declined.by());
      case Progress.Ended _ -> {
        notes.over(flow, "ended-at-provider", "");
        yield Optional.empty();
      }
    };
  }

  private Optional<Instant> declined(Flow flow, About about, Party by) {
    try {
      Words reason = new Words("declined at " + provider.name());
      send.accept(
          new DeclineSignature(about.caseId(), flow.draft(), by, reason), key(flow, "declined"));
    } catch (Refused refused) {
      Flow unused = notes.once(flow, refused.refusal(), "");
      return in(poll);
    }
    flows.keep(flow.with("declined"));
    return Optional.empty();
  }

  private Optional<Instant> signed(Flow flow, About about, Sent sent, byte[] fetched) {
    String draft = sent.draft().documentHash();
    String file = kept(about, fetched);
    try {
      // Before anything is recorded: both signatures, or none.
      Map<Party, SignatureEvidence> shown =
          papers.check(about.employee(), facts.of(about.employee()), file, draft);
      for (Party party : ORDER) {
        SignatureEvidence evidence = shown.get(party);
        if (evidence == null || evidence.stampedAt() == null) {
          throw new Refused(new PaperUnsound("party-missing", KeptPapers.field(party)));
        }
      }
      for (Party party : ORDER) {
        if (!sent.signed().contains(party)) {
          Instant stamped = Objects.requireNonNull(shown.get(party)).stampedAt();
          LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(stamped), Context.LAW);
          send.accept(
              SignAgreement.electronically(about.caseId(), flow.draft(), party, draft, day, file),
              key(flow, party.name()));
        }
      }
    } catch (Refused refused) {
      if (refused.refusal() instanceof PaperUnsound unsound) {
        flows.keep(notes.once(flow, unsound, file).with(unsound.code()));
        return Optional.empty();
      }
      // It is signed, and may be recorded once what stands in the way is mended.
      Flow unused = notes.once(flow, refused.refusal(), file);
      return in(poll);
    }
    flows.keep(flow.with("signed"));
    return Optional.empty();
  }

  private Optional<Instant> in(Duration wait) {
    return Optional.of(clock.instant().plus(wait));
  }

  private static String key(Flow flow, String step) {
    return "%s/%s/%s".formatted(NAME, flow.flowId(), step);
  }
}
