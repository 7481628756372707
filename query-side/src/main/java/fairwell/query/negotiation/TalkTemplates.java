package fairwell.query.negotiation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.kernel.talk.TemplateShelf;
import fairwell.log.read.LogReader;
import java.time.Instant;
import java.util.List;

/** The templates of talks as the log has them: few, so that no document is kept of them. */
public final class TalkTemplates {

  private final LogReader log;

  public TalkTemplates(LogReader log) {
    this.log = log;
  }

  /** Every version ever published, in that order. */
  public List<Recorded> versions() {
    return log.readStream(TemplateEvent.STREAM);
  }

  /** Those a case follows; before its talks begin, those it would follow. */
  List<TemplatePublished> of(Negotiation negotiation) {
    List<Recorded> versions = versions();
    Agenda agenda = negotiation.plan().agenda();
    NegotiationStatus status = negotiation.head().status();
    if (agenda.templates().isEmpty()
        && (status == NegotiationStatus.PREPARING || status == NegotiationStatus.READY)) {
      Instant opened = log.readStream(negotiation.id()).getFirst().at();
      return TemplateShelf.heldAt(opened, versions)
          .fitting(negotiation.head().kind(), TemplateDraft.LEADERS);
    }
    return versions.stream()
        .map(Recorded::event)
        .filter(TemplatePublished.class::isInstance)
        .map(TemplatePublished.class::cast)
        .filter(version ->
            agenda.templates().contains(new Agenda.Adopted(version.template(), version.version())))
        .toList();
  }
}
