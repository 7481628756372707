package fairwell.command.experiment;

import fairwell.command.experiment.Act.Miss;
import fairwell.command.experiment.Act.Order;
import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.AuthorityException;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The offers of a mutual end, and what becomes of a demand beyond the negotiator’s authority. */
final class Bargain {

  private static final String FIRST = "o-1";
  private static final String DEMAND = "d-1";
  private static final String GENEROUS = "o-2";
  private static final String SMALLER = "o-3";
  private static final String EXCEPTION = "x-1";
  static final BigDecimal DEMANDED = new BigDecimal("1.5");
  static final BigDecimal GIVEN = new BigDecimal("0.8");
  static final Money OWN = Money.cny("3000.00");
  static final Money OWN_LAST = Money.cny("6000.00");

  private final Plan plan;
  private final CaseId id;
  private final Behaviour people;
  private final Arm arm;
  private final Supplier<LocalDate> today;

  private Bargain(Plan plan, Behaviour people, Arm arm, Supplier<LocalDate> today) {
    this.plan = plan;
    this.id = plan.id();
    this.people = people;
    this.arm = arm;
    this.today = today;
  }

  static List<Act> acts(Plan plan, Behaviour people, Arm arm, Supplier<LocalDate> today) {
    Bargain here = new Bargain(plan, people, arm, today);
    Miss unasked = here.demands() ? Miss.UNASKED : Miss.NEVER;
    return List.of(
        new Act(Acts.OFFERS, 7, Miss.NEVER, at -> here.offers(at.running())),
        new Act(Acts.EXCEPTION, 8, unasked, at -> here.exception(at.running())),
        new Act(Acts.ANSWER, 10, Miss.NEVER, at -> here.answer(at.running())),
        new Act(Acts.CALL_OFF, 11, Miss.NEVER, at -> here.callOff(at.running())));
  }

  private boolean demands() {
    return plan.happens("demands", people.demandsTooMuch());
  }

  private Optional<Order> offers(Running c) {
    if (offersIn(c).isEmpty() || offersIn(c).get().containsKey(DEMAND)) {
      return Optional.empty();
    }
    if (!offersIn(c).get().containsKey(FIRST)) {
      return order(Seat.NEGOTIATOR, table(FIRST, OfferSide.EMPLOYER, OWN, null, c));
    }
    return demands()
        ? order(plan.person(), table(DEMAND, OfferSide.EMPLOYEE, times(DEMANDED, c), FIRST, c))
        : Optional.empty();
  }

  private Optional<Order> exception(Running c) {
    if (!demands() || !(c.negotiation() instanceof Negotiation.InTalks)) {
      return Optional.empty();
    }
    Optional<AuthorityException> asked = asked(c);
    if (asked.isEmpty()) {
      return order(
          Seat.NEGOTIATOR,
          new RequestException(
              id, EXCEPTION, times(GIVEN, c), List.of(), new Words("a claim costs more")));
    }
    if (asked.get().standing() != AuthorityException.Standing.ASKED) {
      return Optional.empty();
    }
    return granted()
        ? order(
            Seat.APPROVER,
            new GrantException(id, EXCEPTION, times(GIVEN, c), List.of(), today.get().plusDays(30)))
        : order(Seat.APPROVER, new RefuseException(id, EXCEPTION, new Words("no precedent")));
  }

  /** Without guards nobody is asked, so nobody refuses: the offer is made all the same. */
  private boolean granted() {
    return plan.happens("granted", people.granted())
        || (!arm.guards() && plan.happens("misses:" + Acts.EXCEPTION, people.givesIn()));
  }

  private Optional<Order> answer(Running c) {
    Map<String, ?> offers = offersIn(c).orElse(null);
    if (offers == null) {
      return Optional.empty();
    }
    if (!demands()) {
      return accept(FIRST);
    }
    if (offers.containsKey(SMALLER)) {
      return plan.happens("settles", people.settlesForLess())
          ? accept(SMALLER)
          : order(Seat.NEGOTIATOR, new RecordImpasse(id, new Words("too far apart")));
    }
    if (offers.containsKey(GENEROUS)) {
      return accept(GENEROUS);
    }
    boolean refused = asked(c).isPresent() && !granted();
    return refused
        ? order(Seat.NEGOTIATOR, table(SMALLER, OfferSide.EMPLOYER, OWN_LAST, DEMAND, c))
        : order(Seat.NEGOTIATOR, table(GENEROUS, OfferSide.EMPLOYER, times(GIVEN, c), DEMAND, c));
  }

  private Optional<Order> callOff(Running c) {
    return c.negotiation() instanceof Negotiation.Impasse
        ? order(
            Seat.HR,
            new RescindCase(
                id, RescissionCause.NO_LONGER_INTENDED, new Words("no agreement was reached")))
        : Optional.empty();
  }

  private Optional<Order> accept(String offer) {
    return order(plan.person(), new AcceptOffer(id, offer, null));
  }

  private static Optional<Map<String, ?>> offersIn(Running c) {
    return c.negotiation() instanceof Negotiation.InTalks talking
        ? Optional.of(talking.talks().offers())
        : Optional.empty();
  }

  private static Optional<AuthorityException> asked(Running c) {
    return Optional.ofNullable(c.table().exceptions().get(EXCEPTION));
  }

  private static Money times(BigDecimal share, Running c) {
    Money n =
        Issue.COMPENSATION
            .legalMinimum(c.settlement().current().orElseThrow().lines())
            .orElseThrow();
    return Money.rounded(n.amount().multiply(share), n.currency());
  }

  private TableOffer table(
      String offer, OfferSide by, Money exGratia, @Nullable String answers, Running c) {
    return new TableOffer(
        id,
        offer,
        by,
        c.settlement().number(),
        exGratia,
        new Words("as said at the table"),
        answers,
        null,
        null,
        List.of(),
        by == OfferSide.EMPLOYER
            ? List.of(new Criterion(CriterionKind.STATUTE, "LCL 36"))
            : List.of());
  }

  private static Optional<Order> order(Actor actor, OffboardingCommand command) {
    return Optional.of(new Order(actor, command));
  }
}
