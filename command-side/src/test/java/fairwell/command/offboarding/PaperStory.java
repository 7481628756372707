package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.DeclineSignature;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.NonCompeteOutcome;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.VoidAgreement;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.agreement.NonCompeteDuty.Standing;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.value.CanonicalForm;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An agreement is made from the records, signed in the file or on paper, and issued anew. */
class PaperStory {

  private static final LocalDate CONTRACT = LocalDate.of(2023, 5, 4);

  @Test
  void thePaperIsMadeFromTheRecordsAndBoundToTheStatement() {
    Told lin = confirmed().when(HR, new DraftAgreement(CASE, 2)).then(AgreementDrafted.class);

    AgreementDrafted drafted = lin.last(AgreementDrafted.class);
    assertThat(drafted.documentHash()).isEqualTo(HASH);
    assertThat(drafted.statementHash())
        .isEqualTo(
            CanonicalForm.sha256(
                CanonicalForm.of(lin.now().settlement().current().orElseThrow().statement())));
  }

  @Test
  void aPaperMadeElsewhereSaysItselfWhatBecomesOfANonCompeteDuty() {
    Told lin = confirmed();
    lin.when(HR, new DraftAgreement(CASE, 2, HASH, null, NonCompeteOutcome.RELEASED))
        .refused(new ImpossibleValue("nonCompete", "nothing for a paper that was made elsewhere"))
        .done(HR, new DraftAgreement(CASE, 2, HASH, null));
    assertThat(lin.last(AgreementDrafted.class).statementHash()).isNull();
  }

  @Test
  void whatTheTableSaysOfANonCompeteDutyIsWhatThePaperSays() {
    says(
        new NonCompeteDuty(Standing.KEPT, CONTRACT, 6, Money.cny("7000.00")),
        bound(BigDecimal.valueOf(6))
            .when(HR, draft(NonCompeteOutcome.RELEASED))
            .refused(new ImpossibleValue("nonCompete", "KEPT"))
            .when(HR, draft(null)));
    says(
        new NonCompeteDuty(Standing.RELEASED, CONTRACT, null, null),
        bound(BigDecimal.ZERO)
            .when(HR, draft(NonCompeteOutcome.KEPT))
            .refused(new ImpossibleValue("nonCompete", "RELEASED"))
            .when(HR, draft(null)));
  }

  @Test
  void whereTheTableIsSilentTheContractHoldsUnlessTheEmployerReleases() {
    says(
        new NonCompeteDuty(Standing.KEPT, CONTRACT, 12, Money.cny("7000.00")),
        bound(null).when(HR, draft(null)));
    says(
        new NonCompeteDuty(Standing.RELEASED, CONTRACT, null, null),
        bound(null).when(HR, draft(NonCompeteOutcome.RELEASED)));
  }

  @Test
  void aDraftWhoseSignerCannotBeAskedIsNotSent() {
    confirmed()
        .done(HR, new DraftAgreement(CASE, 2, ImaginedPapers.UNREACHABLE, null))
        .when(HR, new SendAgreement(CASE, 1, TODAY))
        .refused(new PaperDataMissing(List.of("leaver-phone")));
  }

  @Test
  void bothSignInTheFileTheLeaverFirst() {
    Told lin =
        sent()
            .when(HR, electronic(Party.EMPLOYER, null))
            .missing("sign-agreement")
            .when(HR, electronic(Party.EMPLOYEE, null))
            .refused(new RoleMayNot("sign-agreement", List.of("EMPLOYEE")))
            .when(EMPLOYEE, electronic(Party.EMPLOYER, null))
            .refused("role-may-not")
            .when(EMPLOYEE, electronic(Party.EMPLOYEE, null))
            .then(AgreementSigned.class);
    assertThat(lin.last(AgreementSigned.class).evidence())
        .isEqualTo(ImaginedPapers.evidence(ImaginedPapers.SIGNED_BY_EMPLOYEE));
    lin.when(LEGAL, electronic(Party.EMPLOYER, null))
        .then(AgreementSigned.class, AgreementConcluded.class);
    AgreementSigned second = (AgreementSigned) lin.events().getFirst();
    assertThat(second.evidence()).isEqualTo(ImaginedPapers.evidence(ImaginedPapers.SIGNED_BY_BOTH));
  }

  @Test
  void aFileOfAProviderIsRecordedForBothOnceItIsSound() {
    sent()
        .when(Actor.SYSTEM, electronic(Party.EMPLOYEE, "f".repeat(64)))
        .refused(new PaperUnsound("content-changed", "employee"))
        .when(Actor.SYSTEM, electronic(Party.EMPLOYEE, "a letter"))
        .refused("impossible-value")
        .when(Actor.SYSTEM, electronic(Party.EMPLOYEE, ImaginedPapers.SIGNED_BY_BOTH))
        .then(AgreementSigned.class)
        .when(Actor.SYSTEM, electronic(Party.EMPLOYER, ImaginedPapers.SIGNED_BY_EMPLOYEE))
        .refused(new PaperUnsound("party-missing", "employer"))
        .when(Actor.SYSTEM, electronic(Party.EMPLOYER, ImaginedPapers.SIGNED_BY_BOTH))
        .then(AgreementSigned.class, AgreementConcluded.class);
  }

