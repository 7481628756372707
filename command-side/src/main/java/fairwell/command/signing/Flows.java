package fairwell.command.signing;

import fairwell.log.store.LogDatabase;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * What was begun at providers, and the calls that were heard. The tables are made where a provider
 * is at work, in plain SQL that SQLite and PostgreSQL share.
 */
final class Flows implements FlowBook {

  private static final RowMapper<Flow> ROW =
      (row, _) ->
          new Flow(
              row.getString("case_id"),
              row.getInt("draft"),
              row.getString("flow_id"),
              row.getString("outcome"));

  private final JdbcTemplate writer;

  Flows(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    writer.execute(
        "create table if not exists signing_flow (flow_id varchar(120) primary key,"
            + " case_id varchar(120) not null, draft integer not null,"
            + " outcome varchar(120) not null)");
    writer.execute(
        "create table if not exists signing_call (provider varchar(40) not null,"
            + " event_id varchar(200) not null, primary key (provider, event_id))");
  }

  @Override
  public void begun(Flow flow) {
    writer.update(
        "insert into signing_flow (flow_id, case_id, draft, outcome) values (?, ?, ?, ?)",
        flow.flowId(),
        flow.caseId(),
        flow.draft(),
        flow.outcome());
  }

  @Override
  public void ended(Flow flow, String outcome) {
    writer.update("update signing_flow set outcome = ? where flow_id = ?", outcome, flow.flowId());
  }

  @Override
  public List<Flow> of(String caseId) {
    return writer.query("select * from signing_flow where case_id = ?", ROW, caseId);
  }

  Optional<Flow> find(String flowId) {
    return writer.query("select * from signing_flow where flow_id = ?", ROW, flowId).stream()
        .findFirst();
  }

  /** Whether this call is heard for the first time. */
  boolean first(String provider, String eventId) {
    return writer.update(
            "insert into signing_call (provider, event_id) values (?, ?) on conflict do nothing",
            provider,
            eventId)
        == 1;
  }
}
