package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.util.List;

/**
 * The talks of a case follow a version of a template, whatever is published later.
 *
 * @param points what is to be said
 */
public record TemplateAdopted(CaseId caseId, String template, int version, List<AgendaPoint> points)
    implements AgendaEvent {

  /** A point by its name in the case, for example {@code agreed-exit/risk}. */
  public record AgendaPoint(String point, boolean mandatory) {}

  public TemplateAdopted {
    points = List.copyOf(points);
  }
}
