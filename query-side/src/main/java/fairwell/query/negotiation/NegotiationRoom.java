package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.Bid;
import fairwell.kernel.negotiation.Concession;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.Round;
import fairwell.kernel.negotiation.Zopa;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.value.Money;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.negotiation.Negotiation.ExceptionAsked;
import fairwell.query.negotiation.Negotiation.Interest;
import fairwell.query.negotiation.Negotiation.Offer;
import fairwell.query.negotiation.Negotiation.Option;
import fairwell.query.negotiation.Negotiation.Position;
import fairwell.query.negotiation.Negotiation.Step;
import fairwell.query.negotiation.Negotiation.Target;
import fairwell.query.negotiation.Negotiation.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation as one reader may see it, with the figures that follow from its offers.
 *
 * @param id the case
 * @param open ids of the offers that can be answered
 * @param rounds what both sides had said after each round
 * @param convergence how much of the first spread is gone, between 0 and 1
 * @param movement what each side gave, and got for it; absent for the employee
 * @param plan absent but for those who negotiate for the employer, and counsel
 * @param authority absent for the employee
 */
public record NegotiationRoom(
    String id,
    long position,
    long caseVersion,
    NegotiationStatus status,
    @Nullable String negotiator,
    List<Offer> offers,
    List<String> open,
    List<Round> rounds,
    @Nullable BigDecimal convergence,
    Said said,
    @Nullable Movement movement,
    @Nullable OwnPlan plan,
    @Nullable Authority authority) {

  /** The concession log, and how often each side gave and got nothing. */
  public record Movement(
      List<Concession> log, int unreciprocatedByEmployer, int unreciprocatedByEmployee) {}

  /**
   * What the employer keeps to itself; {@code zones} holds one for each target that is a number.
   */
  public record OwnPlan(
      List<Interest> interests,
      List<Target> targets,
      List<Zopa> zones,
      List<Option> options,
      List<Step> ladder,
      Agenda agenda) {}

  /**
   * How far the employer's side may go.
   *
   * @param statutory N; absent where the settlement has none
   * @param waiting ids of the exceptions nobody has answered
   */
  public record Authority(
      @Nullable Money statutory, List<ExceptionAsked> exceptions, List<String> waiting) {}

  /** The negotiation for that reader on that day. */
  public static NegotiationRoom of(Negotiation all, Actor reader, LocalDate today) {
    boolean inside = InsideKnowledge.authority(reader, all.scope());
    boolean plans = InsideKnowledge.plan(reader, all.scope());
    List<Bid> bids = all.offers().stream().map(NegotiationRoom::bid).toList();
    List<Round> rounds = Round.of(bids);
    List<Concession> log = Concession.log(bids);
    return new NegotiationRoom(
        all.id(),
        all.position(),
        all.caseVersion(),
        all.head().status(),
        all.head().negotiator(),
        inside
            ? all.offers()
            : all.offers().stream().map(offer -> offer.with(offer.end(), null)).toList(),
        all.head().status() == NegotiationStatus.IN_TALKS
            ? all.offers().stream().filter(offer -> offer.openOn(today)).map(Offer::id).toList()
            : List.of(),
        rounds,
        Round.convergence(rounds),
        all.said(),
        inside
            ? new Movement(
                log,
                Concession.unreciprocated(OfferSide.EMPLOYER, log),
                Concession.unreciprocated(OfferSide.EMPLOYEE, log))
            : null,
        plans ? plan(all) : null,
        inside
            ? new Authority(
                all.head().statutory(),
                all.exceptions(),
                all.exceptions().stream()
                    .filter(one -> one.answer() == null)
                    .map(ExceptionAsked::id)
                    .toList())
            : null);
  }

  private static OwnPlan plan(Negotiation all) {
    return new OwnPlan(
        all.plan().interests(),
        all.plan().targets(),
        all.plan().targets().stream()
            .map(target -> zone(target, all))
            .filter(Objects::nonNull)
            .toList(),
        all.plan().options(),
        all.plan().ladder(),
        all.plan().agenda());
  }

  private static @Nullable Zopa zone(Target set, Negotiation all) {
    BigDecimal target = figure(set.target());
    BigDecimal last = figure(set.reservation());
    Issue issue = set.target().issue();
    return target == null || last == null
        ? null
        : Zopa.of(issue, target, last, leastAsked(issue, all));
  }

  /** The least the employee has asked for, by a position that stands or the last offer. */
  private static @Nullable BigDecimal leastAsked(Issue issue, Negotiation all) {
    Stream<BigDecimal> stated =
        all.said().positions().stream()
            .filter(one -> one.by() == OfferSide.EMPLOYEE && one.supersededBy() == null)
            .map(Position::term)
            .filter(term -> term.issue() == issue)
            .map(NegotiationRoom::figure);
    Stream<BigDecimal> offered =
        all.offers().reversed().stream()
            .filter(offer -> offer.by() == OfferSide.EMPLOYEE)
            .limit(1)
            .map(offer ->
                issue == Issue.EX_GRATIA
                    ? offer.inAll().amount()
                    : bid(offer).figures().get(issue));
    Comparator<BigDecimal> least =
        issue.goodForEmployee() < 0 ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Stream.concat(stated, offered).filter(Objects::nonNull).min(least).orElse(null);
  }

  private static Bid bid(Offer offer) {
    Map<Issue, BigDecimal> figures = new EnumMap<>(Issue.class);
    figures.put(Issue.EX_GRATIA, offer.exGratia().amount());
    for (Term term : offer.issues()) {
      BigDecimal figure = figure(term);
      if (figure != null) {
        figures.put(term.issue(), figure);
      }
    }
    return new Bid(offer.id(), offer.by(), offer.inAll(), figures);
  }

  private static @Nullable BigDecimal figure(Term term) {
    Money amount = term.amount();
    return amount != null ? amount.amount() : term.number();
  }
}
