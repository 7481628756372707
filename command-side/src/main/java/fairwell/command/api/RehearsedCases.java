package fairwell.command.api;

import fairwell.command.automation.CasesNow;
import fairwell.command.offboarding.Rehearsal;
import fairwell.command.offboarding.state.Running;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.offboarding.DryRun;
import java.util.List;

/** Says what the deciders would say of a case as its stream has it now; it only reads. */
final class RehearsedCases implements DryRun {

  private final CasesNow cases;
  private final CaseContexts contexts;

  RehearsedCases(CasesNow cases, CaseContexts contexts) {
    this.cases = cases;
    this.contexts = contexts;
  }

  @Override
  public List<Step> of(CaseId caseId, Assumed assumed) {
    return cases.of(caseId).state() instanceof Running running
        ? Rehearsal.of(assumed, running, contexts.of(Actor.SYSTEM))
        : List.of();
  }
}
