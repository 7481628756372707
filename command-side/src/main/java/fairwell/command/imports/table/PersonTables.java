package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.optional;
import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;

/** Who the person is, where they stand, and what binds them. */
final class PersonTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");

  private static final Column<EmployeeHired, String> NAME =
      required("姓名", "Name", TextCells.line(60), hired -> Values.said(hired.name()));
  private static final Column<EmployeeHired, String> NATIONAL_ID =
      optional(
          "身份证号", "National ID", TextCells.NATIONAL_IDS, hired -> Values.said(hired.nationalId()));
  private static final Column<EmployeeHired, String> PHONE =
      optional("手机", "Phone", TextCells.PHONES, hired -> Values.said(hired.phone()));
  private static final Column<EmployeeHired, LocalDate> HIRED_ON =
      required("入职日期", "Hired on", DateCells.DAYS, EmployeeHired::hiredOn);
  private static final Column<EmployeeHired, String> LEGAL_ENTITY =
      required("用人单位", "Legal entity", TextCells.line(100), EmployeeHired::legalEntity);
  private static final Column<EmployeeHired, LocalDate> CONTRACT_ENDS_ON =
      optional("合同到期日", "Contract ends on", DateCells.DAYS, EmployeeHired::contractEndsOn);
  private static final Column<EmployeeHired, LocalDate> WORKING_SINCE =
      required("参加工作日期", "Working since", DateCells.DAYS, EmployeeHired::workingSince);

  private static final Column<PositionAssigned, LocalDate> POSITION_FROM =
      required("任职日期", "Position from", DateCells.DAYS, PositionAssigned::from);
  private static final Column<PositionAssigned, String> ORG_UNIT =
      required("部门", "Org unit", TextCells.line(60), PositionAssigned::orgUnit);
  private static final Column<PositionAssigned, String> POSITION =
      required("岗位", "Position", TextCells.line(60), PositionAssigned::position);
  private static final Column<PositionAssigned, String> GRADE =
      required("职级", "Grade", TextCells.line(20), PositionAssigned::grade);
  private static final Column<PositionAssigned, Boolean> KEY_POST =
      required("关键岗位", "Key post", ChoiceCells.FLAGS, PositionAssigned::keyPost);
  private static final Column<PositionAssigned, EmployeeId> MANAGER =
      optional("直属上级工号", "Manager number", TextCells.EMPLOYEES, PositionAssigned::manager);

  static final Table<PositionAssigned> POSITIONS =
      Table.<PositionAssigned>called("positions", "任职", "Positions")
          .columns(POSITION_FROM, ORG_UNIT, POSITION, GRADE, KEY_POST, MANAGER)
          .becomes(
              row -> "position:" + row.get(POSITION_FROM),
              row ->
                  new PositionAssigned(
                      row.employee(),
                      row.key(),
                      row.get(POSITION_FROM),
                      row.get(ORG_UNIT),
                      row.get(POSITION),
                      row.get(GRADE),
                      row.get(KEY_POST),
                      row.find(MANAGER)),
              new PositionAssigned(
                  SOMEONE,
                  new FactKey("position:2024-03-01"),
                  LocalDate.of(2024, 3, 1),
                  "研发部",
                  "后端工程师",
                  "P5",
                  false,
                  EmployeeId.ofNumber("1000")));

  private static final Column<Promoted, LocalDate> PROMOTED_ON =
      required("晋升日期", "Promoted on", DateCells.DAYS, Promoted::promotedOn);
  private static final Column<Promoted, String> FROM_GRADE =
      required("原职级", "From grade", TextCells.line(20), Promoted::fromGrade);
  private static final Column<Promoted, String> TO_GRADE =
      required("新职级", "To grade", TextCells.line(20), Promoted::toGrade);

  static final Table<Promoted> PROMOTIONS =
      Table.<Promoted>called("promotions", "晋升", "Promotions")
          .columns(PROMOTED_ON, FROM_GRADE, TO_GRADE)
          .becomes(
              row -> "promotion:" + row.get(PROMOTED_ON),
              row ->
                  new Promoted(
                      row.employee(),
                      row.key(),
                      row.get(PROMOTED_ON),
                      row.get(FROM_GRADE),
                      row.get(TO_GRADE)),
              new Promoted(
                  SOMEONE,
                  new FactKey("promotion:2025-07-01"),
                  LocalDate.of(2025, 7, 1),
                  "P5",
                  "P6"));

  private static final Column<NonCompeteAgreed, LocalDate> AGREED_ON =
      required("约定日期", "Agreed on", DateCells.DAYS, NonCompeteAgreed::agreedOn);
  private static final Column<NonCompeteAgreed, Integer> MONTHS =
      // LCL art. 24: two years at most.
      required("限制月数", "Months", NumberCells.whole(1, 24), NonCompeteAgreed::months);
  private static final Column<NonCompeteAgreed, Money> COMPENSATION =
      required(
          "月补偿金",
          "Monthly compensation",
          NumberCells.MONEY_CELLS,
          NonCompeteAgreed::monthlyCompensation);
  private static final Column<NonCompeteAgreed, String> SCOPE =
      required("限制范围", "Scope", TextCells.line(200), NonCompeteAgreed::scope);

  static final Table<NonCompeteAgreed> NON_COMPETE =
      Table.<NonCompeteAgreed>called("non-compete", "竞业限制", "Non-compete")
          .columns(AGREED_ON, MONTHS, COMPENSATION, SCOPE)
          .becomes(
              row -> "non-compete:" + row.get(AGREED_ON),
              row ->
                  new NonCompeteAgreed(
                      row.employee(),
                      row.key(),
                      row.get(AGREED_ON),
                      row.get(MONTHS),
                      row.get(COMPENSATION),
                      row.get(SCOPE)),
              new NonCompeteAgreed(
                  SOMEONE,
                  new FactKey("non-compete:2024-03-01"),
                  LocalDate.of(2024, 3, 1),
                  12,
                  Money.cny("9000.00"),
                  "同类人力资源软件产品"));

  private PersonTables() {}

  /** The table of employees, with the places of work that are known. */
  static Table<EmployeeHired> employees(CellKind<Place> places) {
    Column<EmployeeHired, Place> place = required("工作地", "Place", places, EmployeeHired::place);
    return Table.<EmployeeHired>called("employees", "员工", "Employees")
        .columns(
            NAME,
            NATIONAL_ID,
            PHONE,
            HIRED_ON,
            place,
            LEGAL_ENTITY,
            CONTRACT_ENDS_ON,
            WORKING_SINCE)
        .rule(
            CONTRACT_ENDS_ON,
            hired ->
                hired.contractEndsOn() == null || !hired.contractEndsOn().isBefore(hired.hiredOn()),
            "不早于入职日期；无固定期限合同留空",
            "not before the day of hire; empty for an open-ended contract")
        .rule(
            WORKING_SINCE,
            hired -> !hired.workingSince().isAfter(hired.hiredOn()),
            "不晚于入职日期",
            "not after the day of hire")
        .becomes(
            row -> "hired:" + row.get(HIRED_ON),
            row ->
                new EmployeeHired(
                    row.employee(),
                    row.key(),
                    row.personal(NAME),
                    row.personalIfAny(NATIONAL_ID),
                    row.personalIfAny(PHONE),
                    row.get(HIRED_ON),
                    row.get(place),
                    row.get(LEGAL_ENTITY),
                    row.find(CONTRACT_ENDS_ON),
                    row.get(WORKING_SINCE)),
            new EmployeeHired(
                SOMEONE,
                new FactKey("hired:2024-03-01"),
                PersonalText.plain(SOMEONE.value(), "王敏"),
                PersonalText.plain(SOMEONE.value(), "110***********002X"),
                PersonalText.plain(SOMEONE.value(), "138****0000"),
                LocalDate.of(2024, 3, 1),
                new Place("CN-BJ"),
                "示例科技（北京）有限公司",
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2018, 7, 1)));
  }
}
