package fairwell.kernel.talk;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.event.template.TemplatePublished;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The newest version of each template.
 *
 * @param newest by name
 */
public record TemplateShelf(Map<String, TemplatePublished> newest) {

  /** Nothing was published yet. */
  public static final TemplateShelf EMPTY = new TemplateShelf(Map.of());

  public TemplateShelf {
    newest = Map.copyOf(newest);
  }

  /**
   * The shelf as it was at a moment, that moment included.
   *
   * @param versions the events of templates in their order, some of them later perhaps
   */
  public static TemplateShelf heldAt(Instant moment, List<Recorded> versions) {
    TemplateShelf shelf = EMPTY;
    for (Recorded version : versions) {
      if (version.event() instanceof TemplateEvent event && !version.at().isAfter(moment)) {
        shelf = shelf.after(event);
      }
    }
    return shelf;
  }

  /** The shelf after one more event. */
  public TemplateShelf after(TemplateEvent event) {
    return switch (event) {
      case TemplatePublished e -> {
        Map<String, TemplatePublished> more = new TreeMap<>(newest);
        more.put(e.template(), e);
        yield new TemplateShelf(more);
      }
    };
  }

  /** The number the next version of a template has. */
  public int nextVersion(String template) {
    TemplatePublished last = newest.get(template);
    return last == null ? 1 : last.version() + 1;
  }

  /** The templates that talks of that kind follow, led by someone of these roles; by name. */
  public List<TemplatePublished> fitting(CaseKind kind, Set<Role> roles) {
    return new TreeMap<>(newest)
        .values().stream().filter(template -> template.fits(kind, roles)).toList();
  }
}
