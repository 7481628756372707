package fairwell.command.inbound;

import fairwell.command.offboarding.context.Facts;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.store.LogDatabase;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who a key of another system is. What HR has written down counts first; else a key that is the
 * number of an employee is that employee.
 */
public final class ExternalPeople {

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;
  private final Facts facts;

  public ExternalPeople(LogDatabase database, Facts facts) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
    this.facts = facts;
  }

  /** Writes down who a key is. */
  public void know(Adapter adapter, String key, EmployeeId employee) {
    writer.update(
        "insert into inbound_person (adapter, external_key, employee_id) values (?, ?, ?)"
            + " on conflict (adapter, external_key) do update set employee_id ="
            + " excluded.employee_id",
        adapter.name(),
        key,
        employee.value());
  }

  /** The person behind the first of these keys that is known. */
  public Optional<EmployeeId> find(Adapter adapter, List<String> keys) {
    return keys.stream()
        .flatMap(key -> written(adapter, key).stream())
        .findFirst()
        .or(() -> keys.stream().flatMap(key -> numbered(key).stream()).findFirst());
  }

  /** Whether somebody with that number was hired. */
  public boolean isKnown(EmployeeId employee) {
    return facts.of(employee).hired().isPresent();
  }

  private List<EmployeeId> written(Adapter adapter, String key) {
    return reader.query(
        "select employee_id from inbound_person where adapter = ? and external_key = ?",
        (row, _) -> new EmployeeId(row.getString(1)),
        adapter.name(),
        key);
  }

  private Optional<EmployeeId> numbered(String key) {
    return numberOf(key).filter(this::isKnown);
  }

  /** The employee with that number; empty if nobody can have it. */
  public static Optional<EmployeeId> numberOf(String number) {
    try {
      return Optional.of(EmployeeId.ofNumber(number));
    } catch (IllegalArgumentException notANumber) {
      return Optional.empty();
    }
  }
}
