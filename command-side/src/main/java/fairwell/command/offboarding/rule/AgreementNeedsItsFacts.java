package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.AgreedNonCompete;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.agreement.AgreementNeed;
import fairwell.kernel.refusal.AgreementFactsMissing;
import fairwell.kernel.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * An agreement is drafted when everything it says is known; what is missing is named. Until its
 * settlement is confirmed that step is missing first.
 */
public record AgreementNeedsItsFacts() implements Rule {

  @Override
  public String restsOn() {
    return "house: an amount rests on the facts it names; LCL 23";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return Optional.of(running.settlement())
        .filter(settled ->
            settled instanceof Settlement.Confirmed || settled instanceof Settlement.Paid)
        .flatMap(Settlement::current)
        .map(version -> needs(version, running, context))
        .filter(needs -> !needs.isEmpty())
        .<List<Refusal>>map(needs -> List.of(new AgreementFactsMissing(needs)))
        .orElse(List.of());
  }

  private static List<String> needs(Version version, Running running, Context context) {
    return AgreementNeed.ofContent(
            version.statement(),
            version.benefits(),
            running.settlement() instanceof Settlement.Paid,
            AgreedNonCompete.of(running, context))
        .stream()
        .map(Enum::name)
        .toList();
  }
}
