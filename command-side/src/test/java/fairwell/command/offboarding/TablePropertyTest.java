package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever both sides try, in whatever order. */
class TablePropertyTest {

  private static final int TRIES = 60;

  private record Dated(LocalDate day, OffboardingEvent event) {}

  @Property(tries = 200)
  void anOfferEndsOnceAndIsNeverAcceptedAfterItsLastDay(@ForAll long seed) {
    Map<String, OfferTabled> open = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Dated at : played(seed)) {
      if (at.event() instanceof OfferTabled tabled) {
        assertThat(known.add(tabled.offerId())).isTrue();
        open.put(tabled.offerId(), tabled);
        assertThat(open.values().stream().filter(one -> one.by() == tabled.by())).hasSize(1);
      } else if (at.event() instanceof OfferEvent ends) {
        OfferTabled ended = open.remove(ends.offerId());
        assertThat(ended).as("it was open: %s", ends).isNotNull();
        if (ends instanceof OfferAccepted && Objects.requireNonNull(ended).expiresOn() != null) {
          assertThat(at.day()).isBeforeOrEqualTo(ended.expiresOn());
        }
      }
    }
  }

  @Property(tries = 200)
  void whatWasAcceptedWasWithinAnAuthorityOrAnException(@ForAll long seed) {
    Map<String, OfferTabled> offers = new HashMap<>();
    Map<String, ExceptionGranted> granted = new HashMap<>();
    for (Dated at : played(seed)) {
      switch (at.event()) {
        case ExceptionGranted e -> granted.put(e.exceptionId(), e);
        case OfferTabled e -> offers.put(e.offerId(), e);
        case OfferAccepted e -> {
          OfferTabled offer = Objects.requireNonNull(offers.get(e.offerId()));
          boolean ours = offer.by() == OfferSide.EMPLOYER;
          AuthorityLimit limit = Objects.requireNonNull(ours ? offer.authority() : e.authority());
          String exception = ours ? offer.exceptionId() : e.exceptionId();
          Money most =
              exception == null
                  ? limit.exGratia()
                  : Objects.requireNonNull(granted.get(exception)).exGratia();
          assertThat(offer.aboveTheLaw()).isLessThanOrEqualTo(most);
          if (exception != null) {
            assertThat(at.day())
                .isBeforeOrEqualTo(Objects.requireNonNull(granted.get(exception)).expiresOn());
          }
        }
        default -> {}
      }
    }
  }

  @Property(tries = 100)
  void aPositionIsStatedOnceAndTakesThePlaceOfTheOneThatStood(@ForAll long seed) {
    Map<OfferSide, String> standing = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Dated at : played(seed)) {
      if (at.event() instanceof PositionStated stated) {
        assertThat(known.add(stated.positionId())).isTrue();
        assertThat(stated.supersedes()).isEqualTo(standing.put(stated.by(), stated.positionId()));
      }
    }
  }

  private static List<Dated> played(long seed) {
    Random random = new Random(seed);
    LocalDate day = TODAY;
    CaseState state = BargainingStory.talking().now();
    List<Dated> events = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      day = day.plusDays(random.nextInt(8) == 0 ? 1 : 0);
      Actor actor = List.of(NEGOTIATOR, EMPLOYEE, APPROVER, Actor.SYSTEM).get(random.nextInt(4));
      try {
        for (OffboardingEvent event :
            OffboardingDecider.decide(
                order(random, day), state, Scene.context(actor, List.of(), day))) {
          state = OffboardingDecider.evolve(state, event);
          events.add(new Dated(day, event));
        }
      } catch (Refused no) {
        // That is what the gates are for.
      }
    }
    return events;
  }

  private static OffboardingCommand order(Random random, LocalDate day) {
    String offer = "o-" + random.nextInt(8);
    String exception = "x-" + random.nextInt(3);
    Money amount = Money.cny(random.nextInt(40) * 1000 + ".00");
    OfferSide side = random.nextBoolean() ? OfferSide.EMPLOYER : OfferSide.EMPLOYEE;
    return switch (random.nextInt(9)) {
      case 0, 1 -> {
        var tabled =
            side == OfferSide.EMPLOYER
                ? BargainingStory.employer(offer, amount)
                : BargainingStory.employee(offer, amount.amount().toPlainString());
        yield (random.nextBoolean() ? tabled.until(day.plusDays(random.nextInt(4))) : tabled)
            .build();
      }
      case 2 -> BargainingStory.employer(offer, amount).answering("o-" + random.nextInt(8)).build();
      case 3 ->
          random.nextInt(4) == 0 ? new AcceptOffer(CASE, offer, null) : new CheckOffer(CASE, offer);
      case 4 -> new RejectOffer(CASE, offer, new Words("no"), null);
      case 5 -> new WithdrawOffer(CASE, offer, new Words("no"), null);
      case 6 -> new RequestException(CASE, exception, amount, null, new Words("why"));
      case 7 -> new GrantException(CASE, exception, amount, null, day.plusDays(2));
      default ->
          new StatePosition(
              CASE,
              "p-" + random.nextInt(20),
              side,
              new Words("speaker"),
              day,
              OfferedTerm.money(Issue.EX_GRATIA, amount),
              new Words("as said"));
    };
  }
}
