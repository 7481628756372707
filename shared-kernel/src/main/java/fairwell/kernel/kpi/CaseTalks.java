package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The talks of a case, as far as figures look at them. A case that should never have been (it was
 * opened in error, or rests on a wrong fact) says nothing of how its talks went: they have no end
 * and nothing was agreed. What was offered in them was offered.
 *
 * @param startedOn the first day; absent where nobody talked
 * @param agreedOn the day an offer was accepted
 * @param rounds how many offers the side that made more of them had made by then
 * @param end how the talks ended; absent as long as they go on, or nobody talked
 * @param endedOn the day of that end
 * @param statutory N of the newest settlement; absent where it has none
 */
public record CaseTalks(
    @Nullable LocalDate startedOn,
    @Nullable LocalDate agreedOn,
    int rounds,
    @Nullable End end,
    @Nullable LocalDate endedOn,
    @Nullable Money statutory,
    List<Offer> offers) {

  /** How talks end. */
  public enum End {
    /** Both parties signed. */
    SIGNED,
    IMPASSE,
    /** Taken back, or closed without a signature; not where the case itself is corrected. */
    ABANDONED,
    /** The person stays. */
    RETAINED
  }

  /**
   * An offer.
   *
   * @param authority whose authority it rests on: the own, or an exception; absent for the
   *     employee's, and where the event does not say
   */
  public record Offer(OfferSide by, LocalDate tabledOn, @Nullable Authority authority) {}

  /** What an offer of the employer rests on. */
  public enum Authority {
    OWN,
    EXCEPTION,
    /** It goes further than allowed. */
    NONE
  }

  static final CaseTalks NONE = new CaseTalks(null, null, 0, null, null, null, List.of());

  public CaseTalks {
    offers = List.copyOf(offers);
  }

  CaseTalks after(OffboardingEvent event, LocalDate day) {
    return switch (event) {
      case TalksStarted e ->
          new CaseTalks(
              startedOn == null ? e.startedOn() : startedOn,
              null,
              0,
              null,
              null,
              statutory,
              offers);
      case OfferTabled e -> tabled(e, day);
      case OfferAccepted _ ->
          new CaseTalks(startedOn, day, most(), end, endedOn, statutory, offers);
      case ImpasseRecorded _ -> ended(End.IMPASSE, day);
      case EmployeeRetained _ -> ended(End.RETAINED, day);
      case AgreementConcluded _ -> startedOn == null ? this : ended(End.SIGNED, day);
      case AgreementVoided _ -> end == End.SIGNED ? ended(null, null) : this;
      case CaseRescinded e when isCorrection(e) ->
          new CaseTalks(startedOn, null, 0, null, null, statutory, offers);
      case CaseRescinded _ -> startedOn == null ? this : ended(End.ABANDONED, day);
      case CaseClosed e ->
          startedOn == null || end != null ? this : ended(End.ABANDONED, e.closedOn());
      case SettlementComputed e ->
          owing(Issue.COMPENSATION.legalMinimum(e.statement().lines()).orElse(null));
      case CaseFrameEvent _, ApprovalEvent _, NegotiationEvent _ -> this;
      case ClearanceEvent _, SettlementEvent _, AgreementEvent _ -> this;
    };
  }

  /** Before there were causes, a case that was called off did not say which it was. */
  private static boolean isCorrection(CaseRescinded event) {
    return event.cause() != null && event.cause().nature() == RescissionCause.Nature.CORRECTION;
  }

  private CaseTalks ended(@Nullable End how, @Nullable LocalDate on) {
    return new CaseTalks(startedOn, agreedOn, rounds, how, on, statutory, offers);
  }

  private CaseTalks owing(@Nullable Money newest) {
    return new CaseTalks(startedOn, agreedOn, rounds, end, endedOn, newest, offers);
  }

  private CaseTalks tabled(OfferTabled e, LocalDate day) {
    Offer offer = new Offer(e.by(), day, authority(e));
    return new CaseTalks(
        startedOn,
        agreedOn,
        rounds,
        end,
        endedOn,
        statutory,
        Stream.concat(offers.stream(), Stream.of(offer)).toList());
  }

  private @Nullable Authority authority(OfferTabled e) {
    if (e.authority() == null) {
      return null;
    }
    Money n = statutory == null ? Money.zero(e.exGratia().currency()) : statutory;
    List<Issue> issues = e.issues().stream().map(OfferTerm::issue).toList();
    if (e.authority().excess(new Ask(e.aboveTheLaw(), n, issues)).isEmpty()) {
      return Authority.OWN;
    }
    return e.exceptionId() == null ? Authority.NONE : Authority.EXCEPTION;
  }

  private int most() {
    return Arrays.stream(OfferSide.values())
        .mapToInt(side -> (int) offers.stream().filter(offer -> offer.by() == side).count())
        .max()
        .orElse(0);
  }
}
