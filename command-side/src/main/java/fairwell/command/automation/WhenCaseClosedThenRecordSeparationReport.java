package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.command.RecordSeparationReport;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.separation.SeparationReport;
import fairwell.kernel.separation.Separations;
import fairwell.log.read.LogReader;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The report of a closed case is made of its events, and bound by its hash. */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenCaseClosedThenRecordSeparationReport {

  private static final String NAME = "WhenCaseClosedThenRecordSeparationReport";

  private final Reaction reaction;
  private final LogReader log;

  WhenCaseClosedThenRecordSeparationReport(Reaction reaction, LogReader log) {
    this.reaction = reaction;
    this.log = log;
  }

  @EventHandler
  void on(CaseClosed event, EventMessage<?> cause) {
    reaction.to(
        NAME,
        cause,
        event.caseId(),
        (running, _) -> then(event.caseId(), running.about().employee()));
  }

  private List<Step> then(CaseId caseId, EmployeeId employee) {
    List<Recorded> course = log.readStream(caseId.value());
    List<Recorded> facts = log.readStream(employee.value());
    return Separations.closing(course)
        .map(caseUpTo -> {
          long factsUpTo = facts.getLast().sequence();
          SeparationReport report = Separations.report(course, caseUpTo, facts, factsUpTo);
          return List.of(
              new Step(
                  "record",
                  new RecordSeparationReport(caseId, caseUpTo, factsUpTo, report.hash())));
        })
        .orElse(List.of());
  }
}
