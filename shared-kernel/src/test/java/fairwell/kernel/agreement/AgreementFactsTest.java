package fairwell.kernel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.agreement.AgreementFacts.DateKind;
import fairwell.kernel.agreement.AgreementFacts.OpenKind;
import fairwell.kernel.agreement.AgreementFacts.TakeoverStanding;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.value.CanonicalForm;
import fairwell.kernel.value.Money;
import fairwell.testing.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an agreement says, and what it still needs, out of the events. */
class AgreementFactsTest {

  private static final LocalDate END = LocalDate.of(2026, 3, 31);
  private static final CaseOpened OPENED = (CaseOpened) Samples.event(CaseOpened.class);
  private static final NonCompeteAgreed CONTRACT =
      (NonCompeteAgreed) Samples.event(NonCompeteAgreed.class);

  private final List<Recorded> course = new ArrayList<>();
  private final List<Recorded> person = new ArrayList<>();

  @Test
  void aCaseThatWasJustOpenedNeedsEverything() {
    then(OPENED);

    assertThat(facts().needs())
        .containsExactly(AgreementNeed.DATES, AgreementNeed.NOTICE, AgreementNeed.SETTLEMENT);
    assertThat(facts().isReady()).isFalse();
  }

  @Test
  void whatIsDatedAnnouncedSettledAndConfirmedIsReadyAndNamesItsEvents() {
    ready();

    AgreementFacts facts = facts();
    assertThat(facts.needs()).isEmpty();
    assertThat(facts.isReady()).isTrue();
    assertThat(facts.on(DateKind.LEGAL_END)).contains(END);
    assertThat(facts.dates())
        .allSatisfy(date -> assertThat(at(date.source().sequence())).isNotNull());
    assertThat(facts.settlement()).isNotNull();
    assertThat(facts.settlement().hash())
        .isEqualTo(CanonicalForm.sha256(CanonicalForm.of(computed(2).statement())));
    assertThat(at(facts.settlement().computed().sequence())).isInstanceOf(SettlementComputed.class);
    assertThat(at(Objects.requireNonNull(facts.settlement().settled()).sequence()))
        .isInstanceOf(SettlementConfirmed.class);
    assertThat(facts.certificate().chinese())
        .isEqualTo(ReasonTexts.in(Locale.CHINA).certificate(facts.ground().value()));
  }

  @Test
  void aSettlementOfAnOlderFairwellLacksScheduleAndBenefits() {
    then(OPENED);
    dated(END);
    Statement known = computed(2).statement();
    Statement old =
        new Statement(
            known.place(),
            known.legalEnd(),
            known.ground(),
            known.currency(),
            known.lines(),
            List.of("wages"),
            List.of(),
            List.of(),
            null,
            List.of());
    then(new SettlementComputed(OPENED.caseId(), 1, old, 1, -1, null, Edition.FIRST));

    assertThat(facts().needs())
        .containsExactly(
            AgreementNeed.NOTICE,
            AgreementNeed.CONFIRMATION,
            AgreementNeed.AMOUNTS,
            AgreementNeed.PAYMENT_SCHEDULE,
            AgreementNeed.BENEFITS);
  }

  @Test
  void aWaiverOfTheConfirmationHoldsUpToItsLastDay() {
    then(OPENED);
    dated(END);
    then(new NoticeGiven(OPENED.caseId(), END.minusDays(30), "letter"));
    then(computed(1));
    then(
        new StepWaiverProposed(
            OPENED.caseId(), WaivableStep.CONFIRMATION, OPENED.reason(), END, OPENED.owner()));
    then(new ConfirmationWaived(OPENED.caseId(), 1, OPENED.reason(), OPENED.owner()));
    assertThat(facts().needs()).isEmpty();

    AgreementFacts late = Agreements.facts(course, person, END.plusDays(1));
    assertThat(late.needs()).containsExactly(AgreementNeed.CONFIRMATION);
    assertThat(late.isReady()).isFalse();
  }

  @Test
  void otherDatesOrAnotherGroundMakeTheSettlementStale() {
    ready();
    dated(END.plusDays(1));
    assertThat(facts().needs()).containsExactly(AgreementNeed.SETTLEMENT_FOR_OTHER_TERMS);
    dated(END);
    assertThat(facts().needs()).isEmpty();
    then(new GroundChanged(OPENED.caseId(), OPENED.ground(), Ground.LCL_40_3, OPENED.reason()));
    assertThat(facts().ground().value()).isEqualTo(Ground.LCL_40_3);
    assertThat(facts().needs()).containsExactly(AgreementNeed.SETTLEMENT_FOR_OTHER_TERMS);
  }

  @Test
  void aDraftOnASupersededSettlementIsStaleUntilItIsVoided() {
    ready();
    then(new AgreementDrafted(OPENED.caseId(), 1, 2, "a".repeat(64)));
    assertThat(facts().needs()).isEmpty();
    assertThat(facts().draft()).isNotNull();
    then(computed(3));
    then(new SettlementConfirmed(OPENED.caseId(), 3));
    assertThat(facts().needs()).containsExactly(AgreementNeed.DRAFT_ON_SUPERSEDED_SETTLEMENT);
    then(new AgreementVoided(OPENED.caseId(), 1, OPENED.reason()));
    assertThat(facts().draft()).isNull();
    assertThat(facts().needs()).isEmpty();
  }

