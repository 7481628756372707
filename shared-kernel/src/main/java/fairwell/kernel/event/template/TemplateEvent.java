package fairwell.kernel.event.template;

import fairwell.kernel.event.FairwellEvent;

/** What happened to a template of talks; all of them share one stream. */
public sealed interface TemplateEvent extends FairwellEvent permits TemplatePublished {

  /** The stream of all templates. */
  String STREAM = "talk-templates";

  /** The name of the template; it is the same for all its versions. */
  String template();

  @Override
  default String streamId() {
    return STREAM;
  }
}
