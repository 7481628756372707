package fairwell.query.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.kernel.signature.ReliableSignature.Answer;
import fairwell.kernel.signature.ReliableSignature.Condition;
import fairwell.query.papers.CasePapers.Draft;
import fairwell.query.papers.CasePapers.Standing;
import fairwell.query.story.CaseStory;
import fairwell.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftsAndSignaturesTest {

  private static final CaseId ID = CaseStory.caseId(1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final SettlementComputed COMPUTED =
      (SettlementComputed) Samples.event(SettlementComputed.class);
  private static final Actor HR = new Actor(new ActorId("hr.lin"), Set.of(Role.HR), Set.of(), null);
  private static final Actor LEAVER =
      new Actor(new ActorId("e.1"), Set.of(Role.EMPLOYEE), Set.of(), CaseStory.employee(1));

  private final SignatureEvidence one =
      new SignatureEvidence(
          SignatureMethod.ELECTRONIC,
          "f1",
          "local-test",
          Instant.EPOCH,
          "c1",
          ReliableSignature.LOCAL);

  @Test
  void theLeaverSeesADraftOnceItWasSent() {
    AgreementDrafted drafted =
        new AgreementDrafted(ID, 1, COMPUTED.version(), "draft", "statement");

    assertThat(of(HR, COMPUTED, drafted).drafts()).hasSize(1);
    assertThat(of(LEAVER, COMPUTED, drafted).drafts()).isEmpty();
    CasePapers sent = of(LEAVER, COMPUTED, drafted, new AgreementSent(ID, 1, DAY));
    assertThat(sent.own()).isTrue();
    assertThat(sent.newest().orElseThrow().standing()).isEqualTo(Standing.SENT);
  }

  @Test
  void eachSignatureHasItsFileAndTheFourConditions() {
    Draft draft =
        of(
                HR,
                COMPUTED,
                new AgreementDrafted(ID, 1, COMPUTED.version(), "draft", "statement"),
                new AgreementSent(ID, 1, DAY),
                new AgreementSigned(ID, 1, Party.EMPLOYEE, "draft", DAY, one),
                new AgreementSigned(
                    ID, 1, Party.EMPLOYER, "draft", DAY, SignatureEvidence.scan("scan")),
                new AgreementConcluded(ID, 1))
            .newest()
            .orElseThrow();

    assertThat(draft.standing()).isEqualTo(Standing.CONCLUDED);
    assertThat(draft.fileHash()).isEqualTo("f1");
    assertThat(draft.stale()).isFalse();
    assertThat(draft.signatures().getFirst().conditions())
        .containsEntry(Condition.CONTROLLED_BY_SIGNER, Answer.NOT_MET)
        .containsEntry(Condition.CHANGE_OF_CONTENT_NOTICED, Answer.MET)
        .hasSize(4);
    assertThat(draft.signatures().getFirst().reliable()).isFalse();
    assertThat(draft.signatures().getLast().conditions()).isEmpty();
    assertThat(draft.signatures().getLast().reliable()).isNull();
  }

  @Test
  void aDraftOverAnOlderSettlementIsStaleAndAVoidOneSaysWhy() {
    CasePapers papers =
        of(
            HR,
            COMPUTED,
            new AgreementDrafted(ID, 1, COMPUTED.version() - 1, "draft"),
            new AgreementSent(ID, 1, DAY),
            new AgreementVoided(ID, 1, CaseStory.text(1, "why")));

    Draft draft = papers.newest().orElseThrow();
    assertThat(draft.stale()).isTrue();
    assertThat(draft.standing()).isEqualTo(Standing.VOID);
    assertThat(draft.reason()).isNotNull();
    assertThat(papers.certificate()).isNull();
  }

  @Test
  void withoutACaseThereIsNothing() {
    assertThat(DraftsAndSignatures.of(List.of())).isEmpty();
  }

  private static CasePapers of(Actor actor, FairwellEvent... events) {
    List<Recorded> stream = new ArrayList<>();
    stream.add(recorded(0, CaseStory.opened(1, false)));
    for (FairwellEvent event : events) {
      stream.add(recorded(stream.size(), event));
    }
    return DraftsAndSignatures.of(stream).orElseThrow().seenBy(actor);
  }

  private static Recorded recorded(long number, FairwellEvent event) {
    return new Recorded(
        100 + number, "event-" + number, ID.value(), number, Instant.EPOCH, event, Map.of());
  }
}
