package fairwell.command.template;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.kernel.talk.TemplateShelf;
import java.util.List;

/** How a template comes to be: every text in both languages, asking only for what is recorded. */
public final class TemplateDecider {

  private TemplateDecider() {}

  /**
   * The events a command causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<TemplateEvent> decide(PublishTemplate c, TemplateShelf shelf, Actor actor) {
    if (actor.roles().stream().noneMatch(PublishTemplate.ROLES::contains)) {
      throw new Refused(
          new RoleMayNot(
              PublishTemplate.ACTION,
              PublishTemplate.ROLES.stream().map(Role::name).sorted().toList()));
    }
    TemplateDraft draft =
        new TemplateDraft(
            c.template(), c.kinds() == null ? List.of() : c.kinds(), c.role(), c.points());
    draft.faults().stream()
        .findFirst()
        .ifPresent(fault -> {
          throw new Refused(fault.refusal());
        });
    return List.of(
        new TemplatePublished(
            draft.template(),
            shelf.nextVersion(draft.template()),
            draft.kinds(),
            draft.role(),
            draft.points(),
            actor.id()));
  }
}
