package fairwell.query.organisation;

import fairwell.kernel.organisation.ApprovalRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the approval matrix.
 *
 * @param holds what holds; absent until one was adopted: then what is configured holds
 * @param proposed what waits for a second person
 */
public record ApprovalMatrixStanding(@Nullable Matrix holds, @Nullable Matrix proposed) {

  static final ApprovalMatrixStanding NONE = new ApprovalMatrixStanding(null, null);

  /**
   * A matrix.
   *
   * @param adoptedBy absent while it waits, as is the moment
   */
  public record Matrix(
      int version,
      List<ApprovalRow> rows,
      String proposedBy,
      Instant proposedAt,
      @Nullable String adoptedBy,
      @Nullable Instant adoptedAt) {

    public Matrix {
      rows = List.copyOf(rows);
    }
  }
}
