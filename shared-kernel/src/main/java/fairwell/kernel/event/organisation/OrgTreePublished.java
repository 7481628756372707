package fairwell.kernel.event.organisation;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.organisation.OrgUnit;
import java.util.List;

/**
 * The whole tree of units, in the place of the one before. Decisions from here on look at it.
 *
 * @param version from 1 on
 */
public record OrgTreePublished(int version, List<OrgUnit> units, ActorId publishedBy)
    implements OrganisationEvent {

  public OrgTreePublished {
    units = List.copyOf(units);
  }
}
