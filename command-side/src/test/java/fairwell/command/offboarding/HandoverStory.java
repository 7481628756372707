package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptHandover;
import fairwell.command.offboarding.command.ConfirmHandover;
import fairwell.command.offboarding.command.DeclineHandover;
import fairwell.command.offboarding.command.NameHandoverRecipient;
import fairwell.command.offboarding.command.PlanKnowledgeTopic;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordKnowledgeTransfer;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who takes over: named, asked from notice on, and replaced. */
class HandoverStory {

  private static final EmployeeId ZHAO = EmployeeId.ofNumber("0043");
  private static final EmployeeId SUN = EmployeeId.ofNumber("0044");
  private static final Actor ZHAO_HERSELF = colleague(ZHAO);
  private static final Actor SUN_HERSELF = colleague(SUN);
  private static final Proxy INSTEAD = new Proxy(new Words("is ill"), new Words("mail of today"));

  @Test
  void whoIsNamedIsAskedAndTakesOver() {
    Told lin =
        leaving()
            .when(MANAGER, named("documents", ZHAO))
            .then(HandoverRecipientNamed.class)
            .when(ZHAO_HERSELF, accept("documents", null))
            .then(HandoverAccepted.class);
    assertThat(lin.last(HandoverAccepted.class).recipient()).isEqualTo(ZHAO);
    lin.when(ZHAO_HERSELF, accept("documents", null)).refused("already-done");
  }

  @Test
  void theItemOfTheHandoverRestsOnTheWordOfTheRecipient() {
    accepted()
        .done(HR, handover())
        .when(ZHAO_HERSELF, confirm(null))
        .then(HandoverConfirmed.class, ClearanceItemResolved.class, ClearanceCompleted.class)
        .when(HR, named("documents", SUN))
        .refused("already-done");
  }

  @Test
  void anItemDoesNotRestOnTheWordOfSomebodyElse() {
    accepted()
        .done(HR, handover())
        .when(HR, confirm(INSTEAD))
        .then(StepDoneByProxy.class, HandoverConfirmed.class);
  }

  @Test
  void nobodyConfirmsWhatNobodyTookOver() {
    leaving()
        .done(HR, named("documents", ZHAO))
        .when(ZHAO_HERSELF, confirm(null))
        .refused(new StepSkipped(List.of("accept-handover"), List.of()));
  }

  @Test
  void whoDeclinesIsReplacedAndNothingIsForgotten() {
    Told lin =
        leaving()
            .done(HR, named("drive", ZHAO))
            .when(ZHAO_HERSELF, new DeclineHandover(CASE, "drive", new Words("too much"), null))
            .then(HandoverDeclined.class)
            .when(HR, named("drive", SUN))
            .then(HandoverRecipientNamed.class);
    assertThat(lin.last(HandoverRecipientNamed.class).supersedes()).isEqualTo(ZHAO);
    lin.when(ZHAO_HERSELF, accept("drive", null))
        .refused(new CaseNotFound(CASE.value()))
        .done(SUN_HERSELF, accept("drive", null))
        .when(HR, named("drive", SUN))
        .then();
  }

  @Test
  void theItemOfTheHandoverWaitsForWhatTheLeaverKnows() {
    Told lin =
        accepted()
            .done(HR, handover())
            .when(MANAGER, topic("prices", "documents"))
            .then(KnowledgeTopicPlanned.class)
            .when(MANAGER, topic("prices", "documents"))
            .refused("already-done")
            .when(HR, new ResolveClearanceItem(CASE, "handover", new Words("list 7")))
            .missing("record-knowledge-transfer:prices")
            .when(ZHAO_HERSELF, confirm(null))
            .then(HandoverConfirmed.class);
    lin.when(HR, new RecordKnowledgeTransfer(CASE, "prices", TODAY, "no hash"))
        .refused("impossible-value")
        .when(HR, new RecordKnowledgeTransfer(CASE, "shops", TODAY, HASH))
        .refused("unknown-item")
        .when(MANAGER, new RecordKnowledgeTransfer(CASE, "prices", TODAY, HASH))
        .then(KnowledgeTransferred.class)
        .when(MANAGER, new RecordKnowledgeTransfer(CASE, "prices", TODAY, HASH))
        .refused("already-done")
        .when(MANAGER, new ResolveClearanceItem(CASE, "handover", new Words("list 7")))
        .then(ClearanceItemResolved.class, ClearanceCompleted.class)
        .when(MANAGER, topic("late", "documents"))
        .refused("already-done");
  }

  @Test
  void aTopicBelongsToAnAreaAndGoesToSomebodyWhoIsThere() {
    leaving()
        .when(MANAGER, topic("prices", "kitchen"))
        .refused("impossible-value")
        .when(
            MANAGER,
            new PlanKnowledgeTopic(
                CASE,
                "prices",
                "documents",
                new Words("the price list"),
                EmployeeId.ofNumber("9999"),
                TODAY))
        .refused("employee-not-found")
        .when(
            MANAGER,
            new PlanKnowledgeTopic(
                CASE, "prices", "documents", new Words("the price list"), ZHAO, TODAY.minusDays(1)))
        .refused(new ImpossibleValue("due", "a day from " + TODAY))
        .when(HR, new RecordKnowledgeTransfer(CASE, "prices", TODAY, HASH))
        .missing("plan-knowledge-topic");
  }

