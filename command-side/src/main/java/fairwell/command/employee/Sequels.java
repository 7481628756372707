package fairwell.command.employee;

import fairwell.command.employee.Trace.Kind;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts that need another one before them. */
final class Sequels {

  private Sequels() {}

  static Stream<Refusal> ended(EmploymentEnded f, EmployeeState state) {
    return state.employed()
        ? Stream.empty()
        : Limits.not("lastDay", "the end of an employment that has not ended");
  }

  /** Service here counts by itself; only what lies before the hire is recognised. */
  static Stream<Refusal> recognised(ServiceRecognised f, EmployeeState state) {
    boolean before = state.hiredOn().filter(hired -> !f.to().isBefore(hired)).isEmpty();
    return Stream.concat(
        Limits.atLeast("to", f.to(), f.from()),
        before ? Stream.empty() : Limits.not("to", "a day before the hire"));
  }

  static Stream<Refusal> once(LoanGranted f, EmployeeState state) {
    return state.traces(Kind.LOAN, f.loanId()).findAny().isPresent()
        ? Limits.not("loanId", "a loan of its own")
        : Stream.empty();
  }

  static Stream<Refusal> repaid(LoanRepaid f, EmployeeState state) {
    Optional<Money> granted = state.traces(Kind.LOAN, f.loanId()).findFirst().map(Trace::amount);
    if (granted.isEmpty()) {
      return Limits.not("loanId", "a loan that was granted");
    }
    if (!granted.get().currency().equals(f.amount().currency())) {
      return Limits.not("amount.currency", granted.get().currency().getCurrencyCode());
    }
    Money left =
        state
            .traces(Kind.REPAYMENT, f.loanId())
            .flatMap(trace -> Stream.ofNullable(trace.amount()))
            .reduce(granted.get(), Money::minus);
    return f.amount().compareTo(left) > 0 ? Limits.not("amount", "up to " + left) : Stream.empty();
  }

  static Stream<Refusal> paid(ExpensePaid f, EmployeeState state) {
    return open("claimId", f.claimId(), Kind.CLAIM, Kind.CLAIM_PAID, state);
  }

  static Stream<Refusal> paid(BonusPaid f, EmployeeState state) {
    return open("bonusId", f.bonusId(), Kind.BONUS, Kind.BONUS_PAID, state);
  }

  static Stream<Refusal> handedOut(AssetHandedOut f, EmployeeState state) {
    return count(Kind.ASSET_OUT, f.assetId(), state) > count(Kind.ASSET_BACK, f.assetId(), state)
        ? Limits.not("assetId", "something the person does not have already")
        : Stream.empty();
  }

  static Stream<Refusal> returned(AssetReturned f, EmployeeState state) {
    return open("assetId", f.assetId(), Kind.ASSET_OUT, Kind.ASSET_BACK, state);
  }

  static Stream<Refusal> protectionEnded(ProtectionEnded f, EmployeeState state) {
    Optional<LocalDate> start =
        state.traces(Kind.PROTECTION, f.status().name()).map(Trace::on).max(LocalDate::compareTo);
    return Stream.concat(
        open("status", f.status().name(), Kind.PROTECTION, Kind.PROTECTION_END, state),
        start.stream().flatMap(from -> Limits.atLeast("endedOn", f.endedOn(), from)));
  }

  /** Refuses to end what was not begun, or was ended as often as it was begun. */
  private static Stream<Refusal> open(
      String field, String id, Kind begun, Kind ended, EmployeeState state) {
    return count(begun, id, state) > count(ended, id, state)
        ? Stream.empty()
        : Limits.not(field, "one that is open, not " + id);
  }

  private static long count(Kind kind, String id, EmployeeState state) {
    return state.traces(kind, id).count();
  }
}
