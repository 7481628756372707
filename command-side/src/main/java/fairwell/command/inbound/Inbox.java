package fairwell.command.inbound;

import fairwell.command.inbound.Kept.State;
import fairwell.log.store.LogDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What came in, each message once. */
public final class Inbox {

  private static final String SELECT = "select * from inbound_message ";

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;

  public Inbox(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
  }

  /** Keeps a message, and says under which number; empty if it is there already. */
  public Optional<Long> add(InboundMessage message, Instant now, State state) {
    return writer
        .query(
            "insert into inbound_message (adapter, message_id, message_type, meaning, people,"
                + " reference, received_at, state, tries) values (?, ?, ?, ?, ?, ?, ?, ?, 0)"
                + " on conflict do nothing returning message_number",
            (row, _) -> row.getLong(1),
            message.adapter().name(),
            message.id(),
            message.type(),
            message.meaning().name(),
            String.join("\n", message.people()),
            message.reference(),
            now.toEpochMilli(),
            state.name())
        .stream()
        .findFirst();
  }

  public Optional<Kept> find(long number) {
    return reader.query(SELECT + "where message_number = ?", (row, _) -> read(row), number).stream()
        .findFirst();
  }

  /** The newest in that state first. */
  public List<Kept> list(State state, int limit) {
    return reader.query(
        SELECT + "where state = ? order by message_number desc limit ?",
        (row, _) -> read(row),
        state.name(),
        limit);
  }

  /** How many are in that state. */
  public int count(State state) {
    Integer count =
        reader.queryForObject(
            "select count(*) from inbound_message where state = ?", Integer.class, state.name());
    return count == null ? 0 : count;
  }

  /** Something came of it; the keys of the person have served. */
  public void done(long number, Handled handled) {
    writer.update(
        "update inbound_message set state = ?, outcome = ?, people = '', employee_id = ?,"
            + " case_id = ? where message_number = ?",
        State.DONE.name(),
        handled.outcome(),
        handled.employee() == null ? null : handled.employee().value(),
        handled.caseId() == null ? null : handled.caseId().value(),
        number);
  }

  /** It failed once more and is tried again later. */
  public void failed(long number) {
    writer.update("update inbound_message set tries = tries + 1 where message_number = ?", number);
  }

  /** It waits for an operator. */
  public void parked(long number, String outcome) {
    writer.update(
        "update inbound_message set state = ?, outcome = ? where message_number = ?",
        State.PARKED.name(),
        outcome,
        number);
  }

  /** Tries a parked one again; returns whether there is one. */
  public boolean retry(long number) {
    return writer.update(
            "update inbound_message set state = ?, tries = 0 where message_number = ?"
                + " and state = ?",
            State.WAITING.name(),
            number,
            State.PARKED.name())
        == 1;
  }

  /** Gives a parked one up; returns whether there was one. */
  public boolean discard(long number) {
    return writer.update(
            "update inbound_message set state = ?, outcome = ?, people = '' where"
                + " message_number = ? and state = ?",
            State.DONE.name(),
            "discarded",
            number,
            State.PARKED.name())
        == 1;
  }

  /** That a request of the other system was taken back, whatever came of saying so. */
  public Optional<Kept> withdrawn(Adapter adapter, String reference) {
    return reader
        .query(
            SELECT + "where adapter = ? and reference = ? and meaning = ? order by message_number",
            (row, _) -> read(row),
            adapter.name(),
            reference,
            Meaning.WITHDRAWN.name())
        .stream()
        .findFirst();
  }

  private static Kept read(ResultSet row) throws SQLException {
    String people = row.getString("people");
    return new Kept(
        row.getLong("message_number"),
        new InboundMessage(
            Adapter.valueOf(row.getString("adapter")),
            row.getString("message_id"),
            row.getString("message_type"),
            Meaning.valueOf(row.getString("meaning")),
            people.isEmpty() ? List.of() : Arrays.asList(people.split("\n", -1)),
            row.getString("reference")),
        Instant.ofEpochMilli(row.getLong("received_at")),
        State.valueOf(row.getString("state")),
        row.getInt("tries"),
        row.getString("outcome"));
  }
}
