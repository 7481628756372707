package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disputed line was answered from records; the employee may confirm it now, or a new version
 * follows.
 *
 * @param records the events the answer rests on; absent in events of version 1
 */
public record DisputeAnswered(
    CaseId caseId,
    int version,
    String lineId,
    PersonalText answer,
    ActorId answeredBy,
    @Nullable List<SourceRef> records)
    implements SettlementEvent {

  public DisputeAnswered {
    records = records == null ? null : List.copyOf(records);
  }
}
