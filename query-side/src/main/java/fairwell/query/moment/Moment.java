package fairwell.query.moment;

import fairwell.query.casefile.CaseFile;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.settlement.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was at a moment, as far as today’s reader may see it today.
 *
 * @param point the last event that counts
 * @param settlement absent for who is not to see amounts
 * @param negotiation the offers with what belongs to them, open on the day of the moment; absent
 *     for who is not to see amounts
 * @param sight who could see what then; for the employer’s side only
 */
public record Moment(
    String caseId,
    Point point,
    CaseFile file,
    @Nullable Settlement settlement,
    @Nullable NegotiationRoom negotiation,
    List<ChecklistItem> checklist,
    @Nullable Sight sight) {

  public Moment {
    checklist = List.copyOf(checklist);
  }
}
