package fairwell.command.shell;

import fairwell.command.offboarding.context.Templates;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.talk.TemplateShelf;
import fairwell.log.read.LogReader;

/** The templates as the log has them. */
final class StoredTemplates implements Templates {

  private final LogReader log;

  StoredTemplates(LogReader log) {
    this.log = log;
  }

  @Override
  public TemplateShelf heldAtOpeningOf(CaseId caseId) {
    return TemplateShelf.heldAt(
        log.readStream(caseId.value()).getFirst().at(), log.readStream(TemplateEvent.STREAM));
  }
}
