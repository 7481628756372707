package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cliffs an amount stands near or beyond. The rule is run anew on the inputs that were written
 * down with the amount; only where it comes to the same amount under the packs at hand is it run on
 * the two sides, so a figure of another law is never shown beside it.
 */
public final class Cliffs {

  private Cliffs() {}

  /**
   * Those of one line of a statement.
   *
   * @param law of the place and the legal end of the statement
   */
  public static List<Cliff> of(Line line, Figures law, Ground ground) {
    return of(line.rule(), line.amount(), line.inputs(), law, ground);
  }

  /** Those of a computation that ends with an amount. */
  public static List<Cliff> of(Computation computation, Figures law) {
    Money amount = computation.amount();
    return amount == null
        ? List.of()
        : of(computation.rule(), amount, computation.inputs(), law, null);
  }

  private static List<Cliff> of(
      String rule, Money amount, List<Input> inputs, Figures law, @Nullable Ground ground) {
    Written written = new Written(inputs);
    try {
      return switch (rule) {
        case "cn.severance", "cn.unlawful-compensation" ->
            CompensationCliffs.of(rule, written, law, ground)
                .map(cliffs -> cliffs.holds(amount) ? cliffs.near() : List.<Cliff>of())
                .orElse(List.of());
        case "cn.severance-tax" -> TaxCliffs.ofCompensation(amount, written, law);
        case "cn.bonus-tax" -> TaxCliffs.ofBonus(amount, written, law);
        case "cn.unused-annual-leave" -> LeaveCliffs.of(amount, written, law);
        default -> List.of();
      };
    } catch (Refused figuresNotHeld) {
      return List.of();
    }
  }
}
