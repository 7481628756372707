package fairwell.command.offboarding.context;

import fairwell.kernel.talk.TemplateShelf;

/** The templates of talks, read when a decision asks for them; never from a read model. */
@FunctionalInterface
public interface Templates {

  /** Those published up to now. */
  TemplateShelf now();
}
