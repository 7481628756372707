package fairwell.kernel.kpi;

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
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A settlement version that was shown to the employee.
 *
 * @param disputedOn the day of its first objection; absent for none
 * @param confirmedOn the day its last line was confirmed
 */
public record CaseStatement(
    int version,
    LocalDate issuedOn,
    @Nullable LocalDate disputedOn,
    @Nullable LocalDate confirmedOn) {

  /** The statements after an event of that day, in the order in which they were issued. */
  static List<CaseStatement> after(
      List<CaseStatement> before, SettlementEvent event, LocalDate day) {
    return switch (event) {
      case SettlementIssued e ->
          Stream.concat(
                  before.stream(),
                  Stream.of(new CaseStatement(e.version(), e.issuedOn(), null, null)))
              .toList();
      case SettlementLineDisputed e -> changed(before, e.version(), one -> one.disputed(day));
      case SettlementConfirmed e -> changed(before, e.version(), one -> one.confirmed(day));
      case SettlementComputed _, SettlementLineConfirmed _, DisputeAnswered _ -> before;
      case ConfirmationWaived _, ComponentPaid _, SettlementPaid _ -> before;
    };
  }

  private CaseStatement disputed(LocalDate day) {
    return disputedOn == null ? new CaseStatement(version, issuedOn, day, confirmedOn) : this;
  }

  private CaseStatement confirmed(LocalDate day) {
    return new CaseStatement(version, issuedOn, disputedOn, day);
  }

  private static List<CaseStatement> changed(
      List<CaseStatement> all, int version, UnaryOperator<CaseStatement> change) {
    return all.stream().map(one -> one.version() == version ? change.apply(one) : one).toList();
  }
}
