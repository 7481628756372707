package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a company has handed over, returned or switched off at every end, beside what the facts of a
 * person say. Rows come from the configuration, so a new type needs no new build; an item keeps the
 * owner it was raised with.
 *
 * @param areas what somebody takes over, and which item rests on that
 */
public record ClearanceList(List<Row> rows, HandoverAreas areas) {

  /** Who can own an item. */
  public static final Set<Role> OWNERS =
      Set.copyOf(EnumSet.of(Role.HR, Role.MANAGER, Role.IT, Role.FINANCE, Role.LEGAL));

  /** Types that the facts of a person raise, or somebody by hand, with any owner. */
  private static final Set<String> FROM_FACTS = Set.of("asset", "loan");

  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** The day an item is due. */
  public enum Due {
    LAST_WORKING_DAY,
    ACCESS_CUT_OFF,
    LEGAL_END
  }

  /**
   * Whom a row is for; an empty set stands for everybody.
   *
   * @param places codes of places; {@code CN} stands for every place in it
   */
  public record Scope(
      Set<CaseKind> kinds,
      Set<String> units,
      Set<String> positions,
      Set<String> grades,
      Set<String> places) {

    public static final Scope EVERYBODY =
        new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
      kinds = Set.copyOf(kinds);
      units = Set.copyOf(units);
      positions = Set.copyOf(positions);
      grades = Set.copyOf(grades);
      places = Set.copyOf(places);
    }

    boolean holds(CaseKind kind, EmployeeFacts facts, LocalDate day) {
      Optional<PositionAssigned> post = facts.positionOn(day).map(Sourced::value);
      return (kinds.isEmpty() || kinds.contains(kind))
          && isAmong(units, post.map(PositionAssigned::orgUnit))
          && isAmong(positions, post.map(PositionAssigned::position))
          && isAmong(grades, post.map(PositionAssigned::grade))
          && (places.isEmpty() || facts.hired().map(Sourced::value).filter(this::at).isPresent());
    }

    private static boolean isAmong(Set<String> wanted, Optional<String> found) {
      return wanted.isEmpty() || found.filter(wanted::contains).isPresent();
    }

    private boolean at(EmployeeHired hired) {
      return places.contains(hired.place().code()) || places.contains(hired.place().country());
    }
  }

  /**
   * One type of item.
   *
   * @param type its name, which is its id in a case too
   * @param owner the role that confirms it
   * @param subject what it is, in the company's words
   */
  public record Row(String type, Role owner, String subject, Due due, Scope scope) {

    public Row {
      if (!TYPE.matcher(type).matches() || FROM_FACTS.contains(type)) {
        throw new IllegalArgumentException(
            "type %s: expected %s, and none of %s"
                .formatted(type, TYPE.pattern(), new TreeSet<>(FROM_FACTS)));
      }
      if (!OWNERS.contains(owner)) {
        throw new IllegalArgumentException(
            "owner %s of %s: expected one of %s".formatted(owner, type, new TreeSet<>(OWNERS)));
      }
    }
  }

  public ClearanceList {
    rows = List.copyOf(rows);
    Set<String> types = new HashSet<>();
    for (Row row : rows) {
      if (!types.add(row.type())) {
        throw new IllegalArgumentException("type " + row.type() + " is there twice");
      }
    }
    if (rows.stream().noneMatch(row -> row.scope().equals(Scope.EVERYBODY))) {
      throw new IllegalArgumentException("no row is for everybody: a case would have no handover");
    }
    for (HandoverAreas.Area area : areas.areas()) {
      if (area.item() != null && !types.contains(area.item())) {
        throw new IllegalArgumentException(
            "item %s of area %s: expected one of %s"
                .formatted(area.item(), area.name(), new TreeSet<>(types)));
      }
    }
  }

  /** These rows, with the areas of a company that has not named its own. */
  public ClearanceList(List<Row> rows) {
    this(rows, HandoverAreas.standard(rows.stream().map(Row::type).collect(Collectors.toSet())));
  }

  /** The list of a company that has not said otherwise. */
  public static ClearanceList standard() {
    return new ClearanceList(
        List.of(
            new Row("handover", Role.MANAGER, "work", Due.LAST_WORKING_DAY, Scope.EVERYBODY),
            new Row(
                "access", Role.IT, "accounts and passes", Due.ACCESS_CUT_OFF, Scope.EVERYBODY)));
  }

  /** The rows that are for this end of this person. */
  public List<Row> rows(CaseKind kind, EmployeeFacts facts, LocalDate day) {
    return rows.stream().filter(row -> row.scope().holds(kind, facts, day)).toList();
  }

  /** The owner of a type; absent where anybody of the owners may be. */
  public @Nullable Role owner(String type) {
    return rows.stream()
        .filter(row -> row.type().equals(type))
        .map(Row::owner)
        .findFirst()
        .orElse(null);
  }

  /** Every type there is, in the order of the alphabet. */
  public List<String> types() {
    Set<String> types = new TreeSet<>(FROM_FACTS);
    rows.forEach(row -> types.add(row.type()));
    return List.copyOf(types);
  }
}
