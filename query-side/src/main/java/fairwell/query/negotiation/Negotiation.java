package fairwell.query.negotiation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Positioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The negotiation of one case, as its events tell it. What a reader may see of it is a {@link
 * NegotiationRoom}.
 *
 * @param id the case
 * @param caseVersion last sequence of the case's stream
 * @param offers in the order in which they were tabled
 * @param exceptions in the order in which they were asked for
 */
public record Negotiation(
    @BsonId String id,
    long position,
    long caseVersion,
    CaseScope scope,
    Head head,
    List<Offer> offers,
    Said said,
    Plan plan,
    List<ExceptionAsked> exceptions)
    implements Positioned {

  /**
   * What the negotiation is about and how it stands.
   *
   * @param statutory N of the newest settlement; absent where it has none
   */
  public record Head(
      CaseKind kind,
      String place,
      NegotiationStatus status,
      @Nullable String negotiator,
      @Nullable Money statutory) {}

  Negotiation with(List<Offer> next) {
    return new Negotiation(
        id, position, caseVersion, scope, head, List.copyOf(next), said, plan, exceptions);
  }

  Negotiation with(Said next) {
    return new Negotiation(id, position, caseVersion, scope, head, offers, next, plan, exceptions);
  }

  Negotiation with(Plan next) {
    return new Negotiation(id, position, caseVersion, scope, head, offers, said, next, exceptions);
  }

  Negotiation allowed(List<ExceptionAsked> next) {
    return new Negotiation(
        id, position, caseVersion, scope, head, offers, said, plan, List.copyOf(next));
  }

  /** One issue and what is said to it; see {@link fairwell.kernel.negotiation.OfferTerm}. */
  public record Term(
      Issue issue,
      @Nullable Money amount,
      @Nullable BigDecimal number,
      @Nullable LocalDate day,
      PersonalText.@Nullable Sealed words,
      @Nullable Money minimum) {}

  /**
   * An offer.
   *
   * @param round its number among the offers of its side
   * @param inAll what it pays above the law in all
   * @param answers the offer it countered
   * @param expiresOn the last day on which it can be accepted; absent when it stays open
   * @param backing whose authority it rests on; absent for the other side's and to the other side
   */
  public record Offer(
      String id,
      OfferSide by,
      int round,
      int settlementVersion,
      Money exGratia,
      Money inAll,
      List<Term> issues,
      PersonalText.Sealed terms,
      List<Criterion> criteria,
      @Nullable Channel channel,
      @Nullable String answers,
      @Nullable LocalDate expiresOn,
      Instant tabledAt,
      String tabledBy,
      End end,
      @Nullable Backing backing) {

    /** Whether it can be answered on that day. */
    public boolean openOn(LocalDate day) {
      return end.status() == OfferStatus.TABLED && (expiresOn == null || !day.isAfter(expiresOn));
    }

    Offer with(End next, @Nullable Backing newer) {
      return new Offer(
          id,
          by,
          round,
          settlementVersion,
          exGratia,
          inAll,
          issues,
          terms,
          criteria,
          channel,
          answers,
          expiresOn,
          tabledAt,
          tabledBy,
          next,
          newer);
    }
  }

  /** How an offer stands: since when, and why it was rejected or taken back. */
  public record End(
      OfferStatus status, @Nullable Instant at, PersonalText.@Nullable Sealed reason) {}

  /**
   * How far the one who tabled an offer, or accepted it for the employer, might go.
   *
   * @param exceptionId the exception it needed
   * @param minimumGround why, by counsel, it may lie below the law
   */
  public record Backing(
      @Nullable AuthorityLimit limit,
      @Nullable String exceptionId,
      PersonalText.@Nullable Sealed minimumGround) {}

  /** What a side said it wants; {@code supersededBy} is absent as long as it stands. */
  public record Position(
      String id,
      OfferSide by,
      PersonalText.Sealed speaker,
      LocalDate statedOn,
      Term term,
      PersonalText.Sealed words,
      @Nullable String supersededBy) {

    Position superseded(String newer) {
      return new Position(id, by, speaker, statedOn, term, words, newer);
    }
  }

  /** A promise; {@code keptOn} is absent as long as it is open. */
  public record Commitment(
      String id,
      OfferSide by,
      PersonalText.Sealed promise,
      LocalDate due,
      @Nullable LocalDate keptOn) {

    Commitment kept(LocalDate day) {
      return new Commitment(id, by, promise, due, day);
    }
  }

  /** The need behind a position. */
  public record Interest(
      String id,
      OfferSide of,
      InterestBasis basis,
      PersonalText.Sealed interest,
      PersonalText.Sealed evidence) {}

  /** What the employer aims at, and the last it would agree to. */
  public record Target(Term target, Term reservation) {}

  /** A package that could be offered. */
  public record Option(String id, Money exGratia, List<Term> issues, PersonalText.Sealed terms) {}

  /** A step of the ladder. */
  public record Step(Money exGratia, PersonalText.Sealed trigger) {}

  /**
   * A request to go beyond an authority.
   *
   * @param exGratia how far above the law was asked for
   * @param answer absent as long as nobody answered
   * @param usedBy the offers that rest on it
   */
  public record ExceptionAsked(
      String id,
      Money exGratia,
      List<Issue> issues,
      PersonalText.Sealed ground,
      String requestedBy,
      Instant requestedAt,
      @Nullable Answer answer,
      List<String> usedBy) {}

  /**
   * What was said to a request.
   *
   * @param exGratia how far above the law was allowed; absent when it was refused
   * @param expiresOn the last day on which an offer may rest on it
   * @param reason why it was refused
   */
  public record Answer(
      boolean granted,
      Role role,
      String by,
      Instant at,
      @Nullable Money exGratia,
      List<Issue> issues,
      @Nullable LocalDate expiresOn,
      PersonalText.@Nullable Sealed reason) {}
}
