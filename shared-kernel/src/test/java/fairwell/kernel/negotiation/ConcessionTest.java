package fairwell.kernel.negotiation;

import static fairwell.kernel.event.offboarding.OfferSide.EMPLOYEE;
import static fairwell.kernel.event.offboarding.OfferSide.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.Concession.Answer;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rounds, movement and concessions, worked out by hand. */
class ConcessionTest {

  @Test
  void aRoundHasWhatBothHadSaidWhenItWasOver() {
    List<Round> rounds =
        Round.of(
            List.of(
                bid("o-1", EMPLOYER, "6000.00"),
                bid("o-2", EMPLOYEE, "36000.00"),
                bid("o-3", EMPLOYER, "12000.01"),
                bid("o-4", EMPLOYEE, "30000.00"),
                bid("o-5", EMPLOYER, "20000.00")));

    assertThat(rounds)
        .containsExactly(
            new Round(
                1, cny("6000.00"), cny("36000.00"), null, null, cny("30000.00"), cny("21000.00")),
            new Round(
                2,
                cny("12000.01"),
                cny("30000.00"),
                cny("6000.01"),
                cny("6000.00"),
                cny("17999.99"),
                cny("21000.01")),
            new Round(
                3,
                cny("20000.00"),
                cny("30000.00"),
                cny("7999.99"),
                null,
                cny("10000.00"),
                cny("25000.00")));
    assertThat(Round.convergence(rounds)).isEqualTo("0.67");
  }

  @Test
  void asLongAsOneSideIsSilentThereIsNoSpread() {
    List<Round> rounds = Round.of(List.of(bid("o-1", EMPLOYER, "6000.00")));
    assertThat(rounds).containsExactly(new Round(1, cny("6000.00"), null, null, null, null, null));
    assertThat(Round.convergence(rounds)).isNull();
    assertThat(Round.of(List.of())).isEmpty();
  }

  @Test
  void aConcessionIsReciprocatedWhenTheOtherSideGivesBeforeItIsFollowedByAnother() {
    List<Concession> log =
        Concession.log(
            List.of(
                bid("o-1", EMPLOYER, "6000.00"),
                bid("o-2", EMPLOYEE, "36000.00"),
                bid("o-3", EMPLOYER, "12000.00"),
                bid("o-4", EMPLOYEE, "36000.00"),
                bid("o-5", EMPLOYER, "18000.00"),
                bid("o-6", EMPLOYEE, "30000.00"),
                bid("o-7", EMPLOYEE, "31000.00"),
                bid("o-8", EMPLOYER, "20000.00")));

    assertThat(log)
        .extracting(Concession::offerId, Concession::answer, Concession::inReturn)
        .containsExactly(
            tuple("o-3", Answer.UNRECIPROCATED, null),
            tuple("o-4", Answer.NONE_GIVEN, null),
            tuple("o-5", Answer.RECIPROCATED, "o-6"),
            tuple("o-6", Answer.RECIPROCATED, "o-8"),
            tuple("o-7", Answer.NONE_GIVEN, null),
            tuple("o-8", Answer.AWAITED, null));
    assertThat(Concession.unreciprocated(EMPLOYER, log)).isEqualTo(1);
    assertThat(Concession.unreciprocated(EMPLOYEE, log)).isZero();
    assertThat(log.get(4).gave()).isEqualTo(cny("-1000.00"));
  }

  @Test
  void whereTheMoneyStandsStillAnotherIssueCanBeGiven() {
    List<Concession> log =
        Concession.log(
            List.of(
                bid("o-1", EMPLOYER, "6000.00", "12"),
                bid("o-2", EMPLOYER, "6000.00", "6"),
                bid("o-3", EMPLOYER, "6000.00", "9")));
    assertThat(log.get(0).moves()).isEqualTo(Map.of(Issue.NON_COMPETE, new BigDecimal("6")));
    assertThat(log.get(0).answer()).isEqualTo(Answer.AWAITED);
    assertThat(log.get(1).moves()).isEqualTo(Map.of(Issue.NON_COMPETE, new BigDecimal("-3")));
    assertThat(log.get(1).answer()).isEqualTo(Answer.NONE_GIVEN);
  }

  @Test
  void theZoneReachesFromTheLeastTheyAskToTheLastWeAgreeTo() {
    Zopa open = zone(Issue.EX_GRATIA, "10000", "30000", "26000");
    assertThat(open.low()).isEqualTo("26000");
    assertThat(open.high()).isEqualTo("30000");
    assertThat(open.empty()).isFalse();
    Zopa none = zone(Issue.EX_GRATIA, "10000", "30000", "36000");
    assertThat(none.low()).isNull();
    assertThat(none.empty()).isTrue();
    Zopa unknown = Zopa.of(Issue.EX_GRATIA, BigDecimal.ONE, BigDecimal.TEN, null);
    assertThat(unknown.low()).isNull();
    assertThat(unknown.empty()).isFalse();
  }

  @Test
  void ofANonCompeteTheEmployerWantsMore() {
    Zopa open = zone(Issue.NON_COMPETE, "12", "6", "9");
    assertThat(open.low()).isEqualTo("6");
    assertThat(open.high()).isEqualTo("9");
    assertThat(zone(Issue.NON_COMPETE, "12", "6", "3").empty()).isTrue();
  }

  private static Zopa zone(Issue issue, String target, String reservation, String theirs) {
    return Zopa.of(
        issue, new BigDecimal(target), new BigDecimal(reservation), new BigDecimal(theirs));
  }

  private static Bid bid(String id, OfferSide by, String amount) {
    return new Bid(id, by, cny(amount), Map.of(Issue.EX_GRATIA, cny(amount).amount()));
  }

  private static Bid bid(String id, OfferSide by, String amount, String months) {
    return new Bid(
        id,
        by,
        cny(amount),
        Map.of(Issue.EX_GRATIA, cny(amount).amount(), Issue.NON_COMPETE, new BigDecimal(months)));
  }

  private static Money cny(String amount) {
    return Money.cny(amount);
  }
}
