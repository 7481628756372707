package fairwell.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.CorruptHistory;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.OverlayUnknown;
import fairwell.kernel.refusal.OverlayUnsound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyDeciderTest {

  private static final Actor SHEN = actor("law.shen", Role.LEGAL);
  private static final Actor WU = actor("fin.wu", Role.FINANCE);
  private static final String FILE =
      """
      id = cn-bj.minimum-wage.2025
      place = CN-BJ
      topic = minimum-wage
      effectiveFrom = 2025-09-01
      version = 2
      source = notice 9
      confidence = high
      figure.monthly = 2600.00
      """;
  private static final PackRef REF = LoadedPacks.refOf(FILE);
  private static final PolicyEvent PROPOSED = new OverlayProposed(REF, FILE, SHEN.id());
  private static final PolicyEvent PUBLISHED = new OverlayPublished(REF, FILE, WU.id());
  private static final PolicyEvent REJECTED = new OverlayRejected(REF, WU.id(), "a typing error");
  private static final PolicyCommand PROPOSE = new ProposeOverlay(FILE);
  private static final PolicyCommand APPROVE = new ApproveOverlay(REF.contentHash());
  private static final PolicyCommand REJECT =
      new RejectOverlay(REF.contentHash(), "a typing error");

  private static Actor actor(String id, Role role) {
    return new Actor(new ActorId(id), Set.of(role), Set.of(), null);
  }

  private static PolicyState after(PolicyEvent... events) {
    PolicyState state = PolicyState.shipped();
    for (PolicyEvent event : events) {
      state = PolicyDecider.evolve(state, event);
    }
    return state;
  }

  private static void refuses(
      Refusal refusal, PolicyCommand command, Actor actor, PolicyEvent... before) {
    assertThatThrownBy(() -> PolicyDecider.decide(command, after(before), actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  @Test
  void counselProposesAndASecondPersonPublishes() {
    assertThat(PolicyDecider.decide(PROPOSE, after(), SHEN)).containsExactly(PROPOSED);
    assertThat(PolicyDecider.decide(APPROVE, after(PROPOSED), WU)).containsExactly(PUBLISHED);
    assertThat(PolicyDecider.decide(REJECT, after(PROPOSED), WU)).containsExactly(REJECTED);
  }

  @Test
  void nobodyGrantsTheOwnProposal() {
    refuses(new FourEyes("approve-overlay"), APPROVE, SHEN, PROPOSED);
    refuses(new FourEyes("reject-overlay"), REJECT, SHEN, PROPOSED);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleThatIsNotNamedMayNot(Role role) {
    Actor somebody = actor("somebody", role);
    if (role != Role.LEGAL) {
      refuses(new RoleMayNot("propose-overlay", List.of("LEGAL")), PROPOSE, somebody);
    }
    if (!ApproveOverlay.SECOND.contains(role)) {
      List<String> needed = List.of("APPROVER", "FINANCE", "LEGAL");
      refuses(new RoleMayNot("approve-overlay", needed), APPROVE, somebody, PROPOSED);
      refuses(new RoleMayNot("reject-overlay", needed), REJECT, somebody, PROPOSED);
    }
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    refuses(new AlreadyDone("propose-overlay"), PROPOSE, SHEN, PROPOSED);
    refuses(new AlreadyDone("propose-overlay"), PROPOSE, SHEN, PROPOSED, PUBLISHED);
    refuses(new AlreadyDone("approve-overlay"), APPROVE, WU, PROPOSED, PUBLISHED);
    refuses(new AlreadyDone("approve-overlay"), REJECT, WU, PROPOSED, PUBLISHED);
    refuses(new AlreadyDone("reject-overlay"), APPROVE, WU, PROPOSED, REJECTED);
    refuses(new OverlayUnknown(REF.contentHash()), APPROVE, WU);
  }

  @Test
  void whatWasRejectedMayBeProposedAgain() {
    assertThat(PolicyDecider.decide(PROPOSE, after(PROPOSED, REJECTED), SHEN))
        .containsExactly(PROPOSED);
  }

  @Test
  void anUnsoundFileIsRefusedWithEveryFault() {
    String bad = FILE.replace("2600.00", "a lot").replace("CN-BJ", "Peking");
    assertThatThrownBy(() -> PolicyDecider.decide(new ProposeOverlay(bad), after(), SHEN))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((OverlayUnsound) refused.refusal()).faults())
                    .extracting(fault -> fault.line() + " " + fault.field())
                    .containsExactly("2 place", "8 figure.monthly"));
  }

  @Test
  void whatWasPublishedMeanwhileIsLookedAtAgain() {
    String rival = FILE.replace("2600.00", "2650.00");
    PackRef other = LoadedPacks.refOf(rival);
    assertThatThrownBy(() ->
            PolicyDecider.decide(
                APPROVE,
                after(
                    PROPOSED,
                    new OverlayProposed(other, rival, SHEN.id()),
                    new OverlayPublished(other, rival, WU.id())),
                WU))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(((OverlayUnsound) refused.refusal()).faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("version")));
  }

  @Test
  void aHistoryWithoutItsProposalIsCorrupt() {
    assertThatThrownBy(() -> after(PUBLISHED)).isInstanceOf(CorruptHistory.class);
    assertThatThrownBy(() -> after(PROPOSED, REJECTED, PUBLISHED))
        .isInstanceOf(CorruptHistory.class);
  }
}
