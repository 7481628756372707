package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RecordMinimumGround;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.BelowLegalMinimum;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.OfferLapsed;
import fairwell.kernel.refusal.OfferNotOpen;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.refusal.WrongSide;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Offers and their answers. N of Lin is 45,000. */
class BargainingStory {

  static final Criterion LAW = new Criterion(CriterionKind.STATUTE, "LCL 36");

  @Test
  void twoRoundsEachAnsweringTheOtherThenTheyAgree() {
    Told lin =
        talking()
            .when(NEGOTIATOR, employer("o-1", "5000.00").build())
            .then(OfferTabled.class)
            .when(EMPLOYEE, employee("o-2", "20000.00").answering("o-1").build())
            .then(OfferCountered.class, OfferTabled.class)
            .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
            .refused(new OfferNotOpen("o-1", "COUNTERED"))
            .when(NEGOTIATOR, employer("o-3", "9000.00").answering("o-2").build())
            .then(OfferCountered.class, OfferTabled.class);
    assertThat(lin.last(OfferTabled.class).round()).isEqualTo(2);
    lin.when(EMPLOYEE, employee("o-4", "12000.00").answering("o-3").build())
        .when(NEGOTIATOR, new AcceptOffer(CASE, "o-4", null))
        .then(OfferAccepted.class);
    OfferAccepted accepted = lin.last(OfferAccepted.class);
    assertThat(accepted.by()).isEqualTo(OfferSide.EMPLOYER);
    assertThat(accepted.authority()).isNotNull();
    assertThat(lin.now().negotiation().agreedExGratia()).contains(Money.cny("12000.00"));
  }

  @Test
  void aNewOfferOfTheSameSideTakesThePlaceOfTheOlder() {
    talking()
        .done(NEGOTIATOR, employer("o-1", "5000.00").build())
        .when(NEGOTIATOR, employer("o-2", "6000.00").build())
        .then(OfferSuperseded.class, OfferTabled.class)
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .refused(new OfferNotOpen("o-1", "SUPERSEDED"))
        .when(EMPLOYEE, new RejectOffer(CASE, "o-2", new Words("too little"), null))
        .then(OfferRejected.class)
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-2", null))
        .refused(new OfferNotOpen("o-2", "REJECTED"));
  }

  @Test
  void whateverElseLiesOnTheTableIsSupersededByWhatIsAccepted() {
    talking()
        .done(NEGOTIATOR, employer("o-1", "5000.00").build())
        .done(EMPLOYEE, employee("o-2", "9000.00").build())
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .then(OfferSuperseded.class, OfferAccepted.class);
  }

  @Test
  void noSideAnswersItsOwnAndNoneTakesBackAnothers() {
    talking()
        .done(NEGOTIATOR, employer("o-1", "5000.00").build())
        .when(NEGOTIATOR, new AcceptOffer(CASE, "o-1", OfferSide.EMPLOYER))
        .refused(new WrongSide("accept-offer", "o-1", "EMPLOYEE"))
        .when(EMPLOYEE, new WithdrawOffer(CASE, "o-1", new Words("no"), null))
        .refused(new WrongSide("withdraw-offer", "o-1", "EMPLOYER"))
        .when(NEGOTIATOR, employer("o-2", "6000.00").answering("o-1").build())
        .refused(new WrongSide("table-offer", "o-1", "EMPLOYEE"))
        .when(NEGOTIATOR, new WithdrawOffer(CASE, "o-1", new Words("a mistake"), null))
        .then(OfferWithdrawn.class)
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .refused(new OfferNotOpen("o-1", "WITHDRAWN"))
        .done(EMPLOYEE, employee("o-3", "9000.00").build())
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-3", null))
        .refused(new WrongSide("accept-offer", "o-3", "EMPLOYER"));
  }

