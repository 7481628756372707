package fairwell.query.cases;

import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.offboarding.SettlementStatus;
import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest settlement version in short.
 *
 * @param version 0 before the first computation
 * @param net what the employee gets in all; absent before the first computation, and for who is not
 *     to see amounts
 * @param disputedLines ids of the lines the employee disagrees with; none for who is not to see
 *     amounts
 */
public record CurrentSettlement(
    int version, @Nullable Money net, List<String> disputedLines, SettlementStatus status) {

  static final CurrentSettlement NONE =
      new CurrentSettlement(0, null, List.of(), SettlementStatus.NONE);

  CurrentSettlement evolve(SettlementEvent event) {
    return switch (event) {
      case SettlementComputed computed ->
          new CurrentSettlement(
              computed.version(), computed.statement().net(), List.of(), SettlementStatus.COMPUTED);
      case SettlementIssued _ -> now(SettlementStatus.ISSUED, disputedLines);
      case SettlementLineDisputed disputed -> {
        List<String> lines = new ArrayList<>(without(disputed.lineId()));
        lines.add(disputed.lineId());
        yield now(SettlementStatus.DISPUTED, List.copyOf(lines));
      }
      case SettlementLineConfirmed confirmed -> {
        List<String> lines = without(confirmed.lineId());
        yield now(
            status == SettlementStatus.DISPUTED && lines.isEmpty()
                ? SettlementStatus.ISSUED
                : status,
            lines);
      }
      case SettlementConfirmed _, ConfirmationWaived _ ->
          now(SettlementStatus.CONFIRMED, disputedLines);
      case SettlementPaid _ -> now(SettlementStatus.PAID, disputedLines);
      // An answer leaves the line disputed until it is confirmed or computed anew.
      case DisputeAnswered _, ComponentPaid _ -> this;
    };
  }

  /** How far it is, for who is not to see amounts. */
  CurrentSettlement withoutAmounts() {
    return new CurrentSettlement(version, null, List.of(), status);
  }

  private CurrentSettlement now(SettlementStatus next, List<String> lines) {
    return new CurrentSettlement(version, net, lines, next);
  }

  private List<String> without(String line) {
    return disputedLines.stream().filter(other -> !other.equals(line)).toList();
  }
}
