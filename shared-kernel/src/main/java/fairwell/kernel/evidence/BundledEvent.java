package fairwell.kernel.evidence;

import fairwell.kernel.ledger.TreeHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with what proves it.
 *
 * @param envelope its entry in the ledger
 * @param path from its leaf to the root under the bundle's checkpoint
 * @param content what the envelope vouches for; null where it is not for the reader
 */
public record BundledEvent(
    String id, long seq, byte[] envelope, List<TreeHash> path, @Nullable Content content) {

  public BundledEvent {
    path = List.copyOf(path);
  }

  /** Payload and metadata as stored, each with the salt of its digest. */
  public record Content(byte[] payload, String payloadSalt, byte[] metadata, String metadataSalt) {}
}
