package fairwell.command.organisation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.OrgUnit;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publish the whole tree of units, in the place of the one before. */
public record PublishOrgTree(List<OrgUnit> units) {

  /** Its name in paths, answers and texts. */
  public static final String ACTION = "publish-org-tree";

  /** The roles that may publish. */
  public static final Set<Role> ROLES = Set.of(Role.HR);

  /** The stream it is for. */
  @TargetAggregateIdentifier
  public String stream() {
    return OrganisationEvent.STREAM;
  }
}
