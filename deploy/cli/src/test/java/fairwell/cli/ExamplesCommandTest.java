package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Worked examples, run as counsel runs them. */
class ExamplesCommandTest extends CommandCalls {

  private static final String HOLDS =
      """
      {"id":"A","topic":"final_wage","jurisdiction":"CN-BJ","as_of":"2026-03-31",
       "inputs":{"monthly_base":"10875.00","weekday_ot_hours":10},
       "expected":{"overtime_total":"937.5"},"source":"for people"}
      """;
  private static final String DIFFERS =
      """
      {"id":"B","topic":"final_wage","jurisdiction":"CN-BJ","as_of":"2026-03-31",
       "inputs":{"monthly_base":"10875.00","weekday_ot_hours":10},
       "expected":{"overtime_total":"937.51","sick_pay":"1.00"}}
      """;
  private static final String REFUSED =
      """
      {"id":"C","topic":"final_wage","jurisdiction":"CN-NOWHERE","as_of":"2026-03-31",
       "inputs":{},"expected":{"sick_pay":"1.00"}}
      """;
  private static final String NO_TOPIC =
      """
      {"id":"D","topic":"astrology","jurisdiction":"CN-BJ","as_of":"2026-03-31",
       "inputs":{},"expected":{"sick_pay":"1.00"}}
      """;

  @TempDir Path folder;

  @Test
  void whatHoldsIsDone() throws IOException {
    assertThat(examples(file("[" + HOLDS + "]"))).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString())
        .contains("passed  A  final_wage CN-BJ 2026-03-31")
        .contains("1 examples: 1 passed, 0 failed, 0 not supported")
        .doesNotContain("formula:");
  }

  @Test
  void explainShowsTheComputationOfWhatHolds() throws IOException {
    assertThat(examples(file("[" + HOLDS + "]"), "--explain")).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString())
        .contains("cn.overtime = 937.50 CNY")
        .contains("formula: 10875.00 / 21.75 / 8 × (10 h × 1.5 + 0 h × 2.0 + 0 h × 3.0)")
        .contains("step: weekdayOvertime: 937.50 = 10875.00 / 21.75 / 8 × 10 h × 1.5")
        .contains("monthlyWage=10875.00 (given)", "minimumWage=2540.00 (pack)")
        .contains("packs: cn-bj.minimum-wage.2025 v1 ")
        .contains("articles: 劳动法 44");
  }

  @Test
  void whatDiffersIsShownWithItsComputation() throws IOException {
    assertThat(examples(file("[" + HOLDS + "," + DIFFERS + "]"))).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("FAILED  B")
        .contains("overtime_total: expected 937.51, got 937.50")
        .contains("sick_pay: expected 1.00, got no result")
        .contains("cn.overtime = 937.50 CNY")
        .contains("2 examples: 1 passed, 1 failed, 0 not supported");
  }

  @Test
  void aRefusedCalculationFailsWithItsReason() throws IOException {
    assertThat(examples(file("[" + REFUSED + "]"))).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("FAILED  C")
        .contains("jurisdiction cannot be right; expected: a place the policy packs describe.");
  }

  @Test
  void anUnknownTopicIsNotSupported() throws IOException {
    assertThat(examples(file("[" + NO_TOPIC + "]"))).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("NOT SUPPORTED  D")
        .contains("1 examples: 0 passed, 0 failed, 1 not supported");
  }

  @Test
  void jsonIsForMachines() throws IOException {
    String all = "[" + String.join(",", HOLDS, DIFFERS, REFUSED, NO_TOPIC) + "]";
    assertThat(examples(file(all), "--json")).isEqualTo(ExitCodes.REFUSED);
    assertThat(err.toString()).isEmpty();
    JsonNode report = Server.JSON.readTree(out.toString());
    assertThat(report.at("/summary").toString())
        .isEqualTo("{\"total\":4,\"passed\":1,\"failed\":2,\"notSupported\":1}");
    assertThat(report.at("/results/0/outcome").stringValue()).isEqualTo("passed");
    assertThat(report.at("/results/0/computations/1/amount").stringValue()).isEqualTo("937.50");
    assertThat(report.at("/results/1/differences/0/got").stringValue()).isEqualTo("937.50");
    assertThat(report.at("/results/1/differences/1/got").isNull()).isTrue();
    assertThat(report.at("/results/2/refusal/code").stringValue()).isEqualTo("impossible-value");
    assertThat(report.at("/results/2/refusal/data/field").stringValue()).isEqualTo("jurisdiction");
    assertThat(report.at("/results/3/outcome").stringValue()).isEqualTo("not-supported");
  }

  @Test
  void aFolderOfPacksComesOnTop() throws IOException {
    Path packs = Files.createDirectory(folder.resolve("packs"));
    String minimum =
        """
        id = xx.minimum-wage
        place = CN-BJ
        topic = minimum-wage
        effectiveFrom = 2026-01-01
        version = 1
        source = a test
        confidence = high
        figure.monthly = 21750.00
        """;
    Files.writeString(packs.resolve("minimum.properties"), minimum);
    assertThat(examples(file("[" + HOLDS + "]"), "--packs", packs.toString()))
        .isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("got 1875.00").contains("flags: RAISED_TO_MINIMUM");

    Files.writeString(packs.resolve("minimum.properties"), minimum.replace("source", "sauce"));
    assertThat(examples(file("[" + HOLDS + "]"), "--packs", packs.toString()))
        .isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString())
        .contains("minimum.properties: sauce: no such key")
        .contains("UNSOURCED  minimum.properties");
    assertThat(examples(file("[" + HOLDS + "]"), "--packs", folder.resolve("none").toString()))
        .isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("is not a folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[                                     | is not JSON: line 1, column",
        "{}                                    | holds no JSON array of examples",
        "[1]                                   | [0].id cannot be right; expected: a text",
        "[{'id':'A'},{'id':'B'}]               | 2 examples cannot be read; nothing was run",
        "[{'id':'A','topic':'t','jurisdiction':'CN','as_of':'2026-02-30','expected':{'x':1}}] | A.as_of cannot be",
        "[{'id':'A','topic':'t','jurisdiction':'CN','as_of':'2026-02-28','expected':{'x':1}}] | A.inputs cannot be",
        "[{'id':'A','id':'B'}]                 | is not JSON",
      })
  void aFileThatCannotBeReadSaysWhere(String content, String message) throws IOException {
    assertThat(examples(file(content.replace('\'', '"')))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsAWrongCall() {
    assertThat(examples(folder.resolve("none.json"))).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("cannot read the file");
  }

  @Test
  void helpNamesTheExitCodesInBothLanguages() {
    assertThat(examples(Path.of("--help"))).isZero();
    assertThat(out.toString())
        .contains("Exit codes: 0 all passed, 1 some failed or are not supported");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    assertThat(examples(Path.of("--help"))).isZero();
    assertThat(out.toString()).contains("有未通过或不支持的算例");
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("examples.json"), content);
  }

  private int examples(Path file, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "examples";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return call(arguments);
  }
}
