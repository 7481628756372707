package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** What the person owes or is owed, and holds. */
final class ThingTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");
  private static final CellKind<String> NUMBERS = TextCells.line(40);

  private static final Column<LoanGranted, LocalDate> GRANTED_ON =
      required("借款日期", "Granted on", DateCells.DAYS, LoanGranted::grantedOn);
  private static final Column<LoanGranted, String> LOAN =
      required("借款编号", "Loan ID", NUMBERS, LoanGranted::loanId);
  private static final Column<LoanGranted, Money> LOAN_AMOUNT =
      required("借款金额", "Loan amount", NumberCells.MONEY_CELLS, LoanGranted::amount);
  private static final Column<LoanGranted, Boolean> CONSENTED =
      required("书面同意抵扣", "Set-off consented", ChoiceCells.FLAGS, LoanGranted::setOffConsented);

  static final Table<LoanGranted> LOANS =
      Table.<LoanGranted>called("loans", "借款", "Loans")
          .columns(GRANTED_ON, LOAN, LOAN_AMOUNT, CONSENTED)
          .becomes(
              row -> "loan:" + row.get(LOAN),
              row ->
                  new LoanGranted(
                      row.employee(),
                      row.key(),
                      row.get(GRANTED_ON),
                      row.get(LOAN),
                      row.get(LOAN_AMOUNT),
                      row.get(CONSENTED)),
              new LoanGranted(
                  SOMEONE,
                  new FactKey("loan:L-1001-1"),
                  LocalDate.of(2026, 1, 20),
                  "L-1001-1",
                  Money.cny("12000.00"),
                  true));

  private static final Column<LoanRepaid, LocalDate> REPAID_ON =
      required("还款日期", "Repaid on", DateCells.DAYS, LoanRepaid::repaidOn);
  private static final Column<LoanRepaid, String> REPAID_LOAN =
      required("借款编号", "Loan ID", NUMBERS, LoanRepaid::loanId);
  private static final Column<LoanRepaid, Money> REPAID_AMOUNT =
      required("还款金额", "Amount repaid", NumberCells.MONEY_CELLS, LoanRepaid::amount);

  static final Table<LoanRepaid> LOAN_REPAYMENTS =
      Table.<LoanRepaid>called("loan-repayments", "还款", "Loan repayments")
          .columns(REPAID_ON, REPAID_LOAN, REPAID_AMOUNT)
          .becomes(
              row -> "repaid:" + row.get(REPAID_LOAN) + ":" + row.get(REPAID_ON),
              row ->
                  new LoanRepaid(
                      row.employee(),
                      row.key(),
                      row.get(REPAID_ON),
                      row.get(REPAID_LOAN),
                      row.get(REPAID_AMOUNT)),
              new LoanRepaid(
                  SOMEONE,
                  new FactKey("repaid:L-1001-1:2026-02-28"),
                  LocalDate.of(2026, 2, 28),
                  "L-1001-1",
                  Money.cny("1000.00")));

  private static final Column<ExpenseClaimed, LocalDate> CLAIMED_ON =
      required("报销申请日期", "Claimed on", DateCells.DAYS, ExpenseClaimed::claimedOn);
  private static final Column<ExpenseClaimed, String> CLAIM =
      required("报销单号", "Claim ID", NUMBERS, ExpenseClaimed::claimId);
  private static final Column<ExpenseClaimed, Money> CLAIM_AMOUNT =
      required("报销金额", "Claim amount", NumberCells.MONEY_CELLS, ExpenseClaimed::amount);

  static final Table<ExpenseClaimed> EXPENSES =
      Table.<ExpenseClaimed>called("expenses", "报销", "Expenses")
          .columns(CLAIMED_ON, CLAIM, CLAIM_AMOUNT)
          .becomes(
              row -> "expense:" + row.get(CLAIM),
              row ->
                  new ExpenseClaimed(
                      row.employee(),
                      row.key(),
                      row.get(CLAIMED_ON),
                      row.get(CLAIM),
                      row.get(CLAIM_AMOUNT)),
              new ExpenseClaimed(
                  SOMEONE,
                  new FactKey("expense:X-2026-0815"),
                  LocalDate.of(2026, 8, 15),
                  "X-2026-0815",
                  Money.cny("368.50")));

  private static final Column<ExpensePaid, LocalDate> EXPENSE_PAID_ON =
      required("报销支付日期", "Expense paid on", DateCells.DAYS, ExpensePaid::paidOn);
  private static final Column<ExpensePaid, String> PAID_CLAIM =
      required("报销单号", "Claim ID", NUMBERS, ExpensePaid::claimId);

  static final Table<ExpensePaid> EXPENSE_PAYMENTS =
      Table.<ExpensePaid>called("expense-payments", "报销支付", "Expense payments")
          .columns(EXPENSE_PAID_ON, PAID_CLAIM)
          .becomes(
              row -> "expense-paid:" + row.get(PAID_CLAIM),
              row ->
                  new ExpensePaid(
                      row.employee(), row.key(), row.get(EXPENSE_PAID_ON), row.get(PAID_CLAIM)),
              new ExpensePaid(
                  SOMEONE,
                  new FactKey("expense-paid:X-2026-0815"),
                  LocalDate.of(2026, 8, 28),
                  "X-2026-0815"));

  private static final Column<AssetHandedOut, LocalDate> HANDED_OUT_ON =
      required("领用日期", "Handed out on", DateCells.DAYS, AssetHandedOut::handedOutOn);
  private static final Column<AssetHandedOut, String> ASSET =
      required("资产编号", "Asset ID", NUMBERS, AssetHandedOut::assetId);
  private static final Column<AssetHandedOut, String> ASSET_TYPE =
      required("资产类型", "Asset type", TextCells.line(40), AssetHandedOut::assetType);
  private static final Column<AssetHandedOut, Money> ASSET_VALUE =
      required("资产价值", "Asset value", NumberCells.MONEY_CELLS, AssetHandedOut::value);

  static final Table<AssetHandedOut> ASSETS =
      Table.<AssetHandedOut>called("assets", "资产领用", "Assets")
          .columns(HANDED_OUT_ON, ASSET, ASSET_TYPE, ASSET_VALUE)
          .becomes(
              row -> "asset:" + row.get(ASSET) + ":" + row.get(HANDED_OUT_ON),
              row ->
                  new AssetHandedOut(
                      row.employee(),
                      row.key(),
                      row.get(HANDED_OUT_ON),
                      row.get(ASSET),
                      row.get(ASSET_TYPE),
                      row.get(ASSET_VALUE)),
              new AssetHandedOut(
                  SOMEONE,
                  new FactKey("asset:NB-0042:2024-03-01"),
                  LocalDate.of(2024, 3, 1),
                  "NB-0042",
                  "笔记本电脑",
                  Money.cny("8999.00")));

  private static final Column<AssetReturned, LocalDate> RETURNED_ON =
      required("归还日期", "Returned on", DateCells.DAYS, AssetReturned::returnedOn);
  private static final Column<AssetReturned, String> RETURNED_ASSET =
      required("资产编号", "Asset ID", NUMBERS, AssetReturned::assetId);

  static final Table<AssetReturned> ASSET_RETURNS =
      Table.<AssetReturned>called("asset-returns", "资产归还", "Asset returns")
          .columns(RETURNED_ON, RETURNED_ASSET)
          .becomes(
              row -> "asset-returned:" + row.get(RETURNED_ASSET) + ":" + row.get(RETURNED_ON),
              row ->
                  new AssetReturned(
                      row.employee(), row.key(), row.get(RETURNED_ON), row.get(RETURNED_ASSET)),
              new AssetReturned(
                  SOMEONE,
                  new FactKey("asset-returned:NB-0042:2026-08-31"),
                  LocalDate.of(2026, 8, 31),
                  "NB-0042"));

  private ThingTables() {}
}
