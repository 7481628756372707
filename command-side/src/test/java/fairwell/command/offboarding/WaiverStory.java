package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.OTHER_HR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.WaiveUnionNotice;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.WaiverExpired;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A step is left out when one proposed it and another confirmed it, up to a day. */
class WaiverStory {

  private static final String LAST = TODAY.plusDays(30).toString();

  @Test
  void nobodyWaivesAlone() {
    Told lin = given(CaseKind.RESIGNATION, Ground.LCL_37).approved();
    lin.when(LEGAL, negotiation())
        .missing("propose-waiver")
        .when(HR, proposal(WaivableStep.NEGOTIATION))
        .then(StepWaiverProposed.class)
        .when(HR, negotiation())
        .refused(new FourEyes("waive-negotiation"));
    assertThat(lin.now().negotiation()).isInstanceOf(Negotiation.Preparing.class);
    lin.when(OTHER_HR, negotiation())
        .then(NegotiationWaived.class)
        .when(LEGAL, new WaiveAgreement(CASE, new Words("none")))
        .missing("propose-waiver")
        .proposed(WaivableStep.AGREEMENT)
        .when(HR, new WaiveAgreement(CASE, new Words("none")))
        .refused(new FourEyes("waive-agreement"))
        .when(LEGAL, new WaiveAgreement(CASE, new Words("none")))
        .then(AgreementWaived.class);
  }

  @Test
  void whoMayProposeNeedNotBeAbleToConfirm() {
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .approved()
        .announced()
        .when(MANAGER, proposal(WaivableStep.NEGOTIATION))
        .then(StepWaiverProposed.class)
        .when(MANAGER, negotiation())
        .refused("role-may-not")
        .when(HR, negotiation())
        .then(NegotiationWaived.class);
  }

  @Test
  void whatCannotBeWaivedIsNotProposedEither() {
    given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approved()
        .when(HR, proposal(WaivableStep.NEGOTIATION))
        .missing("accept-offer")
        .when(HR, proposal(WaivableStep.CONFIRMATION))
        .missing("compute-settlement", "issue-settlement")
        .when(
            HR,
            new ProposeWaiver(
                CASE, WaivableStep.UNION_NOTICE, new Words("none"), TODAY.minusDays(1)))
        .refused(new ImpossibleValue("expiresOn", "a day from " + TODAY));
  }

  @Test
  void aProposalIsConfirmedInTimeOrProposedAgain() {
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .approved()
        .proposed(WaivableStep.NEGOTIATION)
        .later(31)
        .when(LEGAL, negotiation())
        .refused(new WaiverExpired("negotiation", LAST, List.of("propose-waiver")))
        .proposed(WaivableStep.NEGOTIATION)
        .when(LEGAL, negotiation())
        .then(NegotiationWaived.class);
  }

  @Test
  void theUnionIsToBeHeardAgainAfterTheLastDay() {
    Told lin = given(CaseKind.DISMISSAL, Ground.LCL_40_3).approved().dated(TODAY.plusDays(60));
    lin.proposed(WaivableStep.UNION_NOTICE)
        .when(LEGAL, new WaiveUnionNotice(CASE, new Words("no union")))
        .then(UnionNoticeWaived.class)
        .later(31)
        .when(HR, new GiveNotice(CASE, TODAY.plusDays(31), "letter"))
        .refused(new WaiverExpired("union-notice", LAST, List.of("notify-union")))
        .when(HR, new NotifyUnion(CASE, TODAY.plusDays(31), new Words("no objection")))
        .then(UnionNotified.class)
        .done(HR, new GiveNotice(CASE, TODAY.plusDays(31), "letter"));
    assertThat(lin.events()).hasAtLeastOneElementOfType(NoticeGiven.class);
  }

  @Test
  void aWaivedNegotiationIsOpenAgainAfterItsLastDay() {
    Told lin = waived().later(31);
    lin.when(HR, issue())
        .refused(new WaiverExpired("negotiation", LAST, List.of("start-talks")))
        .when(HR, new AttachPreparationReport(CASE, null))
        .then(PreparationReportAttached.class);
    assertThat(lin.now().negotiation()).isInstanceOf(Negotiation.Preparing.class);
    lin.when(HR, issue()).missing("waive-negotiation");
  }

