package fairwell.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.imports.check.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with 200 planted faults: each cell is named, and nothing is written. */
class PlantedFaultsTest {
  private static final int PEOPLE = 120;
  private static final String LONG = "长".repeat(101);

  /** A fault: where it goes in a good row, what is put there, and the code it must be given. */
  private record Fault(String sheet, int column, Object content, String code) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("员工", 1, "", "value-missing"),
          new Fault("员工", 1, "王\u0085敏", "control-character"),
          new Fault("员工", 2, 110101199001010000L, "digits-lost"),
          new Fault("员工", 2, "11010119900101", "text-form"),
          new Fault("员工", 3, "电话", "text-form"),
          new Fault("员工", 4, "2026-02-30", "date-impossible"),
          new Fault("员工", 4, "去年三月", "date-bad"),
          new Fault("员工", 5, "月球", "place-unknown"),
          new Fault("员工", 6, LONG, "text-too-long"),
          new Fault("员工", 7, "2001-01-01", "dates-out-of-order"),
          new Fault("员工", 8, "2026-13-01", "date-impossible"),
          new Fault("任职", 1, "2020-02-02", "fact-before-hire"),
          new Fault("任职", 5, "也许", "flag-bad"),
          new Fault("任职", 6, "NOBODY", "employee-unknown"),
          new Fault("工资", 0, "X 1", "text-form"),
          new Fault("工资", 0, "GHOST", "employee-unknown"),
          new Fault("工资", 1, "2026年13月", "date-impossible"),
          new Fault("工资", 1, "八月", "month-bad"),
          new Fault("工资", 2, -1, "number-negative"),
          new Fault("工资", 2, "一万", "number-bad"),
          new Fault("工资", 3, "1.005", "number-too-precise"),
          new Fault("工资", 4, "=SUM(A1:A3)", "cell-formula"),
          new Fault("工资", 5, "99999999999", "number-too-large"),
          new Fault("工资", 6, "", "value-missing"),
          new Fault("工资", 7, true, "number-bad"),
          new Fault("工资", 9, "孤零零", "value-beyond-header"),
          new Fault("休假", 2, "2026-01-01", "dates-out-of-order"),
          new Fault("休假", 3, "探亲", "choice-unknown"),
          new Fault("休假", 4, 400, "number-too-large"),
          new Fault("休假", 5, "王 敏", "text-form"),
          new Fault("工时", 1, "2026-08-04", "dates-out-of-order"),
          new Fault("工时", 2, 169, "number-too-large"),
          new Fault("价值观", 2, "诚信=101", "text-form"));

  @TempDir Path folder;

  private final KnownPeople people = new KnownPeople();
  private final Map<String, String> planted = new TreeMap<>();
  private final Sheets sheets = new Sheets();

  @BeforeEach
  void writeGoodRows() {
    sheets
        .row("员工", "工号*", "姓名*", "身份证号", "手机", "入职日期*", "工作地*", "用人单位*", "合同到期日", "参加工作日期*")
        .row("任职", "工号", "任职日期", "部门", "岗位", "职级", "关键岗位", "直属上级工号")
        .row("工资", "工号", "工资月份", "基本工资", "津贴", "加班费", "奖金", "个人社保公积金", "代扣个税")
        .row("休假", "工号", "休假开始日", "休假结束日", "休假类别", "休假天数", "审批人账号")
        .row("工时", "工号", "周起始日", "工作时数", "工作日加班", "休息日加班", "法定节假日加班")
        .row("价值观", "工号", "评估日期", "各项得分");
    for (int i = 0; i < PEOPLE; i++) {
      String number = "T" + (100 + i);
      sheets
          .row(
              "员工",
              number,
              "张三",
              "110***********002X",
              "138****0000",
              LocalDate.of(2024, 3, 1),
              "北京",
              "示例公司",
              LocalDate.of(2027, 2, 28),
              "2018-07-01")
          .row("任职", number, "2024/3/1", "研发部", "工程师", "P5", "否", "T100")
          .row("工时", number, "2026-08-03", 40, 2.5, 0, 0)
          .row("休假", number, "2026-07-06", "2026-07-08", "年休假", 3, "wang.min")
          .row("价值观", number, "2026-01-12", "诚信=85; 协作=78");
      for (int month = 1; month <= 10; month++) {
        sheets.row(
            "工资", number, YearMonth.of(2026, month).toString(), 12000, 800, 0, 0, 2400, 310.55);
      }
    }
  }

  @Test
  void everyPlantedFaultIsNamedByItsCell() throws Exception {
    plant(200);

    ImportJob job = run();

    Map<String, String> found = new TreeMap<>();
    for (Problem problem : job.problems().page(0, 1000)) {
      found.put(problem.cell(), problem.code().code());
      // The parts say the same as the whole, and name the column as its header does.
      assertThat(problem.cell())
          .isEqualTo(problem.sheet() + "!" + (char) ('A' + problem.column()) + problem.row());
      if (!problem.code().code().equals("value-beyond-header")) {
        assertThat(problem.header()).isEqualTo(header(problem));
      }
    }
    assertThat(found).isEqualTo(planted).hasSize(200);
    assertThat(job.problems().total()).isEqualTo(200);
  }

  @Test
  void nothingIsWritten() throws Exception {
    plant(200);

    ImportJob job = run();

    assertThat(job.status().state()).isEqualTo(ImportState.REFUSED);
    assertThat(people.facts()).isZero();
    assertThat(people.completed).isEmpty();
  }

  @Test
  void everyProblemSaysWhatWouldBeRightInBothLanguages() throws Exception {
    plant(200);

    for (Problem problem : run().problems().page(0, 1000)) {
      for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
        assertThat(problem.message(language)).isNotBlank().doesNotContain("{0}");
        if (!problem.code().code().equals("control-character")) {
          assertThat(problem.expected(language)).as(problem.cell()).isNotBlank();
        }
      }
    }
  }

  @Test
  void withoutFaultsTheSameWorkbookIsRecorded() throws Exception {
    ImportJob job = run();

    assertThat(job.problems().page(0, 10)).isEmpty();
    assertThat(people.facts()).isEqualTo(PEOPLE * 15);
  }

  /**
   * Puts one fault after the other into rows of their own, as often as it takes. Those of the
   * employees from the top and all others from the bottom: a person whose own row is bad is not
   * looked at further.
   */
  private void plant(int count) {
    Map<String, Integer> nextRow = new TreeMap<>();
    for (int n = 0; planted.size() < count; n++) {
      Fault fault = FAULTS.get(n % FAULTS.size());
      List<List<Object>> rows = sheets.rows.getOrDefault(fault.sheet(), List.of());
      int nth = nextRow.merge(fault.sheet(), 1, Integer::sum);
      int row = fault.sheet().equals("员工") ? nth : rows.size() - nth;
      List<Object> cells = rows.get(row);
      while (cells.size() <= fault.column()) {
        cells.add("");
      }
      cells.set(fault.column(), fault.content());
      String cell = fault.sheet() + "!" + (char) ('A' + fault.column()) + (row + 1);
      planted.put(cell, fault.code());
    }
  }

  private Object header(Problem problem) {
    return sheets.rows.getOrDefault(problem.sheet(), List.of()).getFirst().get(problem.column());
  }

  private ImportJob run() throws Exception {
    return ImportsTest.run(people, sheets.save(folder.resolve("planted.xlsx")), null, false, "k");
  }
}