  @Test
  void whatWasAgreedAtTheTableGoesBeforeTheContract() {
    ready();
    assertThat(facts().nonCompete().standing()).isEqualTo(NonCompeteDuty.Standing.NONE);
    knows(CONTRACT);
    assertThat(facts().nonCompete())
        .isEqualTo(
            new NonCompeteDuty(
                NonCompeteDuty.Standing.KEPT,
                CONTRACT.agreedOn(),
                CONTRACT.months(),
                CONTRACT.monthlyCompensation()));
    assertThat(facts().nonCompeteContract()).isNotNull();
    agreed("0");
    assertThat(facts().nonCompete().standing()).isEqualTo(NonCompeteDuty.Standing.RELEASED);
    assertThat(facts().agreedTerms()).hasSize(1);
    person.clear();
    assertThat(facts().nonCompete().standing()).isEqualTo(NonCompeteDuty.Standing.NONE);
  }

  @Test
  void aNonCompeteWithoutARecordOfItsPayIsMissing() {
    ready();
    agreed("12");
    then(computed(3));
    then(new SettlementConfirmed(OPENED.caseId(), 3));
    assertThat(facts().needs()).containsExactly(AgreementNeed.NON_COMPETE_PAY);
    knows(CONTRACT);
    assertThat(facts().needs()).isEmpty();
    assertThat(facts().nonCompete().months()).isEqualTo(12);
  }

  @Test
  void whatIsOpenIsListedUntilItIsNot() {
    ready();
    ClearanceItemRaised raised = (ClearanceItemRaised) Samples.event(ClearanceItemRaised.class);
    then(raised);
    assertThat(facts().open())
        .singleElement()
        .satisfies(open -> assertThat(open.kind()).isEqualTo(OpenKind.CLEARANCE_ITEM));
    then(Samples.event(ClearanceItemResolved.class));
    assertThat(facts().open()).isEmpty();
  }

  @Test
  void whoTakesOverStandsAsItWasSaidLast() {
    ready();
    then(Samples.event(HandoverRecipientNamed.class));
    assertThat(facts().handover())
        .singleElement()
        .satisfies(one -> assertThat(one.standing()).isEqualTo(TakeoverStanding.NAMED));
    then(Samples.event(HandoverAccepted.class));
    assertThat(facts().handover())
        .singleElement()
        .satisfies(one -> assertThat(one.standing()).isEqualTo(TakeoverStanding.ACCEPTED));
  }

  @Test
  void everyEventOfACaseCanStandInItsCourse() {
    then(OPENED);
    EventCatalogue.all().stream()
        .filter(OffboardingEvent.class::isAssignableFrom)
        .filter(type -> type != CaseOpened.class)
        .forEach(type -> then(Samples.event(type)));
    assertThat(facts().caseUpTo()).isEqualTo(course.size() - 1);
    assertThatThrownBy(() -> Agreements.facts(List.of(), person, END))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void ready() {
    then(OPENED);
    dated(END);
    then(new NoticeGiven(OPENED.caseId(), END.minusDays(30), "letter"));
    then(computed(2));
    then(new SettlementConfirmed(OPENED.caseId(), 2));
  }

  private void dated(LocalDate end) {
    then(new CaseDatesSet(OPENED.caseId(), end, end, end, end));
  }

  private void agreed(String months) {
    OfferTabled sample = (OfferTabled) Samples.event(OfferTabled.class);
    then(
        new OfferTabled(
            OPENED.caseId(),
            sample.offerId(),
            sample.by(),
            2,
            Money.cny("0.00"),
            sample.terms(),
            sample.tabledBy(),
            1,
            null,
            null,
            null,
            List.of(
                new OfferTerm(Issue.NON_COMPETE, null, new BigDecimal(months), null, null, null)),
            List.of(),
            null,
            null));
    then(new OfferAccepted(OPENED.caseId(), sample.offerId(), null, null, null, null));
  }

  private static SettlementComputed computed(int version) {
    SettlementComputed sample = (SettlementComputed) Samples.event(SettlementComputed.class);
    Statement known = sample.statement();
    Statement statement =
        new Statement(
            known.place(),
            END,
            known.ground(),
            known.currency(),
            known.lines(),
            List.of(),
            known.flags(),
            known.schedule(),
            null,
            List.of());
    return new SettlementComputed(
        OPENED.caseId(), version, statement, 1, -1, sample.benefits(), Edition.CURRENT);
  }

  private AgreementFacts facts() {
    return Agreements.facts(course, person, END);
  }

  private FairwellEvent at(long sequence) {
    return course.get((int) sequence).event();
  }

  private void then(FairwellEvent event) {
    add(course, OPENED.caseId().value(), event);
  }

  private void knows(FairwellEvent event) {
    add(person, OPENED.employeeId().value(), event);
  }

  private static void add(List<Recorded> stream, String id, FairwellEvent event) {
    int sequence = stream.size();
    stream.add(
        new Recorded(sequence + 1, id + sequence, id, sequence, Instant.EPOCH, event, Map.of()));
  }
}
