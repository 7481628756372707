package fairwell.command.imports.table;

import static fairwell.command.imports.table.Column.optional;
import static fairwell.command.imports.table.Column.required;

import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How the person does, learns and speaks. */
final class WorkTables {
  private static final EmployeeId SOMEONE = EmployeeId.ofNumber("1001");

  private static final Column<PerformanceRated, LocalDate> RATED_ON =
      required("评定日期", "Rated on", DateCells.DAYS, PerformanceRated::ratedOn);
  private static final Column<PerformanceRated, String> PERIOD =
      required("考核周期", "Period", TextCells.line(20), PerformanceRated::period);
  private static final Column<PerformanceRated, String> RATING =
      required("绩效等级", "Rating", TextCells.line(20), PerformanceRated::rating);
  private static final Column<PerformanceRated, BigDecimal> SCORE =
      required("绩效得分", "Score", NumberCells.between("0", "100", 2), PerformanceRated::score);

  static final Table<PerformanceRated> PERFORMANCE =
      Table.<PerformanceRated>called("performance", "绩效", "Performance")
          .columns(RATED_ON, PERIOD, RATING, SCORE)
          .becomes(
              row -> "performance:" + row.get(PERIOD),
              row ->
                  new PerformanceRated(
                      row.employee(),
                      row.key(),
                      row.get(RATED_ON),
                      row.get(PERIOD),
                      row.get(RATING),
                      row.get(SCORE)),
              new PerformanceRated(
                  SOMEONE,
                  new FactKey("performance:2025H2"),
                  LocalDate.of(2026, 1, 12),
                  "2025H2",
                  "B+",
                  new BigDecimal("82.5")));

  private static final Column<TrainingTaken, LocalDate> TAKEN_ON =
      required("培训日期", "Training date", DateCells.DAYS, TrainingTaken::takenOn);
  private static final Column<TrainingTaken, String> TITLE =
      required("培训名称", "Title", TextCells.line(60), TrainingTaken::title);
  private static final Column<TrainingTaken, BigDecimal> TRAINING_HOURS =
      required("培训学时", "Training hours", NumberCells.between("0", "1000", 2), TrainingTaken::hours);

  static final Table<TrainingTaken> TRAINING =
      Table.<TrainingTaken>called("training", "培训", "Training")
          .columns(TAKEN_ON, TITLE, TRAINING_HOURS)
          .becomes(
              row -> "training:" + row.get(TAKEN_ON) + ":" + row.get(TITLE),
              row ->
                  new TrainingTaken(
                      row.employee(),
                      row.key(),
                      row.get(TAKEN_ON),
                      row.get(TITLE),
                      row.get(TRAINING_HOURS)),
              new TrainingTaken(
                  SOMEONE,
                  new FactKey("training:2026-05-20:信息安全"),
                  LocalDate.of(2026, 5, 20),
                  "信息安全",
                  new BigDecimal("4")));

  private static final Column<ValuesScored, LocalDate> SCORED_ON =
      required("评估日期", "Scored on", DateCells.DAYS, ValuesScored::scoredOn);
  private static final Column<ValuesScored, TreeMap<String, Integer>> SCORES =
      required("各项得分", "Scores", TextCells.SCORES, scored -> new TreeMap<>(scored.scores()));

  static final Table<ValuesScored> VALUES =
      Table.<ValuesScored>called("values", "价值观", "Values")
          .columns(SCORED_ON, SCORES)
          .becomes(
              row -> "values:" + row.get(SCORED_ON),
              row ->
                  new ValuesScored(row.employee(), row.key(), row.get(SCORED_ON), row.get(SCORES)),
              new ValuesScored(
                  SOMEONE,
                  new FactKey("values:2026-01-12"),
                  LocalDate.of(2026, 1, 12),
                  Map.of("诚信", 85, "协作", 78)));

