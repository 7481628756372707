package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.optional;
import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** When the person worked, and when not. */
final class TimeTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");
  private static final CellKind<BigDecimal> HOURS_OF_WEEK = NumberCells.between("0", "168", 2);
  private static final CellKind<BigDecimal> DAYS_OF_YEAR = NumberCells.between("0", "366", 2);
  private static final CellKind<LeaveKind> KINDS = ChoiceCells.of(kinds());

  private static final Column<WorkWeekRecorded, LocalDate> WEEK =
      required("周起始日", "Week starts on", DateCells.DAYS, WorkWeekRecorded::weekStartsOn);
  private static final Column<WorkWeekRecorded, BigDecimal> HOURS =
      required("工作时数", "Hours", HOURS_OF_WEEK, WorkWeekRecorded::hours);
  private static final Column<WorkWeekRecorded, BigDecimal> WEEKDAY =
      required("工作日加班", "Overtime on weekdays", HOURS_OF_WEEK, WorkWeekRecorded::overtimeWeekday);
  private static final Column<WorkWeekRecorded, BigDecimal> REST_DAY =
      required("休息日加班", "Overtime on rest days", HOURS_OF_WEEK, WorkWeekRecorded::overtimeRestDay);
  private static final Column<WorkWeekRecorded, BigDecimal> HOLIDAY =
      required("法定节假日加班", "Overtime on holidays", HOURS_OF_WEEK, WorkWeekRecorded::overtimeHoliday);

  static final Table<WorkWeekRecorded> WORK_WEEKS =
      Table.<WorkWeekRecorded>called("work-weeks", "工时", "Work weeks")
          .columns(WEEK, HOURS, WEEKDAY, REST_DAY, HOLIDAY)
          .rule(
              WEEK,
              week -> week.weekStartsOn().getDayOfWeek() == DayOfWeek.MONDAY,
              "星期一的日期",
              "the date of a Monday")
          .becomes(
              row -> "week:" + row.get(WEEK),
              row ->
                  new WorkWeekRecorded(
                      row.employee(),
                      row.key(),
                      row.get(WEEK),
                      row.get(HOURS),
                      row.get(WEEKDAY),
                      row.get(REST_DAY),
                      row.get(HOLIDAY)),
              new WorkWeekRecorded(
                  SOMEONE,
                  new FactKey("week:2026-08-03"),
                  LocalDate.of(2026, 8, 3),
                  new BigDecimal("40"),
                  new BigDecimal("3.5"),
                  new BigDecimal("0"),
                  new BigDecimal("0")));

  private static final Column<LeaveEntitled, Integer> YEAR =
      required("额度年度", "Leave year", NumberCells.whole(2000, 2100), LeaveEntitled::year);
  private static final Column<LeaveEntitled, LeaveKind> ENTITLED_KIND =
      required("额度假别", "Kind of entitlement", KINDS, LeaveEntitled::kind);
  private static final Column<LeaveEntitled, BigDecimal> ENTITLED_DAYS =
      required("额度天数", "Days entitled", DAYS_OF_YEAR, LeaveEntitled::days);

  static final Table<LeaveEntitled> ENTITLEMENTS =
      Table.<LeaveEntitled>called("leave-entitled", "假期额度", "Leave entitled")
          .columns(YEAR, ENTITLED_KIND, ENTITLED_DAYS)
          .becomes(
              row -> "entitled:" + row.get(ENTITLED_KIND) + ":" + row.get(YEAR),
              row ->
                  new LeaveEntitled(
                      row.employee(),
                      row.key(),
                      row.get(YEAR),
                      row.get(ENTITLED_KIND),
                      row.get(ENTITLED_DAYS)),
              new LeaveEntitled(
                  SOMEONE,
                  new FactKey("entitled:ANNUAL:2026"),
                  2026,
                  LeaveKind.ANNUAL,
                  new BigDecimal("5")));

  private static final Column<LeaveTaken, LocalDate> FROM =
      required("休假开始日", "Leave from", DateCells.DAYS, LeaveTaken::from);
  private static final Column<LeaveTaken, LocalDate> TO =
      required("休假结束日", "Leave to", DateCells.DAYS, LeaveTaken::to);
  private static final Column<LeaveTaken, LeaveKind> KIND =
      required("休假类别", "Kind of leave", KINDS, LeaveTaken::kind);
  private static final Column<LeaveTaken, BigDecimal> DAYS =
      required("休假天数", "Days taken", DAYS_OF_YEAR, LeaveTaken::days);
  private static final Column<LeaveTaken, ActorId> APPROVED_BY =
      optional("审批人账号", "Approved by", TextCells.ACTORS, LeaveTaken::approvedBy);

  static final Table<LeaveTaken> LEAVE =
      Table.<LeaveTaken>called("leave-taken", "休假", "Leave taken")
          .columns(FROM, TO, KIND, DAYS, APPROVED_BY)
          .rule(
              TO,
              leave -> !leave.to().isBefore(leave.from()),
              "不早于休假开始日",
              "not before the first day of leave")
          .becomes(
              row -> "leave:" + row.get(KIND) + ":" + row.get(FROM),
              row ->
                  new LeaveTaken(
                      row.employee(),
                      row.key(),
                      row.get(FROM),
                      row.get(TO),
                      row.get(KIND),
                      row.get(DAYS),
                      row.find(APPROVED_BY)),
              new LeaveTaken(
                  SOMEONE,
                  new FactKey("leave:ANNUAL:2026-07-06"),
                  LocalDate.of(2026, 7, 6),
                  LocalDate.of(2026, 7, 8),
                  LeaveKind.ANNUAL,
                  new BigDecimal("3"),
                  new ActorId("wang.min")));

  private TimeTables() {}

  private static Map<LeaveKind, Words> kinds() {
    Map<LeaveKind, Words> words = new EnumMap<>(LeaveKind.class);
    for (LeaveKind kind : LeaveKind.values()) {
      words.put(
          kind,
          switch (kind) {
            case ANNUAL -> new Words("年休假", "annual");
            case SICK -> new Words("病假", "sick");
            case PERSONAL -> new Words("事假", "personal");
            case MATERNITY -> new Words("产假", "maternity");
            case COMPENSATORY -> new Words("调休", "compensatory");
          });
    }
    return words;
  }
}
