package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something has to be handed over, returned or switched off. */
public record ClearanceItemRaised(
    CaseId caseId, String itemId, String type, Role owner, String subject, @Nullable LocalDate due)
    implements ClearanceEvent {}
