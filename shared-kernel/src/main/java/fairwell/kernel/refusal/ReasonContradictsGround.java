package fairwell.kernel.refusal;

/**
 * A paper gives another reason than the case: certificate, agreement and insurance form all follow
 * from its one ground.
 *
 * @param paper certificate, agreement or insurance-form
 * @param stated what the paper says
 * @param right what it has to say
 */
public record ReasonContradictsGround(String paper, String stated, String right)
    implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
