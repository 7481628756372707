package fairwell.kernel.law.benefit;

import java.util.List;
import java.util.Optional;

/**
 * What a leaver takes along.
 *
 * @param unknown inputs that are missing, for example {@code housingFundBalance}; nothing is
 *     guessed in their place
 */
public record BenefitsStatement(List<Benefit> benefits, List<String> unknown) {

  public BenefitsStatement {
    benefits = List.copyOf(benefits);
    unknown = List.copyOf(unknown);
  }

  /** The benefit of a kind, if anything is known of it. */
  public Optional<Benefit> of(Benefit.Kind kind) {
    return benefits.stream().filter(benefit -> benefit.kind() == kind).findFirst();
  }
}
