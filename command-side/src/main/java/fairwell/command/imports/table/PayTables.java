package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.required;
import static fairwell.command.imports.table.NumberCells.MONEY_CELLS;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** What the person is paid, and what is paid for them. */
final class PayTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");

  private static final Column<CompensationSet, LocalDate> PAY_FROM =
      required("薪酬生效日", "Pay from", DateCells.DAYS, CompensationSet::from);
  private static final Column<CompensationSet, Money> MONTHLY_BASE =
      required("月基本工资", "Monthly base", MONEY_CELLS, CompensationSet::monthlyBase);
  private static final Column<CompensationSet, Money> MONTHLY_ALLOWANCE =
      required("月津贴", "Monthly allowance", MONEY_CELLS, CompensationSet::monthlyAllowance);

  static final Table<CompensationSet> COMPENSATION =
      Table.<CompensationSet>called("compensation", "薪酬", "Compensation")
          .columns(PAY_FROM, MONTHLY_BASE, MONTHLY_ALLOWANCE)
          .becomes(
              row -> "compensation:" + row.get(PAY_FROM),
              row ->
                  new CompensationSet(
                      row.employee(),
                      row.key(),
                      row.get(PAY_FROM),
                      row.get(MONTHLY_BASE),
                      row.get(MONTHLY_ALLOWANCE)),
              new CompensationSet(
                  SOMEONE,
                  new FactKey("compensation:2026-04-01"),
                  LocalDate.of(2026, 4, 1),
                  Money.cny("21000.00"),
                  Money.cny("1500.00")));

  private static final Column<WagesPaid, YearMonth> WAGE_MONTH =
      required("工资月份", "Wage month", DateCells.MONTHS, WagesPaid::month);
  private static final Column<WagesPaid, Money> BASE =
      required("基本工资", "Base pay", MONEY_CELLS, WagesPaid::base);
  private static final Column<WagesPaid, Money> ALLOWANCE =
      required("津贴", "Allowance", MONEY_CELLS, WagesPaid::allowance);
  private static final Column<WagesPaid, Money> OVERTIME =
      required("加班费", "Overtime pay", MONEY_CELLS, WagesPaid::overtime);
  private static final Column<WagesPaid, Money> BONUS =
      required("奖金", "Bonus", MONEY_CELLS, WagesPaid::bonus);
  private static final Column<WagesPaid, Money> PERSONAL_CONTRIBUTIONS =
      required("个人社保公积金", "Personal contributions", MONEY_CELLS, WagesPaid::personalContributions);
  private static final Column<WagesPaid, Money> TAX =
      required("代扣个税", "Tax withheld", MONEY_CELLS, WagesPaid::taxWithheld);

  static final Table<WagesPaid> WAGES =
      Table.<WagesPaid>called("wages", "工资", "Wages")
          .columns(WAGE_MONTH, BASE, ALLOWANCE, OVERTIME, BONUS, PERSONAL_CONTRIBUTIONS, TAX)
          .becomes(
              row -> "wages:" + row.get(WAGE_MONTH),
              row ->
                  new WagesPaid(
                      row.employee(),
                      row.key(),
                      row.get(WAGE_MONTH),
                      row.get(BASE),
                      row.get(ALLOWANCE),
                      row.get(OVERTIME),
                      row.get(BONUS),
                      row.get(PERSONAL_CONTRIBUTIONS),
                      row.get(TAX)),
              new WagesPaid(
                  SOMEONE,
                  new FactKey("wages:2026-08"),
                  YearMonth.of(2026, 8),
                  Money.cny("21000.00"),
                  Money.cny("1500.00"),
                  Money.cny("362.07"),
                  Money.cny("0.00"),
                  Money.cny("4725.00"),
                  Money.cny("1103.71")));

  private static final Column<ContributionPaid, YearMonth> CONTRIBUTION_MONTH =
      required("缴费月份", "Contribution month", DateCells.MONTHS, ContributionPaid::month);
  private static final Column<ContributionPaid, ContributionKind> KIND =
      required("险种", "Kind of contribution", ChoiceCells.of(kinds()), ContributionPaid::kind);
  private static final Column<ContributionPaid, Money> CONTRIBUTION_BASE =
      required("缴费基数", "Contribution base", MONEY_CELLS, ContributionPaid::base);
  private static final Column<ContributionPaid, Money> BY_EMPLOYEE =
      required("个人缴费", "By employee", MONEY_CELLS, ContributionPaid::byEmployee);
  private static final Column<ContributionPaid, Money> BY_EMPLOYER =
      required("单位缴费", "By employer", MONEY_CELLS, ContributionPaid::byEmployer);

  static final Table<ContributionPaid> CONTRIBUTIONS =
      Table.<ContributionPaid>called("contributions", "社保公积金", "Contributions")
          .columns(CONTRIBUTION_MONTH, KIND, CONTRIBUTION_BASE, BY_EMPLOYEE, BY_EMPLOYER)
          .becomes(
              row -> "contribution:" + row.get(KIND) + ":" + row.get(CONTRIBUTION_MONTH),
              row ->
                  new ContributionPaid(
                      row.employee(),
                      row.key(),
                      row.get(CONTRIBUTION_MONTH),
                      row.get(KIND),
                      row.get(CONTRIBUTION_BASE),
                      row.get(BY_EMPLOYEE),
                      row.get(BY_EMPLOYER)),
              new ContributionPaid(
                  SOMEONE,
                  new FactKey("contribution:PENSION:2026-08"),
                  YearMonth.of(2026, 8),
                  ContributionKind.PENSION,
                  Money.cny("22500.00"),
                  Money.cny("1800.00"),
                  Money.cny("3600.00")));

  private static final Column<BonusAwarded, LocalDate> AWARDED_ON =
      required("授予日期", "Awarded on", DateCells.DAYS, BonusAwarded::awardedOn);
  private static final Column<BonusAwarded, String> AWARDED =
      required("奖金编号", "Bonus ID", TextCells.line(40), BonusAwarded::bonusId);
  private static final Column<BonusAwarded, Money> AMOUNT =
      required("奖金金额", "Bonus amount", MONEY_CELLS, BonusAwarded::amount);
  private static final Column<BonusAwarded, String> BASIS =
      required("奖金依据", "Basis", TextCells.line(200), BonusAwarded::basis);

  static final Table<BonusAwarded> BONUSES =
      Table.<BonusAwarded>called("bonuses", "奖金授予", "Bonuses")
          .columns(AWARDED_ON, AWARDED, AMOUNT, BASIS)
          .becomes(
              row -> "bonus:" + row.get(AWARDED),
              row ->
                  new BonusAwarded(
                      row.employee(),
                      row.key(),
                      row.get(AWARDED_ON),
                      row.get(AWARDED),
                      row.get(AMOUNT),
                      row.get(BASIS)),
              new BonusAwarded(
                  SOMEONE,
                  new FactKey("bonus:B-2025-1001"),
                  LocalDate.of(2026, 1, 15),
                  "B-2025-1001",
                  Money.cny("32000.00"),
                  "2025 年度绩效"));

  private static final Column<BonusPaid, LocalDate> PAID_ON =
      required("奖金支付日期", "Bonus paid on", DateCells.DAYS, BonusPaid::paidOn);
  private static final Column<BonusPaid, String> PAID =
      required("奖金编号", "Bonus ID", TextCells.line(40), BonusPaid::bonusId);

  static final Table<BonusPaid> BONUS_PAYMENTS =
      Table.<BonusPaid>called("bonus-payments", "奖金支付", "Bonus payments")
          .columns(PAID_ON, PAID)
          .becomes(
              row -> "bonus-paid:" + row.get(PAID),
              row -> new BonusPaid(row.employee(), row.key(), row.get(PAID_ON), row.get(PAID)),
              new BonusPaid(
                  SOMEONE,
                  new FactKey("bonus-paid:B-2025-1001"),
                  LocalDate.of(2026, 2, 10),
                  "B-2025-1001"));

  private PayTables() {}

  private static Map<ContributionKind, Words> kinds() {
    Map<ContributionKind, Words> words = new EnumMap<>(ContributionKind.class);
    for (ContributionKind kind : ContributionKind.values()) {
      words.put(
          kind,
          switch (kind) {
            case PENSION -> new Words("养老保险", "pension");
            case MEDICAL -> new Words("医疗保险", "medical");
            case UNEMPLOYMENT -> new Words("失业保险", "unemployment");
            case WORK_INJURY -> new Words("工伤保险", "work injury");
            case HOUSING_FUND -> new Words("住房公积金", "housing fund");
            case ANNUITY -> new Words("企业年金", "annuity");
          });
    }
    return words;
  }
}
