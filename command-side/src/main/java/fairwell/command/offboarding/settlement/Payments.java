package fairwell.command.offboarding.settlement;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.value.Money;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was paid, over all versions: a newer version owes only the difference. */
public record Payments(Map<PaymentComponent, Money> paid) {

  static final Payments NONE = new Payments(Map.of());

  public Payments {
    paid = Map.copyOf(paid);
  }

  Payments plus(PaymentComponent component, Money amount) {
    Map<PaymentComponent, Money> more = new HashMap<>(paid);
    more.merge(component, amount, Money::plus);
    return new Payments(more);
  }

  /** What a version still owes of a component; zero when it owes nothing, or the person owes. */
  Money owed(Version version, PaymentComponent component) {
    Money sum = version.sum(component);
    Money left = sum.minus(paid.getOrDefault(component, Money.zero(sum.currency())));
    return left.isNegative() ? Money.zero(sum.currency()) : left;
  }

  /** The components of which a version still owes something. */
  List<PaymentComponent> owed(Version version) {
    return Arrays.stream(PaymentComponent.values())
        .filter(component -> !owed(version, component).isZero())
        .toList();
  }
}
