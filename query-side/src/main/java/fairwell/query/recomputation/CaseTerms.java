package fairwell.query.recomputation;

import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExitInterviewEvent;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSuperseded;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OfferWithdrawn;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a case decides the amounts of its settlement, folded from its events. The command side
 * comes to the same terms; a test holds the two together.
 *
 * @param offers what each offer puts on top of the law, by its id
 * @param exGratia what was agreed on top of the law; zero when nothing was
 */
public record CaseTerms(
    Ground ground,
    @Nullable CaseDatesSet dates,
    @Nullable LocalDate noticeOn,
    Map<String, Money> offers,
    Money exGratia,
    boolean over) {

  private static final Money NOTHING = Money.cny("0.00");

  public CaseTerms {
    offers = Map.copyOf(offers);
  }

  /** The terms; absent as long as the case has no dates. */
  public Optional<Terms> terms() {
    return Optional.ofNullable(dates)
        .map(set ->
            Terms.ofCase(
                ground,
                set.legalEnd(),
                set.lastWorkingDay(),
                set.paidThrough(),
                exGratia,
                noticeOn));
  }

  /** After the opening. */
  public static CaseTerms opened(CaseOpened opened) {
    return new CaseTerms(opened.ground(), null, null, Map.of(), NOTHING, false);
  }

  /** After one more event. */
  public CaseTerms evolve(OffboardingEvent event) {
    return switch (event) {
      case CaseOpened e -> opened(e);
      case CaseDatesSet e -> new CaseTerms(ground, e, noticeOn, offers, exGratia, over);
      case GroundChanged e -> new CaseTerms(e.to(), dates, noticeOn, offers, exGratia, over);
      case NoticeGiven e -> new CaseTerms(ground, dates, e.noticeOn(), offers, exGratia, over);
      case OfferTabled e -> {
        Map<String, Money> more = new HashMap<>(offers);
        more.put(e.offerId(), e.aboveTheLaw());
        yield new CaseTerms(ground, dates, noticeOn, more, exGratia, over);
      }
      case OfferAccepted e ->
          new CaseTerms(
              ground, dates, noticeOn, offers, offers.getOrDefault(e.offerId(), NOTHING), over);
      case CaseClosed _, CaseRescinded _, EmployeeRetained _ ->
          new CaseTerms(ground, dates, noticeOn, offers, exGratia, true);
      case UnionNotified _, UnionNoticeWaived _, CertificateIssued _ -> this;
      case SeparationReportRecorded _, FormalDisputeEvent _ -> this;
      case DeadlineSet _, DeadlineMet _, DeadlineMissed _, FollowUpPlanned _, FollowUpDone _ ->
          this;
      case FollowUpMissed _, ExitInterviewEvent _, StepDoneByProxy _, StepWaiverProposed _ -> this;
      case RiskAssessmentRequested _, PreparationReportAttached _, HazardChecked _ -> this;
      case TalksReady _, TalksStarted _ -> this;
      case OfferRejected _, OfferWithdrawn _, OfferExpired _ -> this;
      case OfferCountered _, OfferSuperseded _, TableEvent _ -> this;
      case ImpasseRecorded _, NegotiationWaived _ -> this;
      case ApprovalEvent _, ClearanceEvent _, SettlementEvent _, AgreementEvent _ -> this;
    };
  }
}
