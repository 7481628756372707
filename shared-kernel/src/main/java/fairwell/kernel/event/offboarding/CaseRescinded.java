package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The separation was called off. Nothing is deleted: what had been done is undone by acts of its
 * own.
 *
 * @param cause absent in events of version 1
 * @param consequences what follows, given how far the case had come; empty in events of version 1
 */
public record CaseRescinded(
    CaseId caseId,
    @Nullable RescissionCause cause,
    List<RescissionConsequence> consequences,
    PersonalText reason)
    implements CaseFrameEvent {

  public CaseRescinded {
    consequences = List.copyOf(consequences);
  }
}
