package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.optional;
import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.WorkHours;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** Contract, recognised service, working hours and tax declarations. */
final class EmploymentTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");

  private static final Column<SpecialDeductionsDeclared, YearMonth> DECLARED_FROM =
      required("扣除起始月份", "Deducted from", DateCells.MONTHS, SpecialDeductionsDeclared::from);
  private static final Column<SpecialDeductionsDeclared, Money> DECLARED =
      required(
          "每月专项附加扣除",
          "Monthly deduction",
          NumberCells.MONEY_CELLS,
          SpecialDeductionsDeclared::monthly);

  static final Table<SpecialDeductionsDeclared> SPECIAL_DEDUCTIONS =
      Table.<SpecialDeductionsDeclared>called("special-deductions", "专项附加扣除", "Special deductions")
          .columns(DECLARED_FROM, DECLARED)
          .becomes(
              row -> "special-deductions:" + row.get(DECLARED_FROM),
              row ->
                  new SpecialDeductionsDeclared(
                      row.employee(), row.key(), row.get(DECLARED_FROM), row.get(DECLARED)),
              new SpecialDeductionsDeclared(
                  SOMEONE,
                  new FactKey("special-deductions:2026-01"),
                  YearMonth.of(2026, 1),
                  Money.cny("2000.00")));

  private static final Column<WrittenContractRecorded, LocalDate> CONTRACT_AS_OF =
      required("截至日期", "As of", DateCells.DAYS, WrittenContractRecorded::asOf);
  private static final Column<WrittenContractRecorded, LocalDate> SIGNED_ON =
      optional("签订日期", "Signed on", DateCells.DAYS, WrittenContractRecorded::signedOn);

  static final Table<WrittenContractRecorded> CONTRACTS =
      Table.<WrittenContractRecorded>called("contracts", "书面劳动合同", "Written contracts")
          .columns(CONTRACT_AS_OF, SIGNED_ON)
          .rule(
              SIGNED_ON,
              recorded ->
                  recorded.signedOn() == null || !recorded.signedOn().isAfter(recorded.asOf()),
              "不晚于截至日期，未签订则留空",
              "no later than the day of the record; empty when nothing was signed")
          .becomes(
              row -> "contract:" + row.get(CONTRACT_AS_OF),
              row ->
                  new WrittenContractRecorded(
                      row.employee(), row.key(), row.get(CONTRACT_AS_OF), row.find(SIGNED_ON)),
              new WrittenContractRecorded(
                  SOMEONE,
                  new FactKey("contract:2026-03-02"),
                  LocalDate.of(2026, 3, 2),
                  LocalDate.of(2026, 3, 1)));

  private static final Column<ServiceRecognised, LocalDate> RECOGNISED_ON =
      required("认可日期", "Recognised on", DateCells.DAYS, ServiceRecognised::recognisedOn);
  private static final Column<ServiceRecognised, LocalDate> SERVICE_FROM =
      required("工龄起始日", "Service from", DateCells.DAYS, ServiceRecognised::from);
  private static final Column<ServiceRecognised, LocalDate> SERVICE_TO =
      required("工龄截止日", "Service to", DateCells.DAYS, ServiceRecognised::to);
  private static final Column<ServiceRecognised, String> EARLIER_EMPLOYER =
      required("原用人单位", "Earlier employer", TextCells.line(120), ServiceRecognised::employer);
  private static final Column<ServiceRecognised, Boolean> COMPENSATED =
      required("原单位已支付补偿", "Compensated", ChoiceCells.FLAGS, ServiceRecognised::compensated);

  static final Table<ServiceRecognised> SERVICE =
      Table.<ServiceRecognised>called("recognised-service", "合并计算工龄", "Recognised service")
          .columns(RECOGNISED_ON, SERVICE_FROM, SERVICE_TO, EARLIER_EMPLOYER, COMPENSATED)
          .rule(
              SERVICE_TO,
              service -> !service.to().isBefore(service.from()),
              "不早于工龄起始日",
              "not before its first day")
          .becomes(
              row -> "recognised-service:" + row.get(SERVICE_FROM),
              row ->
                  new ServiceRecognised(
                      row.employee(),
                      row.key(),
                      row.get(RECOGNISED_ON),
                      row.get(SERVICE_FROM),
                      row.get(SERVICE_TO),
                      row.get(EARLIER_EMPLOYER),
                      row.get(COMPENSATED)),
              new ServiceRecognised(
                  SOMEONE,
                  new FactKey("recognised-service:2015-04-01"),
                  LocalDate.of(2026, 1, 5),
                  LocalDate.of(2015, 4, 1),
                  LocalDate.of(2018, 12, 31),
                  "远山物流有限公司",
                  false));

  private static final Column<WorkHoursArranged, LocalDate> HOURS_FROM =
      required("工时制起始日", "Hours from", DateCells.DAYS, WorkHoursArranged::from);
  private static final Column<WorkHoursArranged, WorkHours> SYSTEM =
      required("工时制度", "System", ChoiceCells.of(systems()), WorkHoursArranged::system);

  static final Table<WorkHoursArranged> WORK_HOURS =
      Table.<WorkHoursArranged>called("work-hours", "工时制度", "Work hours")
          .columns(HOURS_FROM, SYSTEM)
          .becomes(
              row -> "work-hours:" + row.get(HOURS_FROM),
              row ->
                  new WorkHoursArranged(
                      row.employee(), row.key(), row.get(HOURS_FROM), row.get(SYSTEM)),
              new WorkHoursArranged(
                  SOMEONE,
                  new FactKey("work-hours:2026-01-01"),
                  LocalDate.of(2026, 1, 1),
                  WorkHours.COMPREHENSIVE));

  private EmploymentTables() {}

  private static Map<WorkHours, Words> systems() {
    Map<WorkHours, Words> words = new EnumMap<>(WorkHours.class);
    for (WorkHours system : WorkHours.values()) {
      words.put(
          system,
          switch (system) {
            case STANDARD -> new Words("标准工时制", "standard");
            case COMPREHENSIVE -> new Words("综合计算工时制", "comprehensive");
            case FLEXIBLE -> new Words("不定时工作制", "flexible");
          });
    }
    return words;
  }
}
