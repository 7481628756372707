package fairwell.command.signing;

import fairwell.log.store.LogDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * What drafts have come to at providers, and the calls that were heard. The tables are made where a
 * provider is at work, in plain SQL that SQLite and PostgreSQL share.
 */
final class Flows implements FlowBook {

  /** Far longer than a provider repeats a call. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private static final RowMapper<Flow> ROW =
      (row, _) ->
          new Flow(
              row.getString("provider"),
              row.getString("case_id"),
              row.getInt("draft"),
              row.getString("flow_id"),
              row.getString("outcome"),
              row.getInt("tries"),
              row.getString("noted"));

  private final JdbcTemplate writer;

  Flows(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    writer.execute(
        "create table if not exists signing_flow (provider varchar(40) not null,"
            + " case_id varchar(120) not null, draft integer not null,"
            + " flow_id varchar(120) not null, outcome varchar(120) not null,"
            + " tries integer not null, noted varchar(120) not null,"
            + " primary key (provider, case_id, draft))");
    writer.execute(
        "create table if not exists signing_call (provider varchar(40) not null,"
            + " event_id varchar(200) not null, heard_at bigint not null,"
            + " primary key (provider, event_id))");
  }

  @Override
  public void keep(Flow flow) {
    writer.update(
        "insert into signing_flow (provider, case_id, draft, flow_id, outcome, tries, noted)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (provider, case_id, draft) do update set"
            + " flow_id = excluded.flow_id, outcome = excluded.outcome, tries = excluded.tries,"
            + " noted = excluded.noted",
        flow.provider(),
        flow.caseId(),
        flow.draft(),
        flow.flowId(),
        flow.outcome(),
        flow.tries(),
        flow.noted());
  }

  @Override
  public List<Flow> of(String provider, String caseId) {
    return writer.query(
        "select * from signing_flow where provider = ? and case_id = ? order by draft",
        ROW,
        provider,
        caseId);
  }

  Optional<Flow> find(String provider, String flowId) {
    return writer
        .query(
            "select * from signing_flow where provider = ? and flow_id = ?", ROW, provider, flowId)
        .stream()
        .findFirst();
  }

  /** Whether this call was heard before. */
  boolean heard(String provider, String eventId) {
    return !writer
        .queryForList(
            "select event_id from signing_call where provider = ? and event_id = ?",
            String.class,
            provider,
            eventId)
        .isEmpty();
  }

  /** Remembers a call, and forgets those of long ago. */
  void hear(String provider, String eventId, Instant now) {
    writer.update(
        "delete from signing_call where heard_at < ?", now.minus(REMEMBERED).toEpochMilli());
    writer.update(
        "insert into signing_call (provider, event_id, heard_at) values (?, ?, ?)"
            + " on conflict do nothing",
        provider,
        eventId,
        now.toEpochMilli());
  }
}
