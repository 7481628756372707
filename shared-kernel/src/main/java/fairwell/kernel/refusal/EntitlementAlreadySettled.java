package fairwell.kernel.refusal;

import java.util.List;

/** Another case of the same person has paid these entitlements; none is paid twice. */
public record EntitlementAlreadySettled(List<String> entitlements) implements Refusal {
  public EntitlementAlreadySettled {
    entitlements = List.copyOf(entitlements);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
