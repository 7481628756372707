package fairwell.command.template;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publish a template of talks, or another version of it.
 *
 * @param kinds the kinds of case it is for; absent or empty for all
 * @param role the role of the one who leads the talks; absent for any
 */
public record PublishTemplate(
    String template,
    @Nullable List<CaseKind> kinds,
    @Nullable Role role,
    List<TalkingPoint> points) {

  /** Its name in paths, answers and texts. */
  public static final String ACTION = "publish-template";

  /** The roles that may publish. */
  public static final Set<Role> ROLES = TemplateDraft.PUBLISHERS;

  /** The stream it is for. */
  @TargetAggregateIdentifier
  public String stream() {
    return TemplateEvent.STREAM;
  }
}