  private static PlanKnowledgeTopic topic(String id, String area) {
    return new PlanKnowledgeTopic(CASE, id, area, new Words("the price list"), ZHAO, TODAY);
  }

  @Test
  void nobodyIsAskedBeforeNotice() {
    Told lin =
        told(Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED))
            .done(HR, named("drive", ZHAO))
            .when(ZHAO_HERSELF, accept("drive", null))
            .refused(new CaseNotFound(CASE.value()))
            .when(HR, accept("drive", INSTEAD))
            .missing("give-notice");
    assertThat(Gates.visible(lin.now(), ZHAO_HERSELF)).isFalse();
  }

  @Test
  void whoIsAskedKnowsNothingElseOfTheCase() {
    Told lin = leaving().done(HR, named("drive", ZHAO));
    assertThat(Gates.visible(lin.now(), ZHAO_HERSELF)).isFalse();
    lin.when(ZHAO_HERSELF, handover())
        .refused(new CaseNotFound(CASE.value()))
        .when(ZHAO_HERSELF, named("drive", SUN))
        .refused(new CaseNotFound(CASE.value()))
        .when(ZHAO_HERSELF, accept("documents", null))
        .refused(new UnknownItem("handover-area", "documents"));
  }

  @Test
  void nobodyAnswersForAnotherRecipientButHrAndTheManager() {
    leaving()
        .done(HR, named("drive", ZHAO))
        .done(HR, named("documents", SUN))
        .when(ZHAO_HERSELF, accept("documents", INSTEAD))
        .refused("role-may-not")
        .when(EMPLOYEE, accept("documents", INSTEAD))
        .refused("role-may-not")
        .when(MANAGER, accept("documents", INSTEAD))
        .then(StepDoneByProxy.class, HandoverAccepted.class);
  }

  @Test
  void whoStandsInSaysWhyAndWhoDoesNotNeedNot() {
    Told lin =
        leaving()
            .done(HR, named("drive", ZHAO))
            .when(HR, accept("drive", null))
            .refused(new ImpossibleValue("proxy", "a reason and evidence from whoever stands in"))
            .when(ZHAO_HERSELF, accept("drive", INSTEAD))
            .refused(new ImpossibleValue("proxy", "nothing from the one whose step it is"))
            .done(HR, accept("drive", INSTEAD));
    StepDoneByProxy proxy = (StepDoneByProxy) lin.events().getFirst();
    assertThat(proxy.step()).isEqualTo("accept-handover");
    assertThat(proxy.insteadOf()).isEqualTo(InsteadOf.RECIPIENT);
    assertThat(proxy.doneBy()).isEqualTo(HR.id());
  }

  @Test
  void nobodyTakesOverWhoIsNotThere() {
    leaving()
        .when(HR, named("drive", LIN))
        .refused(new ImpossibleValue("recipient", "somebody else than the leaver"))
        .when(HR, named("drive", EmployeeId.ofNumber("9999")))
        .refused("employee-not-found")
        .knows(
            SUN,
            FactStream.hired("CN-SH", "2020-01-06", "2012-07-01")
                .add(
                    new EmploymentEnded(
                        FactStream.WHO, Scene.key("ended"), TODAY.minusDays(3), CASE))
                .facts())
        .when(HR, named("drive", SUN))
        .refused(new ImpossibleValue("recipient", "someone still employed"))
        .when(HR, named("garden", ZHAO))
        .refused("impossible-value");
  }

  @Test
  void nobodyIsAskedWhenThePersonStays() {
    leaving()
        .done(HR, named("drive", ZHAO))
        .done(HR, new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("withdrawn")))
        .when(ZHAO_HERSELF, accept("drive", null))
        .refused(new CaseNotFound(CASE.value()));
  }

  private static Told accepted() {
    return leaving()
        .done(HR, named("documents", ZHAO))
        .done(ZHAO_HERSELF, accept("documents", null));
  }

  private static Told leaving() {
    return told(Told.given(CaseKind.RESIGNATION, Ground.LCL_37))
        .approved()
        .dated(TODAY)
        .announced();
  }

  private static Told told(Told lin) {
    var hired = FactStream.hired("CN-SH", "2020-01-06", "2012-07-01").facts();
    return lin.knows(ZHAO, hired).knows(SUN, hired);
  }

  private static Actor colleague(EmployeeId who) {
    return new Actor(new ActorId("e." + who.number()), Set.of(Role.EMPLOYEE), Set.of(), who);
  }

  private static RaiseClearanceItem handover() {
    return new RaiseClearanceItem(CASE, "handover", "handover", Role.MANAGER, "work", TODAY);
  }

  private static NameHandoverRecipient named(String area, EmployeeId who) {
    return new NameHandoverRecipient(CASE, area, who);
  }

  private static AcceptHandover accept(String area, @Nullable Proxy proxy) {
    return new AcceptHandover(CASE, area, proxy);
  }

  private static ConfirmHandover confirm(@Nullable Proxy proxy) {
    return new ConfirmHandover(CASE, "documents", new Words("list 7"), proxy);
  }
}
