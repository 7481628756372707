package fairwell.kernel.refusal;

/** There is no such item, line, offer or follow-up in this case. */
public record UnknownItem(String type, String id) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
