package fairwell.command.template;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.UnknownPlaceholder;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateShelf;
import fairwell.kernel.talk.TemplateText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a template comes to be: every text in both languages, asking only for what is recorded. */
public final class TemplateDecider {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
  private static final int MOST_POINTS = 50;

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
    named("template", c.template());
    Set<Role> leaders = Action.START_TALKS.roles();
    if (c.role() != null && !leaders.contains(c.role())) {
      throw new Refused(new ImpossibleValue("role", "one of " + leaders));
    }
    points(c.points());
    return List.of(
        new TemplatePublished(
            c.template(),
            shelf.nextVersion(c.template()),
            c.kinds() == null ? List.of() : c.kinds(),
            c.role(),
            c.points(),
            actor.id()));
  }

  private static void points(List<TalkingPoint> points) {
    if (points.isEmpty() || points.size() > MOST_POINTS) {
      throw new Refused(new ImpossibleValue("points", "1 to " + MOST_POINTS + " points"));
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      TalkingPoint point = points.get(i);
      String field = "points/" + i;
      named(field + "/code", point.code());
      if (!codes.add(point.code())) {
        throw new Refused(new ImpossibleValue(field + "/code", "each code once"));
      }
      known(field + "/zh", point.zh());
      known(field + "/en", point.en());
    }
  }

  private static void named(String field, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Refused(
          new ImpossibleValue(field, "up to 40 small letters, digits and hyphens between them"));
    }
  }

  private static void known(String field, String text) {
    for (String asked : TemplateText.placeholders(text)) {
      if (Placeholder.of(asked).isEmpty()) {
        throw new Refused(new UnknownPlaceholder(field, asked, Placeholder.codes()));
      }
    }
  }
}
