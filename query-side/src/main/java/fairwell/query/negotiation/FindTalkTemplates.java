package fairwell.query.negotiation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import java.util.Set;

/** Every version of every template of talks. Answered with {@link TalkTemplateList}. */
public record FindTalkTemplates(Actor actor) {

  /** Who reads them: those who write them or talk by them, and who checks. */
  public static final Set<Role> READERS =
      Set.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL, Role.AUDITOR);
}
