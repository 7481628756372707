package fairwell.query.export;

import fairwell.kernel.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param askedAt when it was asked for
 * @param expiresAt from then on it is gone
 * @param built the file, once it is whole
 * @param manifest what the file holds and its digest, as a signed note; with the file
 * @param limit most events it could have held, when it would have been too large
 */
public record ExportJob(
    String id,
    ExportRequest asked,
    Instant askedAt,
    Instant expiresAt,
    State state,
    @Nullable Built built,
    @Nullable String manifest,
    long limit) {

  /** How far an export is. */
  public enum State {
    /** Others are made first. */
    WAITING,
    /** It is being made; a restart begins it anew. */
    BUILDING,
    /** It can be fetched. */
    READY,
    /** There are more events than a file may hold. */
    TOO_LARGE,
    /** It could not be made; asked for again it is tried again. */
    FAILED;

    /** Whether nothing more happens by itself. */
    public boolean isOver() {
      return this == READY || this == TOO_LARGE || this == FAILED;
    }
  }

  /**
   * A whole file.
   *
   * @param sha256 in hexadecimal digits
   * @param people whose texts are in it in plain
   */
  public record Built(String sha256, long bytes, long events, List<String> people) {

    public Built {
      people = List.copyOf(people);
    }
  }

  /**
   * Whether it is for that account as it stands: the same, and still with everything that the file
   * was made by. Who lost a role or a unit since may not see any more what is in it.
   */
  boolean isFor(Actor now) {
    Actor then = asked.reader();
    return then.id().equals(now.id())
        && Objects.equals(then.employee(), now.employee())
        && now.roles().containsAll(then.roles())
        && (now.units().isEmpty()
            || (!then.units().isEmpty() && now.units().containsAll(then.units())));
  }

  /** Whether that is the same asking: what was forgotten can be asked for anew. */
  boolean isSameAsking(@Nullable ExportJob other) {
    return other != null && other.id().equals(id) && other.askedAt().equals(askedAt);
  }

  /** The name of its file for whoever fetches it. */
  public String fileName() {
    return "fairwell-" + id + "." + asked.format().extension();
  }

  ExportJob in(State next) {
    return new ExportJob(id, asked, askedAt, expiresAt, next, built, manifest, limit);
  }

  ExportJob with(Built file, String note) {
    return new ExportJob(id, asked, askedAt, expiresAt, State.BUILDING, file, note, limit);
  }

  ExportJob failed() {
    return new ExportJob(id, asked, askedAt, expiresAt, State.FAILED, null, null, limit);
  }

  ExportJob tooLarge(long most) {
    return new ExportJob(id, asked, askedAt, expiresAt, State.TOO_LARGE, null, null, most);
  }
}
