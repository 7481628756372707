package fairwell.kernel.evidence;

import fairwell.kernel.evidence.ZipReader.NoBundle;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bundle holds of one event. That the bundle is good is what {@link EvidenceCheck} says, and
 * it has to be asked first.
 *
 * @param name for example {@code offboarding.NoticeGiven}
 * @param stream the case, or the event itself where it stands alone
 * @param sequence its place in the stream, from 0
 * @param payload as stored, personal texts sealed; empty where it is not for the bundle's reader
 */
public record HeldEvent(String name, String stream, long sequence, Optional<byte[]> payload) {

  /**
   * Looks an event up by its id.
   *
   * @throws IllegalArgumentException if it is no bundle
   */
  public static Optional<HeldEvent> find(ByteBuffer bundle, String eventId) {
    Map<String, ByteBuffer> files = new HashMap<>();
    try {
      ZipReader.read(bundle).forEach(member -> files.put(member.name(), member.bytes()));
    } catch (NoBundle none) {
      throw new IllegalArgumentException(none);
    }
    LineCursor envelopes = new LineCursor(file(files, BundleFiles.ENVELOPES));
    LineCursor payloads = new LineCursor(file(files, BundleFiles.PAYLOADS));
    EnvelopeLine envelope = new EnvelopeLine();
    while (envelopes.advance() && payloads.advance()) {
      envelope.read(envelopes);
      if (envelope.id().equals(eventId)) {
        return Optional.of(
            new HeldEvent(
                envelope.type(), envelope.stream(), envelope.streamSeq(), payload(payloads)));
      }
    }
    return Optional.empty();
  }

  private static ByteBuffer file(Map<String, ByteBuffer> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static Optional<byte[]> payload(LineCursor line) {
    return EventsCheck.isWithheld(line) ? Optional.empty() : Optional.of(line.copy());
  }
}
