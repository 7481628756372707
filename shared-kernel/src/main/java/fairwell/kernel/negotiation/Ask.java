package fairwell.kernel.negotiation;

import fairwell.kernel.value.Money;
import java.util.List;

/**
 * What a limit of authority looks at in an offer.
 *
 * @param aboveTheLaw what it pays above the law in all
 * @param statutory N: the economic compensation by law; zero where none is owed
 * @param issues the further issues it settles
 */
public record Ask(Money aboveTheLaw, Money statutory, List<Issue> issues) {

  public Ask {
    issues = List.copyOf(issues);
  }
}
