package fairwell.kernel.refusal;

import java.util.List;

/**
 * The waiver of a step or an item ran out, or the asking for it did.
 *
 * @param missing what has to be done first: what was waived, or asking again
 */
public record WaiverExpired(String itemId, String expiredOn, List<String> missing)
    implements OutOfOrder {
  public WaiverExpired {
    missing = List.copyOf(missing);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
