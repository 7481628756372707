package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formal dispute was brought before somebody. Whoever is party to it keeps what proves it, so the
 * person's data are held from here on.
 *
 * @param follows the dispute whose outcome is contested; absent for the first
 * @param fileNumber under which the body keeps it; absent until it has one
 * @param claims at least one, each cause once
 * @param terms the days that follow
 */
public record DisputeFiled(
    CaseId caseId,
    String disputeId,
    DisputeForum forum,
    @Nullable String follows,
    Party filedBy,
    LocalDate filedOn,
    @Nullable PersonalText fileNumber,
    List<DisputeClaim> claims,
    PersonalText statement,
    List<DisputeTerm> terms,
    ActorId recordedBy)
    implements FormalDisputeEvent {

  public DisputeFiled {
    claims = List.copyOf(claims);
    terms = List.copyOf(terms);
  }
}
