package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;

/** What the timeline shows of the negotiation. */
final class NegotiationEntries {

  private NegotiationEntries() {}

  static EntryData of(NegotiationEvent event) {
    return switch (event) {
      case RiskAssessmentRequested riskAssessmentRequested ->
          none()
              .with("factsUpTo", riskAssessmentRequested.factsUpTo())
              .with("hazards", riskAssessmentRequested.hazards());
      case PreparationReportAttached preparationReportAttached ->
          none()
              .with("version", preparationReportAttached.version())
              .with("factsUpTo", preparationReportAttached.factsUpTo())
              .with("reportHash", preparationReportAttached.reportHash())
              .with(
                  "openPoints",
                  preparationReportAttached.openPoints().stream().map(OpenPoint::code).toList())
              .texts("remarks", preparationReportAttached.remarks());
      case HazardChecked hazardChecked ->
          none()
              .with("hazard", hazardChecked.hazard())
              .with("answer", hazardChecked.answer())
              .text("evidence", hazardChecked.evidence());
      case TalksReady talksReady -> none().with("reportVersion", talksReady.reportVersion());
      case TalksStarted talksStarted ->
          none()
              .with("startedOn", talksStarted.startedOn())
              .with("negotiator", talksStarted.negotiator());
      case OfferEvent offer -> OfferEntries.of(offer);
      case TableEvent table -> OfferEntries.of(table);
      case ImpasseRecorded impasseRecorded -> none().text("reason", impasseRecorded.reason());
      case EmployeeRetained employeeRetained -> none().text("measure", employeeRetained.measure());
      case NegotiationWaived negotiationWaived ->
          none()
              .text("reason", negotiationWaived.reason())
              .with("waivedBy", negotiationWaived.waivedBy());
    };
  }
}