  @Test
  void anElectronicSignatureHasTheDayOfItsStampAndNoAttorney() {
    Proxy attorney = new Proxy(new Words("in hospital"), new Words("power 7"));
    sent()
        .when(
            EMPLOYEE,
            SignAgreement.electronically(CASE, 1, Party.EMPLOYEE, HASH, TODAY.minusDays(1), null))
        .refused(new ImpossibleValue("signedOn", TODAY.toString()))
        .when(
            HR,
            new SignAgreement(
                CASE,
                1,
                Party.EMPLOYEE,
                HASH,
                TODAY,
                attorney,
                HASH,
                SignatureMethod.ELECTRONIC,
                null))
        .refused(new ImpossibleValue("proxy", "nothing: an attorney signs on paper"));
  }

  @Test
  void whatWasSignedOnPaperIsRecordedWithItsScan() {
    String scan = "9".repeat(64);
    Told lin = sent().done(HR, paper(Party.EMPLOYEE, scan));

    assertThat(lin.last(AgreementSigned.class).evidence()).isEqualTo(SignatureEvidence.scan(scan));
    lin.when(HR, paper(Party.EMPLOYER, "a scan"))
        .refused("impossible-value")
        .when(HR, paper(Party.EMPLOYER, null))
        .then(AgreementSigned.class, AgreementConcluded.class);
  }

  @Test
  void aDeclinedOrVoidAgreementIsIssuedAnew() {
    Told lin =
        sent()
            .done(EMPLOYEE, electronic(Party.EMPLOYEE, null))
            .when(HR, new VoidAgreement(CASE, 1, new Words("a wrong day")))
            .then(AgreementVoided.class)
            .when(EMPLOYEE, electronic(Party.EMPLOYEE, null))
            .refused("step-skipped")
            .done(HR, new DraftAgreement(CASE, 2))
            .done(HR, new SendAgreement(CASE, 2, TODAY))
            .when(
                EMPLOYEE,
                new DeclineSignature(CASE, 2, Party.EMPLOYEE, new Words("I want to think")))
            .then(SignatureDeclined.class)
            .done(HR, new DraftAgreement(CASE, 2));
    assertThat(lin.last(AgreementDrafted.class).draft()).isEqualTo(3);
  }

  @Test
  void theCertificateIsMadeFromTheRecords() {
    Told lin =
        sent()
            .done(EMPLOYEE, electronic(Party.EMPLOYEE, null))
            .done(HR, electronic(Party.EMPLOYER, null))
            .done(HR, new IssueCertificate(CASE, TODAY, null, null));
    CertificateIssued issued = (CertificateIssued) lin.events().getFirst();
    assertThat(issued.documentHash()).isEqualTo(ImaginedPapers.CERTIFICATE);
  }

  private static Told confirmed() {
    return confirmed(
        Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .approved()
            .dated(TODAY)
            .inTalks()
            .agreedOn("0.00"));
  }

  /** With a contract over twelve months; at the table so many are agreed, or nothing about it. */
  private static Told bound(@Nullable BigDecimal months) {
    Told talking =
        Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .approved()
            .dated(TODAY)
            .inTalks()
            // It comes to light after the look at the hazards.
            .known(
                new NonCompeteAgreed(
                    LIN, Scene.key("nc"), CONTRACT, 12, Money.cny("7000.00"), "retail"))
            .computed();
    BargainingStory.Tabled offer = BargainingStory.employer("first", "0.00");
    if (months != null) {
      talking
          .done(
              NEGOTIATOR,
              new RequestException(
                  CASE, "x-1", Money.cny("0.00"), List.of(Issue.NON_COMPETE), new Words("rival")))
          .done(
              LEGAL,
              new GrantException(
                  CASE, "x-1", Money.cny("0.00"), List.of(Issue.NON_COMPETE), TODAY));
      offer = offer.with(new OfferedTerm(Issue.NON_COMPETE, null, months, null, null));
    }
    return confirmed(
        talking.done(NEGOTIATOR, offer.build()).done(HR, new AcceptOffer(CASE, "first", null)));
  }

  private static DraftAgreement draft(@Nullable NonCompeteOutcome outcome) {
    return new DraftAgreement(CASE, 2, null, null, outcome);
  }

  private static void says(NonCompeteDuty duty, Told told) {
    assertThat(told.then(AgreementDrafted.class).last(AgreementDrafted.class).documentHash())
        .isEqualTo(ImaginedPapers.saying(duty));
  }

  private static Told confirmed(Told agreed) {
    return agreed.announced().computed().issued().unanswered();
  }

  private static Told sent() {
    return confirmed()
        .done(HR, new DraftAgreement(CASE, 2))
        .done(HR, new SendAgreement(CASE, 1, TODAY));
  }

  private static SignAgreement electronic(Party party, @Nullable String file) {
    return SignAgreement.electronically(CASE, 1, party, HASH, TODAY, file);
  }

  private static SignAgreement paper(Party party, @Nullable String scan) {
    return new SignAgreement(CASE, 1, party, HASH, TODAY, null, null, SignatureMethod.PAPER, scan);
  }
}
