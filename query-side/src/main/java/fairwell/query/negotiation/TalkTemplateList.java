package fairwell.query.negotiation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The templates of talks.
 *
 * @param items the newest first
 * @param placeholders what a text may ask the records for
 * @param version of the stream of all templates, for {@code If-Match}; -1 before the first
 */
public record TalkTemplateList(List<Version> items, List<String> placeholders, long version) {

  /** A version; see {@link TemplatePublished}. */
  public record Version(
      String template,
      int version,
      List<CaseKind> kinds,
      @Nullable Role role,
      List<TalkingPoint> points,
      String publishedBy,
      Instant publishedAt) {

    /** The same as a draft. */
    public TemplateDraft draft() {
      return new TemplateDraft(template, kinds, role, points);
    }
  }

  /** The versions of one template, the newest first; empty when there is no such template. */
  public List<Version> versionsOf(String template) {
    return items.stream().filter(one -> one.template().equals(template)).toList();
  }

  static TalkTemplateList of(List<Recorded> versions) {
    return new TalkTemplateList(
        versions.reversed().stream()
            .filter(one -> one.event() instanceof TemplatePublished)
            .map(one -> of(one, (TemplatePublished) one.event()))
            .toList(),
        Placeholder.codes(),
        versions.isEmpty() ? -1 : versions.getLast().sequence());
  }

  private static Version of(Recorded at, TemplatePublished version) {
    return new Version(
        version.template(),
        version.version(),
        version.kinds(),
        version.role(),
        version.points(),
        version.publishedBy().value(),
        at.at());
  }
}
