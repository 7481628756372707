package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.AboveAuthority;
import fairwell.kernel.refusal.NoLimitInCurrency;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far each role may go in a negotiation, for each currency by itself: no limit is converted. An
 * offer keeps the limit it was tabled under; one that goes further needs an exception by somebody
 * whose limit reaches so far.
 */
public record AuthorityLimits(List<AuthorityLimit> rows) {

  private static final List<Issue> ALL = Arrays.asList(Issue.values());
  private static final List<Issue> USUAL =
      ALL.stream().filter(issue -> issue != Issue.NON_COMPETE).toList();

  /** The roles that lead talks; everybody else with a limit may grant exceptions. */
  private static final Set<Role> AT_THE_TABLE = Set.of(Role.HR, Role.NEGOTIATOR);

  public AuthorityLimits {
    rows = List.copyOf(rows);
    Set<String> cells = new HashSet<>();
    for (AuthorityLimit row : rows) {
      if (!cells.add(row.role() + " in " + row.exGratia().currency())) {
        throw new IllegalArgumentException(
            "the limit of %s in %s is there twice"
                .formatted(row.role(), row.exGratia().currency()));
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
   * The widest limit in that currency among the roles that somebody has and in which this may be
   * done; a limit of nothing when there is none.
   */
  public AuthorityLimit widest(Set<Role> roles, Set<Role> may, Currency currency) {
    return in(currency)
        .filter(row -> roles.contains(row.role()) && may.contains(row.role()))
        .max(Comparator.comparing(AuthorityLimit::exGratia))
        .orElseGet(() ->
            new AuthorityLimit(
                roles.stream().filter(may::contains).sorted().findFirst().orElse(Role.EMPLOYEE),
                Money.zero(currency),
                BigDecimal.ONE,
                List.of()));
  }

  /** That an ask goes beyond a limit, and who may allow it; or that its currency has no limit. */
  public Refusal refusal(AuthorityLimit limit, Ask ask) {
    Currency currency = ask.aboveTheLaw().currency();
    if (in(currency).findAny().isEmpty()) {
      return new NoLimitInCurrency(
          currency.getCurrencyCode(),
          rows.stream()
              .map(row -> row.exGratia().currency().getCurrencyCode())
              .distinct()
              .sorted()
              .toList());
    }
    AuthorityLimit.Excess excess =
        limit
            .excess(ask)
            .orElseThrow(() -> new IllegalArgumentException("nothing goes beyond the limit"));
    return new AboveAuthority(
        limit.role().name(),
        excess.asked(),
        excess.limit(),
        in(currency)
            .filter(row -> !AT_THE_TABLE.contains(row.role()) && row.excess(ask).isEmpty())
            .map(row -> row.role().name())
            .toList());
  }

  private Stream<AuthorityLimit> in(Currency currency) {
    return rows.stream().filter(row -> row.exGratia().currency().equals(currency));
  }

  private static AuthorityLimit row(Role role, String exGratia, String multiple, List<Issue> all) {
    return new AuthorityLimit(role, Money.cny(exGratia), new BigDecimal(multiple), all);
  }
}
