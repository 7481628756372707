package fairwell.command.organisation;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.organisation.OrgUnit;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;
import java.util.Set;

/** How a tree of units comes to be: whole, without orphans and circles. */
public final class OrganisationDecider {

  private static final int MOST_UNITS = 5_000;
  private static final int LONGEST_CODE = 60;

  private OrganisationDecider() {}

  /**
   * The events a command causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<OrganisationEvent> decide(PublishOrgTree c, OrgTree tree, Actor actor) {
    mustBeOfTheWholeCompany(actor, PublishOrgTree.ACTION, PublishOrgTree.ROLES);
    if (c.units().isEmpty() || c.units().size() > MOST_UNITS) {
      throw new Refused(new ImpossibleValue("units", "1 to " + MOST_UNITS + " units"));
    }
    for (int i = 0; i < c.units().size(); i++) {
      OrgUnit unit = c.units().get(i);
      if (unit.code().isBlank()
          || unit.code().length() > LONGEST_CODE
          || !unit.code().equals(unit.code().strip())) {
        throw new Refused(
            new ImpossibleValue(
                "units/" + i + "/code",
                "1 to " + LONGEST_CODE + " characters without blanks around them"));
      }
    }
    OrgTree.fault(c.units())
        .ifPresent(fault -> {
          throw new Refused(
              new ImpossibleValue("units/" + fault.row() + "/" + fault.field(), fault.expected()));
        });
    if (c.units().equals(tree.units())) {
      throw new Refused(new AlreadyDone(PublishOrgTree.ACTION));
    }
    return List.of(new OrgTreePublished(tree.version() + 1, c.units(), actor.id()));
  }

  /** What holds for the whole company is not said by somebody of some units. */
  static void mustBeOfTheWholeCompany(Actor actor, String action, Set<Role> roles) {
    if (actor.roles().stream().noneMatch(roles::contains) || !actor.units().isEmpty()) {
      throw new Refused(new RoleMayNot(action, roles.stream().map(Role::name).sorted().toList()));
    }
  }
}
