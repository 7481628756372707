package fairwell.command.signing;

import static fairwell.command.paper.PaperDesk.CASE;
import static fairwell.command.paper.PaperDesk.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.inbound.NotAccepted;
import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.agreement.Draft;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.paper.KeptPapers;
import fairwell.command.paper.LocalSigner;
import fairwell.command.paper.PaperDesk;
import fairwell.command.paper.TrustedSigner;
import fairwell.command.signing.SigningProvider.Progress;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back is checked here before anything is recorded. */
class SigningWorkTest {

  private static final Progress SIGNED = new Progress.Signed();

  @TempDir private Path folder;
  private PaperDesk desk;
  private KeptPapers papers;
  private EmployeeFacts facts;
  private String draft = "";
  private Agreement agreement = new Agreement.None();
  private final Vendor vendor = new Vendor();
  private final Book book = new Book();
  private final List<OffboardingCommand> sent = new ArrayList<>();
  private final List<PersonalDataRead> disclosed = new ArrayList<>();
  private final List<CommandRefused> refused = new ArrayList<>();
  private @Nullable Refusal inTheWay;

  @BeforeEach
  void open() {
    desk = new PaperDesk(folder);
    facts = desk.facts("欧阳静怡", PaperDesk.EMPLOYER);
    TrustedSigner trusted =
        new LocalSigner(desk.authority("vendor.key"), Clock.systemUTC()).trusted();
    papers = desk.papersOf(trusted);
    draft = papers.agreement(PaperDesk.agreement(facts, PaperDesk.statement()));
    agreement = new Agreement.Sent(new Draft(1, 2, draft), Set.of(), null);
  }

  @Test
  void anInvitationIsBegunOnceAndWaitedFor() {
    assertThat(work().run(CASE.value())).isPresent();
    assertThat(work().run(CASE.value())).isPresent();

    assertThat(vendor.begun).hasSize(1);
    assertThat(vendor.begun.getFirst().spots()).containsOnlyKeys("employee", "employer");
    assertThat(disclosed).hasSize(1);
    assertThat(sent).isEmpty();
  }

