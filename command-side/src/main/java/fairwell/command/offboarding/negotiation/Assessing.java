package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Terms;
import fairwell.kernel.preparation.OpenPoints;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.kernel.preparation.Preparations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps before the talks: the risks to look at, the report, the checklist. */
public final class Assessing {

  private Assessing() {}

  /** What is to be assessed of a case that is opened: the checklist, and what is open by now. */
  public static RiskAssessmentRequested request(OpenCase c, Context context) {
    EmployeeFacts facts = context.facts().of(c.employeeId());
    List<OpenPoint> points = OpenPoints.of(facts, context.today());
    return new RiskAssessmentRequested(
        c.caseId(),
        facts.version(),
        Stream.concat(Hazard.codes().stream(), points.stream().map(OpenPoint::code))
            .distinct()
            .toList(),
        points);
  }

  /** The report is computed here, from the facts themselves: nobody can hand one in. */
  static List<OffboardingEvent> attach(
      AttachPreparationReport c,
      Negotiation negotiation,
      About about,
      Optional<Terms> terms,
      Context context) {
    Preparation before = prepared(negotiation);
    PreparationReport report =
        Preparations.report(
            context.facts().of(about.employee()),
            new Preparations.Question(context.today(), about.ground(), terms.map(Terms::legalEnd)),
            context.packs());
    int version = before.reportVersion() + 1;
    List<Words> remarks = c.remarks();
    OffboardingEvent attached =
        new PreparationReportAttached(
            c.caseId(),
            version,
            report.factsUpTo(),
            report.basis(),
            report.hash(),
            report.openPoints(),
            remarks == null ? List.of() : Words.about(remarks, about.employee()));
    return withReady(attached, before.report(version, report.openPoints()), negotiation);
  }

  static List<OffboardingEvent> check(CheckHazard c, Negotiation negotiation, About about) {
    OffboardingEvent checked =
        new HazardChecked(c.caseId(), c.code(), c.answer(), c.evidence().about(about.employee()));
    return withReady(checked, prepared(negotiation).hazard(c.code(), c.answer()), negotiation);
  }

  private static List<OffboardingEvent> withReady(
      OffboardingEvent event, Preparation next, Negotiation negotiation) {
    boolean preparing =
        negotiation instanceof Negotiation.Preparing || negotiation instanceof Negotiation.Waived;
    return preparing && next.complete()
        ? List.of(event, new TalksReady(event.caseId(), next.reportVersion()))
        : List.of(event);
  }

  private static Preparation prepared(Negotiation negotiation) {
    return negotiation
        .prepared()
        .orElseThrow(() -> new IllegalStateException("the gates let a late preparation through"));
  }
}
