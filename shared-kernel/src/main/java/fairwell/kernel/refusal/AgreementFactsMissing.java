package fairwell.kernel.refusal;

import java.util.List;

/**
 * An agreement cannot be drafted, for something it says is not known.
 *
 * @param missing what, as {@link fairwell.kernel.agreement.AgreementNeed} names it
 */
public record AgreementFactsMissing(List<String> missing) implements Refusal {
  public AgreementFactsMissing {
    missing = List.copyOf(missing);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