  @Test
  void talksThatWerePreparedBeginOnceTheWaiverRanOut() {
    StartTalks start = new StartTalks(CASE, TODAY);
    Told lin =
        given(CaseKind.RESIGNATION, Ground.LCL_38)
            .dated(TODAY)
            .approved()
            .prepared()
            .proposed(WaivableStep.NEGOTIATION)
            .done(LEGAL, negotiation());
    lin.when(NEGOTIATOR, start)
        .refused(Action.WAIVE_NEGOTIATION.done())
        .later(31)
        .when(NEGOTIATOR, start)
        .then(TalksStarted.class)
        .when(NEGOTIATOR, start)
        .refused(Action.START_TALKS.done());
    assertThat(lin.now().negotiation()).isInstanceOf(Negotiation.InTalks.class);
    assertThat(lin.now().waivers().until()).doesNotContainKey(WaivableStep.NEGOTIATION);
    lin = waived().later(31).when(NEGOTIATOR, start);
    assertThat(lin.refusal())
        .isInstanceOfSatisfying(
            StepSkipped.class,
            no -> assertThat(no.missing()).contains("attach-preparation-report"));
  }

  @Test
  void aWaiverThatRanOutIsGivenAgainByTwo() {
    waived()
        .later(31)
        .when(LEGAL, negotiation())
        .missing("propose-waiver")
        .proposed(WaivableStep.NEGOTIATION)
        .when(LEGAL, negotiation())
        .then(NegotiationWaived.class)
        .when(HR, issue())
        .then(SettlementIssued.class);
  }

  @Test
  void nothingIsPaidOrSignedOnAWaiverThatRanOut() {
    Told lin = waived().issued().unanswered().later(31);
    lin.when(HR, new DraftAgreement(CASE, 1, HASH, null))
        .refused(new WaiverExpired("confirmation", LAST, List.of("propose-waiver")))
        .proposed(WaivableStep.CONFIRMATION)
        .when(LEGAL, new WaiveConfirmation(CASE, 1, new Words("still no answer")))
        .then(ConfirmationWaived.class)
        .when(ECONOMIC_COMPENSATION)
        .refused(new WaiverExpired("agreement", LAST, List.of("draft-agreement")))
        .when(HR, new DraftAgreement(CASE, 1, HASH, null))
        .then(AgreementDrafted.class);
  }

  @Test
  void anotherVersionOfTheSettlementWantsAnotherProposal() {
    waived()
        .issued()
        .proposed(WaivableStep.CONFIRMATION)
        .done(Scene.FINANCE, new ComputeSettlement(CASE))
        .done(HR, new IssueSettlement(CASE, 2, TODAY))
        .when(LEGAL, new WaiveConfirmation(CASE, 2, new Words("no answer")))
        .missing("propose-waiver");
  }

  /** A waiver of the time when one was enough is read as it was given, and has no last day. */
  @Test
  void aWaiverGivenByOneStaysGiven() {
    Told lin = given(CaseKind.RESIGNATION, Ground.LCL_38);
    CaseState before = lin.approved().now();
    List<OffboardingEvent> old = new ArrayList<>();
    old.add(new NegotiationWaived(CASE, new Words("nothing").about(Scene.LIN), HR.id()));
    for (OffboardingEvent event : old) {
      before = OffboardingDecider.evolve(before, event);
    }
    Running read = (Running) before;
    assertThat(read.negotiation()).isInstanceOf(Negotiation.Waived.class);
    assertThat(read.waivers().expired(WaivableStep.NEGOTIATION, TODAY.plusYears(9))).isEmpty();
  }

  private static Told waived() {
    return given(CaseKind.RESIGNATION, Ground.LCL_38)
        .dated(TODAY)
        .approved()
        .announced()
        .nothingToNegotiate()
        .computed();
  }

  private static IssueSettlement issue() {
    return new IssueSettlement(CASE, 1, TODAY);
  }

  private static WaiveNegotiation negotiation() {
    return new WaiveNegotiation(CASE, new Words("the law says it all"));
  }

  private static ProposeWaiver proposal(WaivableStep step) {
    return new ProposeWaiver(CASE, step, new Words("as agreed"), TODAY.plusDays(30));
  }
}
