package fairwell.kernel.refusal;

import java.util.List;

/**
 * The settlement rests on facts or terms that changed, or a newer version took its place.
 *
 * @param missing what has to be done first; empty when it is enough to name the current version
 */
public record SettlementStale(int version, List<String> missing) implements OutOfOrder {
  public SettlementStale {
    missing = List.copyOf(missing);
  }

  /** The current version rests on what changed: it is computed again first. */
  public SettlementStale(int version) {
    this(version, List.of("compute-settlement"));
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
