package fairwell.kernel.law;

import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found and how: the same inputs and packs give the same computation, to the byte.
 *
 * @param rule id of the rule, for example {@code cn.severance}
 * @param amount the amount, if the rule ends with one
 * @param steps the results on the way, in the order they were found, by name
 * @param formula the calculation in figures, for example {@code 15000.00 × 3.5}
 * @param inputs every value that went in, with its source
 * @param packs the policy packs whose figures were used
 * @param articles the law it rests on
 * @param flags points a person has to look at, by code ({@link Flags})
 */
public record Computation(
    String rule,
    @Nullable Money amount,
    List<Step> steps,
    String formula,
    List<Input> inputs,
    List<PackRef> packs,
    List<String> articles,
    List<String> flags) {

  public Computation {
    steps = List.copyOf(steps);
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
    articles = List.copyOf(articles);
    flags = List.copyOf(flags);
  }

  /** The amount of a rule that always ends with one. */
  public Money money() {
    Money known = amount;
    if (known == null) {
      throw new IllegalStateException(rule + " ends without an amount");
    }
    return known;
  }

  /** The result of that name, if the rule came to it. */
  public Optional<Answer> answer(String name) {
    return steps.stream().filter(step -> step.name().equals(name)).map(Step::answer).findFirst();
  }

  /** The number of a step the rule always comes to. */
  public BigDecimal number(String step) {
    if (answer(step).orElse(null) instanceof Answer.Number number) {
      return number.value();
    }
    throw new IllegalStateException(rule + " ends without the number " + step);
  }

  /** The formula of a step in figures; empty when the rule did not come to it. */
  public String formulaOf(String step) {
    return steps.stream()
        .filter(one -> one.name().equals(step))
        .map(Step::formula)
        .findFirst()
        .orElse("");
  }

  /** The same computation with the events its inputs came from, by the name of the input. */
  public Computation sourced(Map<String, SourceRef> sources) {
    List<Input> named =
        inputs.stream()
            .map(input -> {
              SourceRef source = sources.get(input.name());
              return source == null
                  ? input
                  : new Input(input.name(), input.value(), source, "fact");
            })
            .toList();
    return new Computation(rule, amount, steps, formula, named, packs, articles, flags);
  }
}
