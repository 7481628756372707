package fairwell.command.offboarding;

import static fairwell.command.offboarding.BargainingStory.employee;
import static fairwell.command.offboarding.BargainingStory.employer;
import static fairwell.command.offboarding.BargainingStory.talking;
import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.DraftOption;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.KeepCommitment;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.PlanOfferLadder;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordInterest;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.SetTarget;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.InterestRecorded;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OptionDrafted;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.AboveAuthority;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far somebody may go, and what is said, planned and promised. N of Lin is 45,000. */
class TableStory {

  @Test
  void anOfferAboveTheAuthorityNeedsAnExceptionBySomebodyElse() {
    Told lin =
        talking()
            .when(NEGOTIATOR, employer("o-1", "20000.01").build())
            .refused(
                new AboveAuthority(
                    "NEGOTIATOR",
                    "20000.01 CNY",
                    "20000.00 CNY",
                    List.of("FINANCE", "LEGAL", "APPROVER")))
            .when(HR, employer("o-1", "10000.01").build())
            .refused("above-authority")
            .when(NEGOTIATOR, ask("30000.00"))
            .then(ExceptionRequested.class)
            .when(NEGOTIATOR, employer("o-1", "30000.00").build())
            .refused("above-authority")
            .when(APPROVER, grant("30000.00"))
            .then(ExceptionGranted.class)
            .when(NEGOTIATOR, employer("o-1", "30000.00").build())
            .then(OfferTabled.class);
    OfferTabled tabled = lin.last(OfferTabled.class);
    assertThat(tabled.exceptionId()).isEqualTo("x-1");
    assertThat(tabled.expiresOn()).isEqualTo(TODAY.plusDays(14));
    lin.when(EMPLOYEE, new AcceptOffer(CASE, "o-1", null)).then(OfferAccepted.class);
  }

  @Test
  void anOfferOfTheEmployeeIsAcceptedWithinTheAuthorityOnly() {
    talking()
        .done(EMPLOYEE, employee("o-1", "60000.00").build())
        .when(NEGOTIATOR, new AcceptOffer(CASE, "o-1", null))
        .refused(
            new AboveAuthority("NEGOTIATOR", "60000.00 CNY", "20000.00 CNY", List.of("APPROVER")))
        .done(NEGOTIATOR, ask("60000.00"))
        .done(APPROVER, grant("60000.00"))
        .when(NEGOTIATOR, new AcceptOffer(CASE, "o-1", null))
        .then(OfferAccepted.class);
  }

  @Test
  void theMultipleOfNAndTheIssuesAreLimitsOfTheirOwn() {
    talking()
        .when(
            NEGOTIATOR,
            employer("o-1", "0.00")
                .with(new OfferedTerm(Issue.NON_COMPETE, null, BigDecimal.valueOf(6), null, null))
                .build())
        .refused("above-authority")
        .done(
            NEGOTIATOR,
            new RequestException(
                CASE, "x-1", Money.cny("0.00"), List.of(Issue.NON_COMPETE), new Words("rival")))
        .when(
            LEGAL,
            new GrantException(CASE, "x-1", Money.cny("0.00"), List.of(Issue.NON_COMPETE), TODAY))
        .then(ExceptionGranted.class)
        .when(
            NEGOTIATOR,
            employer("o-1", "0.00")
                .with(new OfferedTerm(Issue.NON_COMPETE, null, BigDecimal.valueOf(6), null, null))
                .build())
        .then(OfferTabled.class);
  }

  @Test
  void aMultipleOfNBindsWhereTheAmountWouldNot() {
    // Counsel may go to 50,000.00 and to 2 N, which with N of 45,000.00 is less.
    talking()
        .done(NEGOTIATOR, ask("45000.01"))
        .when(LEGAL, grant("45000.01"))
        .refused(new AboveAuthority("LEGAL", "2.01 N", "2 N", List.of("APPROVER")))
        .when(LEGAL, grant("45000.00"))
        .then(ExceptionGranted.class)
        .when(NEGOTIATOR, employer("o-1", "45000.01").build())
        .refused("above-authority")
        .when(NEGOTIATOR, employer("o-1", "45000.00").build())
        .then(OfferTabled.class);
  }

  @Test
  void nobodyGrantsTheOwnRequestAndNoLowerRoleGrantsIt() {
    Actor both = new Actor(NEGOTIATOR.id(), Set.of(Role.NEGOTIATOR, Role.APPROVER), Set.of(), null);
    Actor requester = new Actor(HR.id(), Set.of(Role.HR, Role.APPROVER), Set.of(), null);
    talking()
        .done(HR, ask("30000.00"))
        .when(requester, grant("30000.00"))
        .refused(new FourEyes("grant-exception"))
        // Who leads the talks does not grant either, though somebody else asked.
        .when(both, grant("30000.00"))
        .refused("seat-taken")
        .when(MANAGER, grant("30000.00"))
        .refused(
            new AboveAuthority(
                "MANAGER", "30000.00 CNY", "20000.00 CNY", List.of("FINANCE", "LEGAL", "APPROVER")))
        .when(APPROVER, grant("30000.01"))
        .refused(new ImpossibleValue("exGratia.amount", "up to 30000.00 CNY"))
        .when(
            APPROVER,
            new GrantException(CASE, "x-1", Money.cny("1.00"), List.of(Issue.NON_COMPETE), TODAY))
        .refused("impossible-value")
        .when(
            APPROVER, new GrantException(CASE, "x-1", Money.cny("1.00"), null, TODAY.minusDays(1)))
        .refused("impossible-value")
        .when(APPROVER, new GrantException(CASE, "x-9", Money.cny("1.00"), null, TODAY))
        .refused(new UnknownItem("exception", "x-9"))
        .when(APPROVER, grant("25000.00"))
        .then(ExceptionGranted.class)
        .when(APPROVER, grant("25000.00"))
        .refused("step-skipped")
        .when(NEGOTIATOR, employer("o-1", "25000.01").build())
        .refused("above-authority");
  }

