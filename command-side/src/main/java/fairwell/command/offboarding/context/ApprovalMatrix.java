package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import fairwell.kernel.organisation.ApprovalRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who must approve a case. The row that names the ground goes before the row of the whole kind. */
public record ApprovalMatrix(List<ApprovalRow> rows) implements Approvers {

  /** Who can be asked to agree. */
  private static final Set<Role> CAN_APPROVE =
      new TreeSet<>(Set.of(Role.APPROVER, Role.MANAGER, Role.FINANCE, Role.LEGAL));

  /**
   * Made of sound rows.
   *
   * @throws IllegalArgumentException with the first fault
   */
  public ApprovalMatrix {
    rows = List.copyOf(rows);
    fault(rows)
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault.toString());
        });
  }

  /**
   * What is wrong with rows.
   *
   * @param row from 0; -1 for all of them together
   * @param expected what would be right
   */
  public record Fault(int row, String field, String expected) {

    @Override
    public String toString() {
      return (row < 0 ? field : "row " + row + ", " + field) + ": expected " + expected;
    }
  }

  /** The first thing that is wrong with rows that are to be a matrix. */
  public static Optional<Fault> fault(List<ApprovalRow> rows) {
    Set<String> cells = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      ApprovalRow one = rows.get(row);
      if (one.approvers().isEmpty() || !CAN_APPROVE.containsAll(one.approvers())) {
        return Optional.of(new Fault(row, "approvers", "one or more of " + CAN_APPROVE));
      }
      if (new HashSet<>(one.approvers()).size() < one.approvers().size()) {
        return Optional.of(new Fault(row, "approvers", "each role once"));
      }
      String cell = one.kind() + (one.ground() == null ? "" : " " + one.ground());
      if (!cells.add(cell)) {
        return Optional.of(
            new Fault(row, one.ground() == null ? "kind" : "ground", "one row for " + cell));
      }
    }
    for (CaseKind kind : CaseKind.values()) {
      if (!cells.contains(kind.name())) {
        return Optional.of(new Fault(-1, "rows", "a row without a ground for " + kind));
      }
    }
    return Optional.empty();
  }

  /** The matrix of a company that has not said otherwise. */
  public static ApprovalMatrix standard() {
    return new ApprovalMatrix(
        List.of(
            new ApprovalRow(CaseKind.RESIGNATION, null, List.of(Role.APPROVER)),
            new ApprovalRow(CaseKind.MUTUAL, null, List.of(Role.APPROVER, Role.FINANCE)),
            new ApprovalRow(CaseKind.DISMISSAL, null, List.of(Role.LEGAL, Role.APPROVER)),
            new ApprovalRow(CaseKind.EXPIRY, null, List.of(Role.APPROVER))));
  }

  @Override
  public List<Role> approvers(CaseKind kind, Ground ground) {
    return rows.stream()
        .filter(row -> row.kind() == kind && row.ground() == ground)
        .findFirst()
        .or(() ->
            rows.stream().filter(row -> row.kind() == kind && row.ground() == null).findFirst())
        .map(ApprovalRow::approvers)
        .orElseThrow();
  }
}
