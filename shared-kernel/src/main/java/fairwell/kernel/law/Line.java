package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of a settlement: an amount that explains itself.
 *
 * @param id names the line within its statement, for example {@code severance}
 * @param component the payment it belongs to, which decides when it is due
 * @param amount what the employee gets; a deduction is negative
 * @param rule id of the rule that made it, for example {@code cn.severance}
 * @param formula the calculation in figures, for example {@code 15000.00 × 3.5}
 * @param articles the law it rests on
 * @param flags points a person has to look at, by code
 */
public record Line(
    String id,
    PaymentComponent component,
    Money amount,
    String rule,
    String formula,
    List<Input> inputs,
    List<PackRef> packs,
    List<String> articles,
    List<String> flags) {

  public Line {
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
    articles = List.copyOf(articles);
    flags = List.copyOf(flags);
  }

  /** What kind of line it is, for example {@code bonus} of {@code bonus:B-7}. */
  public String name() {
    int colon = id.indexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }

  /** The events its inputs came from, in their order; one may come more than once. */
  public Stream<SourceRef> sources() {
    return inputs.stream().map(Input::source).filter(Objects::nonNull);
  }
}