  @Test
  void anExceptionThatRanOutCarriesNothingAndNoOfferOutlivesIt() {
    talking()
        .done(NEGOTIATOR, ask("30000.00"))
        .done(APPROVER, grant("30000.00"))
        .when(NEGOTIATOR, employer("o-1", "30000.00").until(TODAY.plusDays(15)).build())
        .refused(new ImpossibleValue("expiresOn", "a day up to " + TODAY.plusDays(14)))
        .later(15)
        .when(NEGOTIATOR, employer("o-1", "30000.00").build())
        .refused("above-authority");
  }

  @Test
  void aRefusedExceptionCarriesNothing() {
    talking()
        .done(NEGOTIATOR, ask("30000.00"))
        .when(NEGOTIATOR, ask("30000.00"))
        .refused("already-done")
        .when(APPROVER, new RefuseException(CASE, "x-1", new Words("no precedent")))
        .then(ExceptionRefused.class)
        .when(NEGOTIATOR, employer("o-1", "30000.00").build())
        .refused("above-authority");
  }

  @Test
  void aPositionIsNeverChangedButTakenThePlaceOf() {
    Told lin =
        talking()
            .when(EMPLOYEE, position("p-1", OfferSide.EMPLOYEE, TODAY, "60000.00"))
            .then(PositionStated.class);
    assertThat(lin.last(PositionStated.class).supersedes()).isNull();
    lin.when(EMPLOYEE, position("p-1", OfferSide.EMPLOYEE, TODAY, "50000.00"))
        .refused("already-done")
        .when(EMPLOYEE, position("p-2", OfferSide.EMPLOYEE, TODAY, "50000.00"))
        .then(PositionStated.class);
    assertThat(lin.last(PositionStated.class).supersedes()).isEqualTo("p-1");
    lin.when(EMPLOYEE, position("p-3", OfferSide.EMPLOYER, TODAY, "1.00"))
        .refused("role-may-not")
        .when(NEGOTIATOR, position("p-3", OfferSide.EMPLOYER, TODAY.plusDays(1), "1.00"))
        .refused("impossible-value")
        .when(NEGOTIATOR, position("p-3", OfferSide.EMPLOYER, TODAY, "1.00"))
        .then(PositionStated.class);
    assertThat(lin.last(PositionStated.class).supersedes()).isNull();
  }

  @Test
  void thePlanIsTheEmployersOwn() {
    talking()
        .when(NEGOTIATOR, new SetTarget(CASE, money("3000.00"), money("9000.00")))
        .then(TargetSet.class)
        .when(NEGOTIATOR, new SetTarget(CASE, money("9000.00"), money("3000.00")))
        .refused("impossible-value")
        .when(EMPLOYEE, new SetTarget(CASE, money("3000.00"), money("9000.00")))
        .refused("role-may-not")
        .when(
            NEGOTIATOR,
            new RecordInterest(
                CASE,
                "i-1",
                OfferSide.EMPLOYEE,
                InterestBasis.INFERRED,
                new Words("needs cash"),
                new Words("minutes")))
        .then(InterestRecorded.class)
        .when(
            NEGOTIATOR,
            new DraftOption(CASE, "alt", Money.cny("1.00"), null, new Words("less, later")))
        .then(OptionDrafted.class)
        .when(NEGOTIATOR, new PlanOfferLadder(CASE, List.of()))
        .refused("impossible-value")
        .when(
            NEGOTIATOR,
            new PlanOfferLadder(
                CASE, List.of(new PlanOfferLadder.Rung(Money.cny("1.00"), new Words("first no")))))
        .then(OfferLadderPlanned.class);
  }

  @Test
  void whatWasPromisedIsKeptOnce() {
    Told lin =
        talking()
            .when(NEGOTIATOR, new KeepCommitment(CASE, "c-1", TODAY))
            .refused("step-skipped")
            .when(
                NEGOTIATOR,
                new RecordCommitment(
                    CASE, "c-1", OfferSide.EMPLOYER, new Words("a reference"), TODAY))
            .then(CommitmentMade.class)
            .when(NEGOTIATOR, new KeepCommitment(CASE, "c-9", TODAY))
            .refused(new UnknownItem("commitment", "c-9"));
    lin.done(NEGOTIATOR, employer("o-1", "1.00").build())
        .done(EMPLOYEE, new AcceptOffer(CASE, "o-1", null))
        .when(NEGOTIATOR, new KeepCommitment(CASE, "c-1", TODAY))
        .then(CommitmentKept.class)
        .when(NEGOTIATOR, new KeepCommitment(CASE, "c-1", TODAY))
        .refused("step-skipped");
  }

  static RequestException ask(String exGratia) {
    return new RequestException(
        CASE, "x-1", Money.cny(exGratia), null, new Words("a dispute costs more"));
  }

  static GrantException grant(String exGratia) {
    return new GrantException(CASE, "x-1", Money.cny(exGratia), null, TODAY.plusDays(14));
  }

  private static StatePosition position(String id, OfferSide by, LocalDate on, String amount) {
    return new StatePosition(
        CASE, id, by, new Words("speaker"), on, money(amount), new Words("as said"));
  }

  private static OfferedTerm money(String amount) {
    return OfferedTerm.money(Issue.EX_GRATIA, Money.cny(amount));
  }
}
