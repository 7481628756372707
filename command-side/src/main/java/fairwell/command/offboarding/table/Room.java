package fairwell.command.offboarding.table;

import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Line;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those at the table have before them.
 *
 * @param settlement what an offer rests on
 * @param negotiator who leads the talks; absent when nobody does
 */
public record Room(About about, Settlement settlement, @Nullable ActorId negotiator) {

  private static final Currency YUAN = Currency.getInstance("CNY");

  /** The lines of the current settlement; none when nothing was computed. */
  public List<Line> lines() {
    return settlement.current().map(Version::lines).orElse(List.of());
  }

  /** The currency of the settlement; yuan when nothing was computed. */
  public Currency currency() {
    return settlement.current().map(Version::currency).orElse(YUAN);
  }

  /** N: the economic compensation by law; zero where the settlement has none. */
  public Money statutory() {
    return Issue.COMPENSATION.legalMinimum(lines()).orElse(Money.zero(currency()));
  }
}
