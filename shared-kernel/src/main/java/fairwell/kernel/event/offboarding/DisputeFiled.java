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

  /**
   * Whether this filing leaves nothing of a day of that kind in the dispute it follows. Each side
   * contests a decision for itself and by its own way (LML 48–50), so a suit of the employee leaves
   * the employer its own day; it only takes away the setting aside (法释〔2020〕26号 21).
   */
  public boolean contests(DisputeTermKind kind) {
    return switch (forum) {
      case MEDIATION, ARBITRATION -> false;
      case FIRST_INSTANCE ->
          filedBy == Party.EMPLOYER
              ? kind == DisputeTermKind.LAWSUIT
              : kind == DisputeTermKind.EMPLOYEE_LAWSUIT || kind == DisputeTermKind.ANNULMENT;
      case SECOND_INSTANCE ->
          kind
              == (filedBy == Party.EMPLOYER
                  ? DisputeTermKind.APPEAL
                  : DisputeTermKind.EMPLOYEE_APPEAL);
      case ANNULMENT -> kind == DisputeTermKind.ANNULMENT;
    };
  }
}
