package fairwell.kernel.negotiation;

import fairwell.kernel.access.Role;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far a role may go by itself.
 *
 * @param exGratia the most it may promise above the law
 * @param multipleOfN the most of N it may promise, N and what is above it together; 2 means 2 N
 * @param issues the further issues it may settle
 */
public record AuthorityLimit(
    Role role, Money exGratia, BigDecimal multipleOfN, List<Issue> issues) {

  /** The limit that stops an ask, and what was asked, both in words of figures. */
  public record Excess(String asked, String limit) {}

  public AuthorityLimit {
    issues = List.copyOf(issues);
  }

  /** What goes beyond it; absent when nothing does. Money comes before other issues. */
  public Optional<Excess> excess(Ask ask) {
    if (!ask.aboveTheLaw().isWithin(exGratia)) {
      return Optional.of(new Excess(ask.aboveTheLaw().toString(), exGratia.toString()));
    }
    BigDecimal statutory = ask.statutory().amount();
    BigDecimal inAll = statutory.add(ask.aboveTheLaw().amount());
    if (statutory.signum() > 0 && inAll.compareTo(statutory.multiply(multipleOfN)) > 0) {
      BigDecimal times = inAll.divide(statutory, 2, RoundingMode.UP);
      return Optional.of(
          new Excess(times.toPlainString() + " N", multipleOfN.toPlainString() + " N"));
    }
    List<Issue> beyond = ask.issues().stream().filter(issue -> !issues.contains(issue)).toList();
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excess(names(beyond), names(issues)));
  }

  private static String names(List<Issue> issues) {
    return String.join(", ", issues.stream().map(Issue::name).toList());
  }
}
