package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;

/** Every version of every template of talks. Answered with {@link TalkTemplateList}. */
public record FindTalkTemplates(Actor actor) {}
