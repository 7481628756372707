package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.optional;
import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What bars some dismissals of the person (LCL art. 42), and since when. */
final class ProtectionTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");

  private static final CellKind<ProtectedStatus> STATUSES = ChoiceCells.of(statuses());
  private static final Column<ProtectionStarted, LocalDate> STARTED_ON =
      required("保护开始日", "Protected from", DateCells.DAYS, ProtectionStarted::startedOn);
  private static final Column<ProtectionStarted, ProtectedStatus> STARTED =
      required("保护类型", "Status", STATUSES, ProtectionStarted::status);
  private static final Column<ProtectionStarted, LocalDate> EXPECTED_END =
      optional("预计结束日", "Expected end", DateCells.DAYS, ProtectionStarted::expectedEnd);

  static final Table<ProtectionStarted> PROTECTIONS =
      Table.<ProtectionStarted>called("protections", "特殊保护", "Protections")
          .columns(STARTED_ON, STARTED, EXPECTED_END)
          .rule(
              EXPECTED_END,
              started ->
                  started.expectedEnd() == null
                      || !started.expectedEnd().isBefore(started.startedOn()),
              "不早于保护开始日，或留空",
              "not before the first protected day, or empty")
          .becomes(
              row -> "protected:" + row.get(STARTED) + ":" + row.get(STARTED_ON),
              row ->
                  new ProtectionStarted(
                      row.employee(),
                      row.key(),
                      row.get(STARTED_ON),
                      row.get(STARTED),
                      row.find(EXPECTED_END)),
              new ProtectionStarted(
                  SOMEONE,
                  new FactKey("protected:MATERNITY:2026-05-11"),
                  LocalDate.of(2026, 5, 11),
                  ProtectedStatus.MATERNITY,
                  LocalDate.of(2027, 12, 1)));

  private static final Column<ProtectionEnded, LocalDate> ENDED_ON =
      required("保护结束日", "Protection ended on", DateCells.DAYS, ProtectionEnded::endedOn);
  private static final Column<ProtectionEnded, ProtectedStatus> ENDED =
      required("保护类型", "Status", STATUSES, ProtectionEnded::status);

  static final Table<ProtectionEnded> PROTECTION_ENDS =
      Table.<ProtectionEnded>called("protection-ends", "保护结束", "Protection ends")
          .columns(ENDED_ON, ENDED)
          .becomes(
              row -> "protection-ended:" + row.get(ENDED) + ":" + row.get(ENDED_ON),
              row ->
                  new ProtectionEnded(row.employee(), row.key(), row.get(ENDED_ON), row.get(ENDED)),
              new ProtectionEnded(
                  SOMEONE,
                  new FactKey("protection-ended:MEDICAL_PERIOD:2026-02-02"),
                  LocalDate.of(2026, 2, 2),
                  ProtectedStatus.MEDICAL_PERIOD));

  private ProtectionTables() {}

  private static Map<ProtectedStatus, Words> statuses() {
    Map<ProtectedStatus, Words> words = new EnumMap<>(ProtectedStatus.class);
    for (ProtectedStatus status : ProtectedStatus.values()) {
      words.put(
          status,
          switch (status) {
            case OCCUPATIONAL_EXAM -> new Words("职业病检查", "occupational disease examination");
            case WORK_INJURY -> new Words("工伤", "work injury");
            case MEDICAL_PERIOD -> new Words("医疗期", "medical period");
            case MATERNITY -> new Words("孕期产期哺乳期", "maternity");
            case NEAR_RETIREMENT -> new Words("临近退休", "near retirement");
            case UNION_OFFICE -> new Words("工会任职", "union office");
          });
    }
    return words;
  }
}
