package fairwell.command.outside;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of work.
 *
 * @param name under which its tasks are kept
 * @param run works for one of them, by id, and says when to come again; empty: never
 */
public record OutsideWork(String name, Function<String, Optional<Instant>> run) {}