  @Test
  void aSoundFileIsRecordedForBothTheLeaverFirst() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    vendor.file = signed("vendor.key");

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(sent)
        .extracting(command -> ((SignAgreement) command).party())
        .containsExactly(Party.EMPLOYEE, Party.EMPLOYER);
    SignAgreement first = (SignAgreement) sent.getFirst();
    assertThat(papers.find(WHO, String.valueOf(first.fileHash()))).isPresent();
    assertThat(refused).isEmpty();
    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(sent).hasSize(2);
  }

  @Test
  void aFileThatIsNotSoundIsNotedAndNothingIsRecorded() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    byte[] changed = signed("vendor.key");
    changed[changed.length / 3] ^= 1;
    vendor.file = changed;

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(sent).isEmpty();
    assertThat(refused)
        .singleElement()
        .extracting(CommandRefused::refusal)
        .isEqualTo("paper-unsound");
    assertThat(refused.getFirst().data()).containsEntry("fault", "content-changed");
  }

  @Test
  void aFileOfSomebodyElseOrWithOneSignatureOnlyIsNoted() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    vendor.file = signed("forger.key");
    work().run(CASE.value());
    assertThat(refused.getFirst().data()).containsEntry("fault", "time-stamp-unknown");

    book.clear();
    work().run(CASE.value());
    KeptPapers local = desk.papers("vendor.key");
    String one = local.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    vendor.file = desk.files.open(WHO.value(), one).orElseThrow();
    work().run(CASE.value());
    assertThat(refused.getLast().data()).containsEntry("fault", "party-missing");
    assertThat(sent).isEmpty();
  }

  @Test
  void whoDeclinesThereHasDeclinedHere() {
    work().run(CASE.value());
    vendor.progress = new Progress.Declined(Party.EMPLOYER);
    work().run(CASE.value());

    assertThat(sent)
        .singleElement()
        .isInstanceOfSatisfying(
            DeclineSignature.class, no -> assertThat(no.party()).isEqualTo(Party.EMPLOYER));
  }

  @Test
  void anInvitationForADraftThatWasTakenBackIsRevoked() {
    work().run(CASE.value());
    agreement = new Agreement.Void(1);

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.revoked).containsExactly("flow-1");
    assertThat(refused).isEmpty();
  }

  @Test
  void whatWasSignedBeforeTheDraftWasTakenBackIsKeptAndTold() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    vendor.file = signed("vendor.key");
    agreement = new Agreement.Void(1);

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.revoked).isEmpty();
    assertThat(noted("fault")).containsExactly("signed-after-taken-back");
    assertThat(papers.find(WHO, noted("detail").getFirst())).contains(vendor.file);
    work().run(CASE.value());
    assertThat(refused).hasSize(1);
  }

  @Test
  void whatWasRecordedBeforeACrashIsNoNews() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    agreement = new Agreement.Concluded(new Draft(1, 2, draft));

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(refused).isEmpty();
    assertThat(vendor.revoked).isEmpty();
  }

  @Test
  void whatStandsInTheWayOfASignedFileIsNotedOnceAndTriedAgain() {
    work().run(CASE.value());
    vendor.progress = SIGNED;
    vendor.file = signed("vendor.key");
    inTheWay = new SettlementStale(2);

    assertThat(work().run(CASE.value())).isPresent();
    assertThat(work().run(CASE.value())).isPresent();
    assertThat(refused)
        .singleElement()
        .extracting(CommandRefused::refusal)
        .isEqualTo("settlement-stale");
    assertThat(papers.find(WHO, noted("detail").getFirst())).contains(vendor.file);

    inTheWay = null;
    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(sent).hasSize(2);
  }

  @Test
  void whatMayHaveBegunIsNotBegunAgainButTold() {
    vendor.failure = new ProviderFailure("start-unknown");
    assertThat(work().run(CASE.value())).isEmpty();

    vendor.failure = null;
    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.begun).isEmpty();
    assertThat(noted("fault")).containsExactly("start-unknown");
  }

  @Test
  void aCrashWhileTheProviderIsAskedIsNoSecondInvitation() {
    vendor.failure = new IllegalStateException("the process died");
    assertThatThrownBy(() -> work().run(CASE.value())).hasMessage("the process died");

    vendor.failure = null;
    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.begun).isEmpty();
    assertThat(noted("fault")).containsExactly("start-unknown");
  }

  @Test
  void whatTheProviderWillNeverTakeIsNotedOnce() {
    vendor.failure = ProviderFailure.lasting("code-1435002");

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(noted("fault")).containsExactly("refused-at-provider");
    assertThat(noted("detail")).containsExactly("code-1435002");
    assertThat(disclosed).hasSize(1);
  }

  @Test
  void aMissingPhoneNumberIsNotedOnceAndLookedForAgain() {
    EmployeeFacts known = facts;
    facts = desk.facts("欧阳静怡", PaperDesk.EMPLOYER, null, null);

    assertThat(work().run(CASE.value())).isPresent();
    assertThat(work().run(CASE.value())).isPresent();
    assertThat(refused)
        .singleElement()
        .extracting(CommandRefused::refusal)
        .isEqualTo("paper-data-missing");
    assertThat(disclosed).isEmpty();

    facts = known;
    work().run(CASE.value());
    assertThat(vendor.begun).hasSize(1);
  }

  @Test
  void anInvitationAtAnotherProviderIsNoneHere() {
    book.keep(Flow.waiting("another", CASE.value(), 1).begun("flow-0"));

    work().run(CASE.value());
    assertThat(vendor.begun).hasSize(1);
  }

  @Test
  void aProviderThatDoesNotAnswerIsAskedAgain() {
    vendor.failure = new ProviderFailure("connection-refused");
    Instant first = work().run(CASE.value()).orElseThrow();
    Instant second = work().run(CASE.value()).orElseThrow();
    assertThat(vendor.begun).isEmpty();
    assertThat(second).isAfter(first);

    vendor.failure = null;
    work().run(CASE.value());
    assertThat(vendor.begun).hasSize(1);
    assertThat(disclosed).hasSize(1);
  }

  @Test
  void aPaperMadeElsewhereIsNobodysBusinessHere() {
    agreement = new Agreement.Sent(new Draft(1, 2, "a".repeat(64)), Set.of(), null);

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.begun).isEmpty();
  }

  private byte[] signed(String authority) {
    KeptPapers local = desk.papers(authority);
    String one = local.sign(PaperDesk.signature(facts, Party.EMPLOYEE, draft));
    String both = local.sign(PaperDesk.signature(facts, Party.EMPLOYER, one));
    return desk.files.open(WHO.value(), both).orElseThrow();
  }

  private SigningWork work() {
    return new SigningWork(
        _ -> PaperDesk.running(agreement),
        _ -> facts,
        papers,
        vendor,
        book,
        new SigningWork.Voices((command, _) -> take(command), disclosed::add, refused::add),
        SigningCases.CLOCK,
        Duration.ofMinutes(10));
  }

  private void take(OffboardingCommand command) {
    if (inTheWay != null) {
      throw new Refused(inTheWay);
    }
    sent.add(command);
  }

  /** What the notes say under that name. */
  private List<String> noted(String name) {
    return refused.stream().map(note -> note.data().getOrDefault(name, "")).toList();
  }

  /** Flows in memory. */
  private static final class Book implements FlowBook {

    private final List<Flow> flows = new ArrayList<>();

    void clear() {
      flows.clear();
    }

    @Override
    public void keep(Flow flow) {
      flows.removeIf(one -> one.provider().equals(flow.provider()) && one.draft() == flow.draft());
      flows.add(flow);
    }

    @Override
    public List<Flow> of(String provider, String caseId) {
      return flows.stream().filter(one -> one.provider().equals(provider)).toList();
    }
  }

  /** A provider that does as it is told. */
  private static final class Vendor implements SigningProvider {

    private final List<SigningOrder> begun = new ArrayList<>();
    private final List<String> revoked = new ArrayList<>();
    private Progress progress = new Progress.Waiting();
    private byte[] file = {};
    private @Nullable RuntimeException failure;

    @Override
    public String name() {
      return "vendor";
    }

    @Override
    public String start(SigningOrder order) {
      if (failure != null) {
        throw failure;
      }
      begun.add(order);
      return "flow-" + begun.size();
    }

    @Override
    public Progress progress(String flowId) {
      return progress;
    }

    @Override
    public byte[] fetch(String flowId) {
      return file;
    }

    @Override
    public void revoke(String flowId, String reason) {
      revoked.add(flowId);
    }

    @Override
    public Told hear(Call call, Instant now) {
      throw new NotAccepted(NotAccepted.Why.SIGNATURE);
    }

    @Override
    public Map<String, String> thanks() {
      return Map.of();
    }
  }
}
