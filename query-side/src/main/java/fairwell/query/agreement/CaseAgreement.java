package fairwell.query.agreement;

import fairwell.kernel.agreement.AgreementFacts;
import fairwell.kernel.agreement.AgreementFacts.CertificateWords;
import fairwell.kernel.agreement.AgreementFacts.DateSet;
import fairwell.kernel.agreement.AgreementFacts.Draft;
import fairwell.kernel.agreement.AgreementFacts.OpenMatter;
import fairwell.kernel.agreement.AgreementFacts.Settled;
import fairwell.kernel.agreement.AgreementFacts.Takeover;
import fairwell.kernel.agreement.AgreementNeed;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import fairwell.query.store.SealedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an agreement as JSON; see {@link AgreementFacts}.
 *
 * @param ready whether nothing is missing or stale
 * @param nonCompeteSource the contract among the facts of the person; absent for none
 */
public record CaseAgreement(
    String caseId,
    long caseUpTo,
    long factsUpTo,
    boolean ready,
    List<Need> needs,
    Leaver leaver,
    CaseKind kind,
    Ground ground,
    SourceRef groundSource,
    List<DateSet> dates,
    @Nullable Settled settlement,
    NonCompeteDuty nonCompete,
    @Nullable SourceRef nonCompeteSource,
    boolean confidential,
    SourceRef confidentialSource,
    List<AgreedTerm> agreedTerms,
    CertificateWords certificate,
    List<Takeover> handover,
    List<OpenMatter> open,
    @Nullable Draft draft) {

  public CaseAgreement {
    needs = List.copyOf(needs);
    dates = List.copyOf(dates);
    agreedTerms = List.copyOf(agreedTerms);
    handover = List.copyOf(handover);
    open = List.copyOf(open);
  }

  /** What is missing, or there and no longer true. */
  public record Need(AgreementNeed need, AgreementNeed.Kind kind) {}

  /**
   * The employee’s side.
   *
   * @param writtenContract the day the contract was signed; absent where no record says it
   */
  public record Leaver(
      String employeeId,
      PersonalText.Sealed name,
      String number,
      String place,
      String orgUnit,
      String position,
      LocalDate hiredOn,
      SourceRef source,
      @Nullable LocalDate writtenContract,
      @Nullable SourceRef contractSource) {}

  /** A term both sides agreed to; of the four values the one of the issue’s unit is there. */
  public record AgreedTerm(
      Issue issue,
      @Nullable Money amount,
      @Nullable BigDecimal number,
      @Nullable LocalDate day,
      PersonalText.@Nullable Sealed words,
      SourceRef source) {}

  static CaseAgreement of(AgreementFacts facts) {
    Sourced<NonCompeteAgreed> contract = facts.nonCompeteContract();
    return new CaseAgreement(
        facts.caseId().value(),
        facts.caseUpTo(),
        facts.factsUpTo(),
        facts.isReady(),
        facts.needs().stream().map(need -> new Need(need, need.kind())).toList(),
        leaver(facts.leaver()),
        facts.kind(),
        facts.ground().value(),
        facts.ground().source(),
        facts.dates(),
        facts.settlement(),
        facts.nonCompete(),
        contract == null ? null : contract.source(),
        facts.confidential().value(),
        facts.confidential().source(),
        facts.agreedTerms().stream().map(CaseAgreement::term).toList(),
        facts.certificate(),
        facts.handover(),
        facts.open(),
        facts.draft());
  }

  private static Leaver leaver(AgreementFacts.Leaver known) {
    Sourced<LocalDate> contract = known.writtenContract();
    return new Leaver(
        known.employee().value(),
        SealedText.of(known.name()),
        known.number(),
        known.place().code(),
        known.orgUnit(),
        known.position(),
        known.hiredOn(),
        known.source(),
        contract == null ? null : contract.value(),
        contract == null ? null : contract.source());
  }

  private static AgreedTerm term(Sourced<OfferTerm> agreed) {
    OfferTerm term = agreed.value();
    return new AgreedTerm(
        term.issue(),
        term.amount(),
        term.number(),
        term.day(),
        term.words() == null ? null : SealedText.of(term.words()),
        agreed.source());
  }
}
