package fairwell.kernel.organisation;

import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.id.EmployeeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which unit belongs to which, and who leads them.
 *
 * @param version of the tree that holds now; 0 before the first
 */
public record OrgTree(int version, List<OrgUnit> units) {

  /** Nothing was published yet: nothing is known of any unit. */
  public static final OrgTree EMPTY = new OrgTree(0, List.of());

  public OrgTree {
    units = List.copyOf(units);
  }

  /** The tree after one more event. */
  public OrgTree after(OrganisationEvent event) {
    return switch (event) {
      case OrgTreePublished e -> new OrgTree(e.version(), e.units());
      case ApprovalMatrixProposed _, ApprovalMatrixAdopted _ -> this;
    };
  }

  /** Who leads that unit, and the units above it; nobody for a unit that is not in the tree. */
  public Set<EmployeeId> leaders(String unit) {
    Map<String, OrgUnit> all =
        units.stream().collect(Collectors.toMap(OrgUnit::code, Function.identity()));
    Set<EmployeeId> leaders = new LinkedHashSet<>();
    for (OrgUnit at = all.get(unit); at != null; at = above(at, all)) {
      if (at.head() != null) {
        leaders.add(at.head());
      }
    }
    return leaders;
  }

  /**
   * The first unit that cannot stand where it does.
   *
   * @param units a tree that somebody wants to publish
   */
  public static Optional<Fault> fault(List<OrgUnit> units) {
    Map<String, OrgUnit> all =
        units.stream().collect(Collectors.toMap(OrgUnit::code, Function.identity(), (a, _) -> a));
    Set<String> seen = new LinkedHashSet<>();
    for (int row = 0; row < units.size(); row++) {
      OrgUnit unit = units.get(row);
      if (!seen.add(unit.code())) {
        return Optional.of(new Fault(row, "code", "each code once; " + unit.code() + " is twice"));
      }
      if (unit.parent() != null && !all.containsKey(unit.parent())) {
        return Optional.of(
            new Fault(row, "parent", "a unit of this tree, which " + unit.parent() + " is not"));
      }
      List<String> way = wayUp(unit, all);
      if (way.size() > all.size()) {
        return Optional.of(
            new Fault(row, "parent", "no circle, as in " + String.join(" > ", circle(way))));
      }
    }
    return Optional.empty();
  }

  /**
   * What is wrong with a tree.
   *
   * @param row of the unit, from 0
   * @param expected what would be right
   */
  public record Fault(int row, String field, String expected) {}

  /** The codes from a unit to the highest; one more than there are units where it never ends. */
  private static List<String> wayUp(OrgUnit unit, Map<String, OrgUnit> all) {
    List<String> way = new ArrayList<>();
    for (OrgUnit at = unit; at != null && way.size() <= all.size(); at = above(at, all)) {
      way.add(at.code());
    }
    return way;
  }

  private static List<String> circle(List<String> way) {
    int end = way.size() - 1;
    return way.subList(way.subList(0, end).lastIndexOf(way.get(end)), end + 1);
  }

  private static @Nullable OrgUnit above(OrgUnit unit, Map<String, OrgUnit> all) {
    return unit.parent() == null ? null : all.get(unit.parent());
  }
}
