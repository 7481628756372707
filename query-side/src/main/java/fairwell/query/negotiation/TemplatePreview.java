package fairwell.query.negotiation;

import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.recomputation.SettlementNow;
import java.time.LocalDate;
import java.util.List;

/** A draft with what the records of a case say in it; nothing was said by it. */
public record TemplatePreview(String caseId, List<SpokenPoint> points) {

  public TemplatePreview {
    points = List.copyOf(points);
  }

  static TemplatePreview of(
      String caseId, TemplateDraft draft, LocalDate today, SettlementNow now) {
    return new TemplatePreview(
        caseId,
        draft.points().stream()
            .map(point -> SpokenPoint.of(draft.template(), point, false, now.records(today)))
            .toList());
  }
}
