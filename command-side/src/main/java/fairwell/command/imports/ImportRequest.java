package fairwell.command.imports;

import fairwell.command.imports.table.Table;
import fairwell.kernel.access.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an import.
 *
 * @param id the same for the same actor and key, so that a repeated request meets its import
 * @param table the table of a CSV file, if it was said
 * @param dryRun whether to stop after the check
 */
public record ImportRequest(String id, Actor actor, @Nullable Table<?> table, boolean dryRun) {

  /** The request of an actor under the key the client gave it. */
  public static ImportRequest under(
      String key, Actor actor, @Nullable Table<?> table, boolean dryRun) {
    String name = actor.id() + "\n" + key + "\n" + dryRun;
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new ImportRequest("I-" + uuid, actor, table, dryRun);
  }
}
