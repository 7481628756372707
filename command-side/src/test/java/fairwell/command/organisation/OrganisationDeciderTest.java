package fairwell.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.organisation.OrgUnit;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HR publishes the tree of units whole; an unsound one changes nothing. */
class OrganisationDeciderTest {

  private static final Actor HR = new Actor(new ActorId("hr"), Set.of(Role.HR), Set.of(), null);
  private static final OrgUnit TOP = new OrgUnit("TOP", null, EmployeeId.ofNumber("1"));
  private static final OrgUnit TEAM = new OrgUnit("TEAM", "TOP", null);

  @Test
  void eachTreeTakesThePlaceOfTheOneBefore() {
    OrgTree tree = OrgTree.EMPTY;
    for (List<OrgUnit> units : List.of(List.of(TOP), List.of(TOP, TEAM))) {
      OrganisationEvent event =
          OrganisationDecider.decide(new PublishOrgTree(units), tree, HR).getFirst();
      assertThat(event).isEqualTo(new OrgTreePublished(tree.version() + 1, units, HR.id()));
      tree = tree.after(event);
    }
    assertThat(tree.units()).containsExactly(TOP, TEAM);
    assertRefused(tree, HR, new AlreadyDone("publish-org-tree"), TOP, TEAM);
  }

  @Test
  void anOrphanACircleAndADoubleAreRefusedWithTheRow() {
    assertRefused(
        OrgTree.EMPTY,
        HR,
        new ImpossibleValue("units/0/parent", "a unit of this tree, which TOP is not"),
        TEAM);
    assertRefused(
        OrgTree.EMPTY,
        HR,
        new ImpossibleValue("units/0/parent", "no circle, as in A > B > A"),
        new OrgUnit("A", "B", null),
        new OrgUnit("B", "A", null));
    assertRefused(
        OrgTree.EMPTY,
        HR,
        new ImpossibleValue("units/1/code", "each code once; TOP is twice"),
        TOP,
        TOP);
    assertRefused(
        OrgTree.EMPTY,
        HR,
        new ImpossibleValue("units/1/code", "1 to 60 characters without blanks around them"),
        TOP,
        new OrgUnit(" ", null, null));
    assertRefused(OrgTree.EMPTY, HR, new ImpossibleValue("units", "1 to 5000 units"));
  }

  @Test
  void onlyHrOfTheWholeCompanyPublishes() {
    RoleMayNot no = new RoleMayNot("publish-org-tree", List.of("HR"));
    Actor legal = new Actor(new ActorId("law"), Set.of(Role.LEGAL), Set.of(), null);
    Actor ofOneUnit = new Actor(new ActorId("hr2"), Set.of(Role.HR), Set.of("TEAM"), null);
    assertRefused(OrgTree.EMPTY, legal, no, TOP);
    assertRefused(OrgTree.EMPTY, ofOneUnit, no, TOP);
  }

  private static void assertRefused(OrgTree tree, Actor actor, Refusal refusal, OrgUnit... units) {
    assertThatThrownBy(
            () -> OrganisationDecider.decide(new PublishOrgTree(List.of(units)), tree, actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
