package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.AboveAuthority;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far each role may go in a negotiation. An offer keeps the limit it was tabled under; one that
 * goes further needs an exception by somebody whose limit reaches so far.
 */
public record AuthorityLimits(List<AuthorityLimit> rows) {

  private static final List<Issue> ALL = Arrays.asList(Issue.values());
  private static final List<Issue> USUAL =
      ALL.stream().filter(issue -> issue != Issue.NON_COMPETE).toList();

  /** The roles that lead talks; everybody else with a limit may grant exceptions. */
  private static final Set<Role> AT_THE_TABLE = Set.of(Role.HR, Role.NEGOTIATOR);

  public AuthorityLimits {
    rows = List.copyOf(rows);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (AuthorityLimit row : rows) {
      if (!roles.add(row.role())) {
        throw new IllegalArgumentException("the limit of " + row.role() + " is there twice");
      }
      if (row.exGratia().isNegative() || row.multipleOfN().compareTo(BigDecimal.ONE) < 0) {
        throw new IllegalArgumentException(
            "the limit of " + row.role() + ": expected an amount from 0 and a multiple from 1");
      }
    }
  }

  /** The limits of a company that has not said otherwise. */
  public static AuthorityLimits standard() {
    return new AuthorityLimits(
        List.of(
            row(Role.HR, "10000.00", "1.5", USUAL),
            row(Role.NEGOTIATOR, "20000.00", "1.5", USUAL),
            row(Role.MANAGER, "20000.00", "1.5", USUAL),
            row(Role.FINANCE, "50000.00", "2", USUAL),
            row(Role.LEGAL, "50000.00", "2", ALL),
            row(Role.APPROVER, "200000.00", "3", ALL)));
  }

  /**
   * The widest limit among the roles that somebody has and in which this may be done; a limit of
   * nothing when there is none.
   */
  public AuthorityLimit widest(Set<Role> roles, Set<Role> may) {
    return rows.stream()
        .filter(row -> roles.contains(row.role()) && may.contains(row.role()))
        .max(Comparator.comparing(AuthorityLimit::exGratia))
        .orElseGet(() ->
            row(
                roles.stream().filter(may::contains).sorted().findFirst().orElse(Role.EMPLOYEE),
                "0.00",
                "1",
                List.of()));
  }

  /** That an ask goes beyond a limit, and who may allow it. */
  public Refusal refusal(AuthorityLimit limit, Ask ask) {
    AuthorityLimit.Excess excess =
        limit
            .excess(ask)
            .orElseThrow(() -> new IllegalArgumentException("nothing goes beyond the limit"));
    return new AboveAuthority(
        limit.role().name(),
        excess.asked(),
        excess.limit(),
        rows.stream()
            .filter(row -> !AT_THE_TABLE.contains(row.role()) && row.excess(ask).isEmpty())
            .map(row -> row.role().name())
            .toList());
  }

  private static AuthorityLimit row(Role role, String exGratia, String multiple, List<Issue> all) {
    return new AuthorityLimit(role, Money.cny(exGratia), new BigDecimal(multiple), all);
  }
}
