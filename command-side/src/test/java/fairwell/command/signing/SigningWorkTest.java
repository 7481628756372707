package fairwell.command.signing;

import static fairwell.command.paper.PaperDesk.CASE;
import static fairwell.command.paper.PaperDesk.WHO;
import static org.assertj.core.api.Assertions.assertThat;

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
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.EmployeeFacts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back is checked here before anything is recorded. */
class SigningWorkTest {

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
    vendor.progress = SigningProvider.Progress.SIGNED;
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
    vendor.progress = SigningProvider.Progress.SIGNED;
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
    vendor.progress = SigningProvider.Progress.SIGNED;
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
    vendor.progress = SigningProvider.Progress.DECLINED;
    work().run(CASE.value());

    assertThat(sent).singleElement().isInstanceOf(DeclineSignature.class);
  }

  @Test
  void anInvitationForADraftThatWasTakenBackIsRevoked() {
    work().run(CASE.value());
    agreement = new Agreement.Void(1);

    assertThat(work().run(CASE.value())).isEmpty();
    assertThat(vendor.revoked).containsExactly("flow-1");
  }

  @Test
  void aProviderThatDoesNotAnswerIsAskedAgain() {
    vendor.fails = true;
    assertThat(work().run(CASE.value())).isPresent();
    assertThat(vendor.begun).isEmpty();

    vendor.fails = false;
    work().run(CASE.value());
    assertThat(vendor.begun).hasSize(1);
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
        new SigningWork.Voices((command, _) -> sent.add(command), disclosed::add, refused::add),
        Clock.systemUTC(),
        Duration.ofMinutes(10));
  }

  /** Flows in memory. */
  private static final class Book implements FlowBook {

    private final List<Flow> flows = new ArrayList<>();

    void clear() {
      flows.clear();
    }

    @Override
    public void begun(Flow flow) {
      flows.add(flow);
    }

    @Override
    public void ended(Flow flow, String outcome) {
      flows.remove(flow);
      flows.add(new Flow(flow.caseId(), flow.draft(), flow.flowId(), outcome));
    }

    @Override
    public List<Flow> of(String caseId) {
      return List.copyOf(flows);
    }
  }

  /** A provider that does as it is told. */
  private static final class Vendor implements SigningProvider {

    private final List<SigningOrder> begun = new ArrayList<>();
    private final List<String> revoked = new ArrayList<>();
    private Progress progress = Progress.WAITING;
    private byte[] file = {};
    private boolean fails;

    @Override
    public String name() {
      return "vendor";
    }

    @Override
    public String start(SigningOrder order) {
      if (fails) {
        throw new ProviderFailure("timeout");
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
