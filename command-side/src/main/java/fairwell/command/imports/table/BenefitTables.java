package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.MedicalPlanJoined;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.insurance.SupplementaryMedical.CoverEnds;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person has with fund, annuity and insurer, as those told it. */
final class BenefitTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");
  private static final int MOST_YEARS = 60;

  private static final Column<HousingFundReported, LocalDate> FUND_ON =
      required("截至日期", "As of", DateCells.DAYS, HousingFundReported::asOf);
  private static final Column<HousingFundReported, Money> BALANCE =
      required("账户余额", "Balance", NumberCells.MONEY_CELLS, HousingFundReported::balance);

  static final Table<HousingFundReported> HOUSING_FUND =
      Table.<HousingFundReported>called("housing-fund", "公积金账户", "Housing fund")
          .columns(FUND_ON, BALANCE)
          .becomes(
              row -> "housing-fund:" + row.get(FUND_ON),
              row ->
                  new HousingFundReported(
                      row.employee(), row.key(), row.get(FUND_ON), row.get(BALANCE)),
              new HousingFundReported(
                  SOMEONE,
                  new FactKey("housing-fund:2026-06-30"),
                  LocalDate.of(2026, 6, 30),
                  Money.cny("86400.00")));

  private static final Column<AnnuityReported, LocalDate> ANNUITY_ON =
      required("截至日期", "As of", DateCells.DAYS, AnnuityReported::asOf);
  private static final Column<AnnuityReported, Money> OWN =
      required("个人缴费余额", "Own part", NumberCells.MONEY_CELLS, AnnuityReported::own);
  private static final Column<AnnuityReported, Money> EMPLOYER =
      required("企业缴费余额", "Employer part", NumberCells.MONEY_CELLS, AnnuityReported::employer);
  private static final Column<AnnuityReported, Integer> YEARS =
      required("计划年限", "Plan years", NumberCells.whole(0, MOST_YEARS), AnnuityReported::fullYears);
  private static final Column<AnnuityReported, List<BigDecimal>> VESTING =
      required("归属比例", "Vesting", ShareCells.RISING, AnnuityReported::vesting);

  static final Table<AnnuityReported> ANNUITIES =
      Table.<AnnuityReported>called("annuities", "企业年金", "Annuities")
          .columns(ANNUITY_ON, OWN, EMPLOYER, YEARS, VESTING)
          .becomes(
              row -> "annuity:" + row.get(ANNUITY_ON),
              row ->
                  new AnnuityReported(
                      row.employee(),
                      row.key(),
                      row.get(ANNUITY_ON),
                      row.get(OWN),
                      row.get(EMPLOYER),
                      row.get(YEARS),
                      row.get(VESTING)),
              new AnnuityReported(
                  SOMEONE,
                  new FactKey("annuity:2026-06-30"),
                  LocalDate.of(2026, 6, 30),
                  Money.cny("24000.00"),
                  Money.cny("48000.00"),
                  5,
                  List.of(
                      new BigDecimal("0.25"),
                      new BigDecimal("0.5"),
                      new BigDecimal("0.75"),
                      BigDecimal.ONE)));

  private static final Column<MedicalPlanJoined, LocalDate> JOINED_ON =
      required("参保日期", "Joined on", DateCells.DAYS, MedicalPlanJoined::joinedOn);
  private static final Column<MedicalPlanJoined, String> PLAN =
      required("保险计划", "Plan", TextCells.line(80), MedicalPlanJoined::plan);
  private static final Column<MedicalPlanJoined, CoverEnds> COVER_ENDS =
      required("离职后保障止于", "Cover ends", ChoiceCells.of(ends()), MedicalPlanJoined::coverEnds);
  private static final Column<MedicalPlanJoined, Boolean> CONTINUATION =
      required("可自费延续", "Continuation", ChoiceCells.FLAGS, MedicalPlanJoined::continuation);

  static final Table<MedicalPlanJoined> MEDICAL_PLANS =
      Table.<MedicalPlanJoined>called("medical-plans", "补充医疗", "Medical plans")
          .columns(JOINED_ON, PLAN, COVER_ENDS, CONTINUATION)
          .becomes(
              row -> "medical-plan:" + row.get(JOINED_ON),
              row ->
                  new MedicalPlanJoined(
                      row.employee(),
                      row.key(),
                      row.get(JOINED_ON),
                      row.get(PLAN),
                      row.get(COVER_ENDS),
                      row.get(CONTINUATION)),
              new MedicalPlanJoined(
                  SOMEONE,
                  new FactKey("medical-plan:2024-01-01"),
                  LocalDate.of(2024, 1, 1),
                  "团体补充医疗 B",
                  CoverEnds.MONTH_END,
                  true));

  private BenefitTables() {}

  private static Map<CoverEnds, Words> ends() {
    Map<CoverEnds, Words> words = new EnumMap<>(CoverEnds.class);
    words.put(CoverEnds.LAST_DAY, new Words("离职当日", "last day"));
    words.put(CoverEnds.MONTH_END, new Words("当月月底", "end of the month"));
    words.put(CoverEnds.YEAR_END, new Words("当年年底", "end of the year"));
    return words;
  }
}
