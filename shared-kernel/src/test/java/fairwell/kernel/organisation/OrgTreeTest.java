package fairwell.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who leads whom, and which trees are none. */
class OrgTreeTest {

  private static final EmployeeId CHIEF = EmployeeId.ofNumber("1");
  private static final EmployeeId LEAD = EmployeeId.ofNumber("2");

  @Test
  void aUnitIsLedByItsHeadAndThoseAbove() {
    OrgTree tree =
        OrgTree.EMPTY.after(
            new OrgTreePublished(
                1,
                List.of(
                    unit("TEAM", "DEPT", LEAD),
                    unit("DEPT", "TOP", null),
                    unit("TOP", null, CHIEF),
                    unit("OTHER", "TOP", null)),
                new ActorId("hr")));
    assertThat(tree.version()).isEqualTo(1);
    assertThat(tree.leaders("TEAM")).containsExactly(LEAD, CHIEF);
    assertThat(tree.leaders("OTHER")).containsExactly(CHIEF);
    assertThat(tree.leaders("NOWHERE")).isEmpty();
    assertThat(OrgTree.EMPTY.leaders("TEAM")).isEmpty();
  }

  @Test
  void severalHighestUnitsAreATreeEach() {
    assertThat(OrgTree.fault(List.of(unit("A", null, null), unit("B", null, null)))).isEmpty();
    assertThat(OrgTree.fault(List.of())).isEmpty();
  }

  @Test
  void anOrphanIsNamedWithItsParent() {
    assertThat(OrgTree.fault(List.of(unit("A", null, null), unit("B", "C", null))))
        .contains(new OrgTree.Fault(1, "parent", "a unit of this tree, which C is not"));
  }

  @Test
  void aCircleIsShownAsItRuns() {
    assertThat(
            OrgTree.fault(
                List.of(
                    unit("TOP", null, null),
                    unit("LEAF", "A", null),
                    unit("A", "B", null),
                    unit("B", "A", null))))
        .hasValueSatisfying(fault -> {
          assertThat(fault.row()).isEqualTo(1);
          assertThat(fault.expected())
              .isIn("no circle, as in A > B > A", "no circle, as in B > A > B");
        });
    assertThat(OrgTree.fault(List.of(unit("A", "A", null))))
        .contains(new OrgTree.Fault(0, "parent", "no circle, as in A > A"));
  }

  @Test
  void aCodeIsThereOnce() {
    assertThat(OrgTree.fault(List.of(unit("A", null, null), unit("A", null, null))))
        .contains(new OrgTree.Fault(1, "code", "each code once; A is twice"));
  }

  private static OrgUnit unit(String code, @Nullable String parent, @Nullable EmployeeId head) {
    return new OrgUnit(code, parent, head);
  }
}
