package fairwell.kernel.event.template;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.talk.TalkingPoint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HR published a version of a template. Talks that begin from here on follow it; those that began
 * keep theirs.
 *
 * @param version from 1 on, by template
 * @param kinds the kinds of case it is for; empty for all
 * @param role the role of the one who leads the talks; absent for any
 */
public record TemplatePublished(
    String template,
    int version,
    List<CaseKind> kinds,
    @Nullable Role role,
    List<TalkingPoint> points,
    ActorId publishedBy)
    implements TemplateEvent {

  public TemplatePublished {
    kinds = List.copyOf(kinds);
    points = List.copyOf(points);
  }

  /** Whether talks of that kind of case, led by someone of these roles, follow it. */
  public boolean fits(CaseKind kind, Set<Role> roles) {
    return (kinds.isEmpty() || kinds.contains(kind)) && (role == null || roles.contains(role));
  }
}
