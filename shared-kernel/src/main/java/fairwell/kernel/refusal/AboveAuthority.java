package fairwell.kernel.refusal;

import java.util.List;

/**
 * What was asked goes beyond the authority of the one who asks.
 *
 * @param role in which it was asked
 * @param asked what goes beyond
 * @param limit how far that role may go
 * @param approvers the roles whose authority reaches so far
 */
public record AboveAuthority(String role, String asked, String limit, List<String> approvers)
    implements Refusal {
  public AboveAuthority {
    approvers = List.copyOf(approvers);
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
