package fairwell.command.api;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param id the case or employee
 * @param version of its stream now, also the ETag
 * @param position a position of the log at or after the events; reads take it as minPosition
 * @param events the names of what happened, in order
 * @param replayed whether this request had been carried out before
 */
record Receipt(String id, long version, long position, List<String> events, boolean replayed) {}
