package fairwell.command.automation;

import fairwell.log.store.LogDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which steps of which event were carried out, and which events are dealt with, for ever: the
 * stream of a case remembers only its newest requests. An event that comes again, next second or
 * after the group was set back to the beginning, finds its steps here.
 */
final class DoneSteps {

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;

  DoneSteps(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
  }

  /** Whether that step of that event was carried out. */
  boolean has(String eventId, String step) {
    return !reader
        .queryForList(
            "select 1 from automation_done where event_id = ? and step = ?",
            Integer.class,
            eventId,
            step)
        .isEmpty();
  }

  /** Writes down that it was; once is enough. */
  void add(String eventId, String step) {
    writer.update(
        "insert into automation_done (event_id, step) values (?, ?) on conflict do nothing",
        eventId,
        step);
  }
}
