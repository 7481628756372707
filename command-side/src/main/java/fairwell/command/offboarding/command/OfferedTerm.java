package fairwell.command.offboarding.command;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One issue and what is said to it: the value of its unit, and no other. */
public record OfferedTerm(
    Issue issue,
    @Nullable Money amount,
    @Nullable BigDecimal number,
    @Nullable LocalDate day,
    @Nullable Words words) {

  /** An amount of money. */
  public static OfferedTerm money(Issue issue, Money amount) {
    return new OfferedTerm(issue, amount, null, null, null);
  }

  /** The same about that person, with the least amount by law. */
  public OfferTerm about(EmployeeId employee, @Nullable Money minimum) {
    return new OfferTerm(
        issue, amount, number, day, words == null ? null : words.about(employee), minimum);
  }
}
