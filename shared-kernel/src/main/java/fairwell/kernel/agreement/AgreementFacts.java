package fairwell.kernel.agreement;

import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a separation agreement says, ready for signing: each fact with the event that says it, and
 * what is still missing or no longer true.
 *
 * @param caseUpTo last sequence of the case stream it rests on
 * @param factsUpTo last sequence of the employee stream it rests on; -1 for none
 * @param dates those that are set, in the order of {@link DateKind}
 * @param settlement the newest version; absent until one was computed
 * @param nonCompete what becomes of the duty
 * @param nonCompeteContract the duty in the facts of the person; absent for none
 * @param confidential whether the case was opened as one that nobody outside may know of
 * @param agreedTerms what the accepted offer says beyond money above the law; with the offer
 * @param draft the agreement that stands; absent for none
 * @param needs what is missing or stale, in the order of {@link AgreementNeed}
 */
public record AgreementFacts(
    CaseId caseId,
    long caseUpTo,
    long factsUpTo,
    Leaver leaver,
    CaseKind kind,
    Sourced<Ground> ground,
    List<DateSet> dates,
    @Nullable Settled settlement,
    NonCompeteDuty nonCompete,
    @Nullable Sourced<NonCompeteAgreed> nonCompeteContract,
    Sourced<Boolean> confidential,
    List<Sourced<OfferTerm>> agreedTerms,
    CertificateWords certificate,
    List<Takeover> handover,
    List<OpenMatter> open,
    @Nullable Draft draft,
    List<AgreementNeed> needs) {

  public AgreementFacts {
    dates = List.copyOf(dates);
    agreedTerms = List.copyOf(agreedTerms);
    handover = List.copyOf(handover);
    open = List.copyOf(open);
    needs = List.copyOf(needs);
  }

  /**
   * The employee’s side, as it was known when the case was opened.
   *
   * @param writtenContract the day the contract was signed; absent where no record says it
   */
  public record Leaver(
      EmployeeId employee,
      PersonalText name,
      String number,
      Place place,
      String orgUnit,
      String position,
      LocalDate hiredOn,
      ActorId owner,
      SourceRef source,
      @Nullable Sourced<LocalDate> writtenContract) {}

  /** The dates of an end, which are not one date. */
  public enum DateKind {
    NOTICE,
    LAST_WORKING_DAY,
    LEGAL_END,
    PAID_THROUGH
  }

  /** A date and the event that set it. */
  public record DateSet(DateKind kind, LocalDate on, SourceRef source) {}

  /**
   * The settlement the agreement rests on.
   *
   * @param hash SHA-256 of the canonical form of the statement
   * @param schedule when each part is due
   * @param benefits what the leaver keeps; absent in a settlement of an older Fairwell
   * @param computed the event
   * @param settled by which it was confirmed, or its confirmation waived; absent until then, and
   *     again once the waiver has run out
   */
  public record Settled(
      int version,
      String hash,
      Money net,
      List<DuePayment> schedule,
      @Nullable BenefitsStatement benefits,
      SourceRef computed,
      @Nullable SourceRef settled) {

    public Settled {
      schedule = List.copyOf(schedule);
    }
  }

  /** What the certificate of ending says of the reason, which follows from the ground alone. */
  public record CertificateWords(String chinese, String english) {}

  /** How far somebody is who takes an area over. */
  public enum TakeoverStanding {
    NAMED,
    ACCEPTED,
    DECLINED,
    CONFIRMED
  }

  /** Who takes over what; the source is the event that said it last. */
  public record Takeover(
      String area, EmployeeId recipient, TakeoverStanding standing, SourceRef source) {}

  /** What may still be open between the two sides when they sign. */
  public enum OpenKind {
    /** A line of the settlement that is disputed and was not confirmed since. */
    DISPUTED_LINE,
    /** The cost of something that does not come back is claimed. */
    ASSET_COST,
    /** Something is not handed over, returned or switched off. */
    CLEARANCE_ITEM,
    /** A promise made at the table was not kept yet. */
    COMMITMENT
  }

  /** Something that is open. */
  public record OpenMatter(
      OpenKind kind,
      String id,
      @Nullable Money amount,
      @Nullable LocalDate due,
      SourceRef source) {}

  /**
   * An agreement that was drafted and not voided.
   *
   * @param signed who has signed it
   */
  public record Draft(
      int number,
      int settlementVersion,
      String documentHash,
      List<Party> signed,
      SourceRef source) {

    public Draft {
      signed = List.copyOf(signed);
    }
  }

  /** Whether nothing keeps an agreement from being drafted. */
  public boolean isReady() {
    return needs.isEmpty();
  }

  /** A date, if it is set. */
  public Optional<LocalDate> on(DateKind kind) {
    return dates.stream().filter(date -> date.kind() == kind).map(DateSet::on).findFirst();
  }
}
