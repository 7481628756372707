package fairwell.kernel.refusal;

/**
 * A signed paper is not what it should be, so nothing was recorded.
 *
 * @param fault the code of what is wrong, as docs/papers.md lists them
 * @param signature the signature field it lies in; empty when it is about the whole file
 */
public record PaperUnsound(String fault, String signature) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
