package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who must approve a case, in order. The row that names the ground goes before the row of the whole
 * kind; a running case keeps the approvers it was submitted to.
 */
public record ApprovalMatrix(List<Row> rows) {

  /** Who can be asked to agree. */
  private static final Set<Role> APPROVERS =
      Set.of(Role.APPROVER, Role.MANAGER, Role.FINANCE, Role.LEGAL);

  /**
   * One row.
   *
   * @param ground the ground it is for; absent for every other ground of the kind
   * @param approvers the roles whose agreement is needed, in order; nobody gives two of them
   */
  public record Row(CaseKind kind, @Nullable Ground ground, List<Role> approvers) {

    public Row {
      approvers = List.copyOf(approvers);
      String row = kind + (ground == null ? "" : " " + ground);
      if (approvers.isEmpty() || !APPROVERS.containsAll(approvers)) {
        throw new IllegalArgumentException(
            "approvers of %s: expected some of %s".formatted(row, new TreeSet<>(APPROVERS)));
      }
      if (new HashSet<>(approvers).size() < approvers.size()) {
        throw new IllegalArgumentException("approvers of " + row + ": one is there twice");
      }
    }
  }

  public ApprovalMatrix {
    rows = List.copyOf(rows);
    Set<String> cells = new HashSet<>();
    for (Row row : rows) {
      if (!cells.add(row.kind() + " " + row.ground())) {
        throw new IllegalArgumentException(
            "the approval matrix says twice who approves " + row.kind() + " " + row.ground());
      }
    }
    for (CaseKind kind : CaseKind.values()) {
      if (rows.stream().noneMatch(row -> row.kind() == kind && row.ground() == null)) {
        throw new IllegalArgumentException("the approval matrix says nothing about " + kind);
      }
    }
  }

  /** The matrix of a company that has not said otherwise. */
  public static ApprovalMatrix standard() {
    return new ApprovalMatrix(
        List.of(
            new Row(CaseKind.RESIGNATION, null, List.of(Role.APPROVER)),
            new Row(CaseKind.MUTUAL, null, List.of(Role.APPROVER, Role.FINANCE)),
            new Row(CaseKind.DISMISSAL, null, List.of(Role.LEGAL, Role.APPROVER)),
            new Row(CaseKind.EXPIRY, null, List.of(Role.APPROVER))));
  }

  /** The roles that have to agree, in order. */
  public List<Role> approvers(CaseKind kind, Ground ground) {
    return rows.stream()
        .filter(row -> row.kind() == kind && row.ground() == ground)
        .findFirst()
        .or(() ->
            rows.stream().filter(row -> row.kind() == kind && row.ground() == null).findFirst())
        .map(Row::approvers)
        .orElseThrow();
  }
}