  @Test
  void anOfferWhoseDayPassedIsNotAcceptedBeforeTheTimerSaysSoNorAfter() {
    Told lin =
        talking()
            .done(NEGOTIATOR, employer("o-1", "5000.00").until(TODAY.plusDays(3)).build())
            .later(3)
            .when(Actor.SYSTEM, new CheckOffer(CASE, "o-1"))
            .then()
            .later(1)
            .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
            .refused(new OfferLapsed("o-1", TODAY.plusDays(3).toString()))
            .when(Actor.SYSTEM, new CheckOffer(CASE, "o-1"))
            .then(OfferExpired.class)
            .when(Actor.SYSTEM, new CheckOffer(CASE, "o-1"))
            .then()
            .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
            .refused(new OfferNotOpen("o-1", "EXPIRED"));
    assertThat(new OfferLapsed("o-1", "").missing()).containsExactly(Action.TABLE_OFFER.path());
    lin.when(NEGOTIATOR, employer("o-2", "5000.00").until(TODAY).build())
        .refused(new ImpossibleValue("expiresOn", "a day from " + TODAY.plusDays(4) + " on"));
  }

  @Test
  void anOfferLeftInAnImpasseExpiresOrIsTakenBackThere() {
    talking()
        .done(NEGOTIATOR, employer("o-1", "5000.00").until(TODAY.plusDays(3)).build())
        .done(EMPLOYEE, employee("o-2", "9000.00").build())
        .done(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .refused("step-skipped")
        .when(EMPLOYEE, new WithdrawOffer(CASE, "o-2", new Words("it is over"), null))
        .then(OfferWithdrawn.class)
        .later(4)
        .when(Actor.SYSTEM, new CheckOffer(CASE, "o-1"))
        .then(OfferExpired.class)
        .done(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .refused(new OfferNotOpen("o-1", "EXPIRED"));
  }

  @Test
  void whatCannotBeIsRefusedByField() {
    Told lin = talking().done(NEGOTIATOR, employer("o-1", "5000.00").build());
    lin.when(EMPLOYEE, new AcceptOffer(CASE, "o-9", null))
        .refused(new UnknownItem("offer", "o-9"))
        .when(EMPLOYEE, employee("o-2", "9000.00").answering("o-9").build())
        .refused(new UnknownItem("offer", "o-9"))
        .when(EMPLOYEE, employer("o-2", "9000.00").build())
        .refused("role-may-not")
        .when(NEGOTIATOR, employer("o-1", "9000.00").build())
        .refused("already-done")
        .when(NEGOTIATOR, employer("o-2", "-1.00").build())
        .refused(new ImpossibleValue("exGratia.amount", "not negative"))
        .when(
            NEGOTIATOR,
            employer("o-2", new Money(BigDecimal.TEN, Currency.getInstance("USD"))).build())
        .refused(new ImpossibleValue("exGratia.currency", "CNY"))
        .when(NEGOTIATOR, employer("o-2", "1.00").on(7).build())
        .refused(new SettlementStale(7, List.of()))
        .when(NEGOTIATOR, employer("o-2", "1.00").citing().build())
        .refused("impossible-value");
    assertThat(lin.refusal())
        .isInstanceOfSatisfying(
            ImpossibleValue.class, no -> assertThat(no.field()).isEqualTo("criteria"));
  }

  @Test
  void anIssueHasTheValueOfItsUnitAndStandsOnce() {
    Told lin = talking();
    OfferedTerm months =
        new OfferedTerm(Issue.NON_COMPETE, null, BigDecimal.valueOf(25), null, null);
    OfferedTerm noValue = new OfferedTerm(Issue.LAST_DAY, null, null, null, null);
    OfferedTerm inMonth = new OfferedTerm(Issue.INSURANCE_MONTH, null, null, TODAY, null);
    OfferedTerm exGratia = OfferedTerm.money(Issue.EX_GRATIA, Money.cny("1.00"));
    OfferedTerm bonus = OfferedTerm.money(Issue.BONUS, Money.cny("1.00"));
    lin.when(NEGOTIATOR, employer("o-1", "1.00").with(months).build())
        .refused(new ImpossibleValue("issues.0.number", "0 to 24 months (LCL 24)"))
        .when(NEGOTIATOR, employer("o-1", "1.00").with(noValue).build())
        .refused(new ImpossibleValue("issues.0.day", "a value for this issue"))
        .when(NEGOTIATOR, employer("o-1", "1.00").with(inMonth).build())
        .refused(new ImpossibleValue("issues.0.day", "the first day of a month"))
        .when(NEGOTIATOR, employer("o-1", "1.00").with(exGratia).build())
        .refused("impossible-value")
        .when(NEGOTIATOR, employer("o-1", "1.00").with(bonus, bonus).build())
        .refused(new ImpossibleValue("issues.1.issue", "each issue once; EX_GRATIA as exGratia"));
  }

  @Test
  void moreThanTheLawOnAnIssueIsPaidAsWhatIsAboveTheLaw() {
    Told lin =
        talking()
            .done(
                NEGOTIATOR,
                employer("o-1", "1000.00")
                    .with(OfferedTerm.money(Issue.COMPENSATION, Money.cny("50000.00")))
                    .build())
            .done(EMPLOYEE, new AcceptOffer(CASE, "o-1", null));
    assertThat(lin.now().negotiation().agreedExGratia()).contains(Money.cny("6000.00"));
  }

  @Test
  void nobodyAgreesToLessThanTheLawUnlessCounselRecordsWhy() {
    talking()
        .when(LEGAL, new RecordMinimumGround(CASE, "o-1", new Words("the same in sum")))
        .refused("step-skipped")
        .done(
            NEGOTIATOR,
            employer("o-1", "9000.00")
                .with(OfferedTerm.money(Issue.COMPENSATION, Money.cny("40000.00")))
                .build())
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .refused(new BelowLegalMinimum("o-1", "COMPENSATION", "40000.00 CNY", "45000.00 CNY"))
        .when(HR, new RecordMinimumGround(CASE, "o-1", new Words("the same in sum")))
        .refused("role-may-not")
        .when(LEGAL, new RecordMinimumGround(CASE, "o-1", new Words("the same in sum")))
        .then(MinimumGroundRecorded.class)
        .when(LEGAL, new RecordMinimumGround(CASE, "o-1", new Words("the same in sum")))
        .refused("already-done")
        .when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .then(OfferAccepted.class);
  }

  @Test
  void theStepsThatAreMissingAreNamed() {
    Told lin = given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED).dated(TODAY).approved();
    lin.when(HR, new WithdrawOffer(CASE, "o-1", new Words("no"), null))
        .missing("start-talks", "table-offer")
        .inTalks()
        .when(HR, new WithdrawOffer(CASE, "o-1", new Words("no"), null))
        .missing("table-offer")
        .when(APPROVER, TableStory.grant("1.00"))
        .missing("request-exception");
  }

  static Told talking() {
    return given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .dated(TODAY)
        .approved()
        .announced()
        .inTalks()
        .computed();
  }

  static Tabled employer(String id, String exGratia) {
    return employer(id, Money.cny(exGratia));
  }

  static Tabled employer(String id, Money exGratia) {
    return new Tabled(id, OfferSide.EMPLOYER, exGratia, 1, null, null, List.of(), List.of(LAW));
  }

  static Tabled employee(String id, String exGratia) {
    return new Tabled(
        id, OfferSide.EMPLOYEE, Money.cny(exGratia), 1, null, null, List.of(), List.of());
  }

  /** An offer as it is told, detail by detail. */
  record Tabled(
      String id,
      OfferSide by,
      Money exGratia,
      int settlement,
      @Nullable String answers,
      @Nullable LocalDate expiresOn,
      List<OfferedTerm> issues,
      List<Criterion> criteria) {

    Tabled answering(String other) {
      return new Tabled(id, by, exGratia, settlement, other, expiresOn, issues, criteria);
    }

    Tabled until(LocalDate day) {
      return new Tabled(id, by, exGratia, settlement, answers, day, issues, criteria);
    }

    Tabled on(int version) {
      return new Tabled(id, by, exGratia, version, answers, expiresOn, issues, criteria);
    }

    Tabled with(OfferedTerm... terms) {
      return new Tabled(id, by, exGratia, settlement, answers, expiresOn, List.of(terms), criteria);
    }

    Tabled citing(Criterion... all) {
      return new Tabled(id, by, exGratia, settlement, answers, expiresOn, issues, List.of(all));
    }

    TableOffer build() {
      return new TableOffer(
          CASE,
          id,
          by,
          settlement,
          exGratia,
          new Words("as said in the talk"),
          answers,
          Channel.IN_PERSON,
          expiresOn,
          issues,
          criteria);
    }
  }
}