  private static final Column<ConductNoted, LocalDate> NOTED_ON =
      required("记录日期", "Noted on", DateCells.DAYS, ConductNoted::notedOn);
  private static final Column<ConductNoted, ConductKind> CONDUCT_KIND =
      required("行为类型", "Kind of conduct", ChoiceCells.of(conducts()), ConductNoted::kind);
  private static final Column<ConductNoted, String> NOTE =
      required("行为说明", "Note", TextCells.prose(1000), noted -> Values.said(noted.note()));

  private static final Column<ConductNoted, String> DIMENSION =
      optional("价值观维度", "Dimension", TextCells.line(40), ConductNoted::dimension);

  static final Table<ConductNoted> CONDUCT =
      Table.<ConductNoted>called("conduct", "行为记录", "Conduct")
          .columns(NOTED_ON, CONDUCT_KIND, NOTE, DIMENSION)
          .becomes(
              row -> "conduct:" + row.get(CONDUCT_KIND) + ":" + row.get(NOTED_ON),
              row ->
                  new ConductNoted(
                      row.employee(),
                      row.key(),
                      row.get(NOTED_ON),
                      row.get(CONDUCT_KIND),
                      row.personal(NOTE),
                      row.find(DIMENSION)),
              new ConductNoted(
                  SOMEONE,
                  new FactKey("conduct:PRAISE:2026-03-09"),
                  LocalDate.of(2026, 3, 9),
                  ConductKind.PRAISE,
                  PersonalText.plain(SOMEONE.value(), "主动支援门店盘点"),
                  "协作"));

  private static final Column<FeedbackGiven, LocalDate> GIVEN_ON =
      required("反馈日期", "Given on", DateCells.DAYS, FeedbackGiven::givenOn);
  private static final Column<FeedbackGiven, String> CHANNEL =
      required("反馈渠道", "Channel", TextCells.line(40), FeedbackGiven::channel);
  private static final Column<FeedbackGiven, String> FEEDBACK_TEXT =
      required("反馈内容", "Feedback", TextCells.prose(2000), given -> Values.said(given.text()));

  private static final Column<FeedbackGiven, FeedbackAccess> ACCESS =
      optional("查看权限", "Access", ChoiceCells.of(accesses()), FeedbackGiven::access);

  static final Table<FeedbackGiven> FEEDBACK =
      Table.<FeedbackGiven>called("feedback", "员工反馈", "Feedback")
          .columns(GIVEN_ON, CHANNEL, FEEDBACK_TEXT, ACCESS)
          .becomes(
              row -> "feedback:" + row.get(GIVEN_ON) + ":" + row.get(CHANNEL),
              row ->
                  new FeedbackGiven(
                      row.employee(),
                      row.key(),
                      row.get(GIVEN_ON),
                      row.get(CHANNEL),
                      row.personal(FEEDBACK_TEXT),
                      row.find(ACCESS)),
              new FeedbackGiven(
                  SOMEONE,
                  new FactKey("feedback:2026-06-30:半年调研"),
                  LocalDate.of(2026, 6, 30),
                  "半年调研",
                  PersonalText.plain(SOMEONE.value(), "希望减少周末值班"),
                  FeedbackAccess.SHARED));

  private WorkTables() {}

  private static Map<FeedbackAccess, Words> accesses() {
    Map<FeedbackAccess, Words> words = new EnumMap<>(FeedbackAccess.class);
    for (FeedbackAccess access : FeedbackAccess.values()) {
      words.put(
          access,
          switch (access) {
            case SHARED -> new Words("谈判人员", "shared");
            case RESTRICTED -> new Words("保密", "restricted");
          });
    }
    return words;
  }

  private static Map<ConductKind, Words> conducts() {
    Map<ConductKind, Words> words = new EnumMap<>(ConductKind.class);
    for (ConductKind kind : ConductKind.values()) {
      words.put(
          kind,
          switch (kind) {
            case PRAISE -> new Words("表扬", "praise");
            case REFUSAL -> new Words("拒绝", "refusal");
            case WARNING -> new Words("警告", "warning");
            case BREACH -> new Words("违纪", "breach");
          });
    }
    return words;
  }
}
