package fairwell.command.offboarding.context;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.talk.TemplateShelf;

/** The templates of talks, read when a decision asks for them; never from a read model. */
@FunctionalInterface
public interface Templates {

  /** Those that held when that case was opened. */
  TemplateShelf heldAtOpeningOf(CaseId caseId);
}
