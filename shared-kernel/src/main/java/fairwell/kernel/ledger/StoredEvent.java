package fairwell.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of the event log, byte for byte: what the ledger vouches for.
 *
 * @param position its place in the whole log
 * @param eventId the same as the stream when the event stands outside any stream
 * @param recordedAt as it is stored
 * @param name for example {@code offboarding.CaseOpened}
 */
public record StoredEvent(
    long position,
    String eventId,
    String streamId,
    long sequence,
    @Nullable String streamType,
    String recordedAt,
    String name,
    @Nullable String version,
    byte[] payload,
    byte[] metadata) {

  private static final Pattern ACTOR = Pattern.compile("\"actor\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Who acted, as the metadata write it. */
  Optional<String> actor() {
    Matcher found = ACTOR.matcher(new String(metadata, StandardCharsets.UTF_8));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
