package fairwell.query.policy;

import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One overlay.
 *
 * @param id the SHA-256 of its content
 * @param pack the id of the pack; other overlays may be later versions of it
 * @param effectiveTo first day no longer in force; absent while no end is known
 * @param content the pack file, character by character
 * @param publishedAs sequence of its publication among the events of all overlays: a settlement
 *     that rests on the overlays up to there or later knows it
 * @param reason why it was rejected
 */
public record PolicyOverlay(
    @BsonId String id,
    long position,
    String pack,
    String version,
    String place,
    String topic,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    Standing standing,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Long publishedAs,
    @Nullable String reason,
    String content)
    implements Positioned {

  /** Where an overlay stands. */
  public enum Standing {
    PROPOSED,
    PUBLISHED,
    REJECTED
  }
}
