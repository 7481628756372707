package fairwell.command.offboarding.agreement;

import fairwell.command.offboarding.command.NonCompeteOutcome;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a non-compete duty: the same for the gate before a draft and for its paper. */
public final class AgreedNonCompete {

  private AgreedNonCompete() {}

  /** By the contract, and by what was agreed at the table. */
  public static NonCompeteDuty of(Running running, Context context) {
    return NonCompeteDuty.of(
        contract(running, context), running.negotiation().agreedNonCompete().orElse(null));
  }

  /**
   * The same where whoever drafts says what becomes of it, which counts where the table is silent.
   *
   * @throws Refused when the table says the opposite
   */
  static NonCompeteDuty with(@Nullable NonCompeteOutcome wanted, Running running, Context context) {
    Optional<BigDecimal> agreed = running.negotiation().agreedNonCompete();
    if (agreed.isPresent()) {
      NonCompeteOutcome table =
          agreed.get().signum() == 0 ? NonCompeteOutcome.RELEASED : NonCompeteOutcome.KEPT;
      if (wanted != null && wanted != table) {
        throw new Refused(new ImpossibleValue("nonCompete", table.name()));
      }
      return of(running, context);
    }
    return wanted == NonCompeteOutcome.RELEASED
        ? NonCompeteDuty.of(contract(running, context), BigDecimal.ZERO)
        : of(running, context);
  }

  private static @Nullable NonCompeteAgreed contract(Running running, Context context) {
    List<Sourced<NonCompeteAgreed>> agreed =
        context.facts().of(running.about().employee()).all(NonCompeteAgreed.class);
    return agreed.isEmpty() ? null : agreed.getLast().value();
  }
}
