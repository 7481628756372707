package fairwell.command.inbound;

import fairwell.command.automation.Forgetful;
import fairwell.command.offboarding.context.Facts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.log.store.LogDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who a key of another system is. What HR has written down counts first; else, where that is
 * switched on, a key that is the number of an employee is that employee. Of a key only an HMAC
 * under a derived key is kept, for it is a name of the person elsewhere.
 */
public final class ExternalPeople implements Forgetful {

  private static final String HMAC = "HmacSHA256";

  private final SecretKey key;
  private final boolean byNumber;
  private final JdbcTemplate writer;
  private final JdbcTemplate reader;
  private final Facts facts;

  /**
   * @param byNumber whether a key may be the number of an employee
   */
  public ExternalPeople(LogDatabase database, DerivedKeys derived, Facts facts, boolean byNumber) {
    this.key = derived.derive(HMAC, "inbound-people");
    this.byNumber = byNumber;
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
        digestOf(key),
        employee.value());
  }

  @Override
  public void forget(EmployeeId employee) {
    writer.update("delete from inbound_person where employee_id = ?", employee.value());
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
        digestOf(key));
  }

  private Optional<EmployeeId> numbered(String key) {
    return byNumber ? numberOf(key).filter(this::isKnown) : Optional.empty();
  }

  private String digestOf(String external) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(external.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
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
