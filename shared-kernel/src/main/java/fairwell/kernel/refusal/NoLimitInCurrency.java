package fairwell.kernel.refusal;

import java.util.List;

/**
 * Nobody has authority in that currency; a limit in another one is never converted.
 *
 * @param limits the currencies in which there are limits
 */
public record NoLimitInCurrency(String currency, List<String> limits) implements Refusal {
  public NoLimitInCurrency {
    limits = List.copyOf(limits);
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
