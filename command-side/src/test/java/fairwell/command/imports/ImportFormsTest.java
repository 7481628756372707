package fairwell.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.command.imports.check.Problem;
import fairwell.command.imports.table.Tables;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, facts out: forms, encodings, what is wrong with them. */
class ImportFormsTest {
  private static final String EMPLOYEES =
      """
      工号,姓名,身份证号,手机,入职日期,工作地,用人单位,合同到期日,参加工作日期
      1001,王敏,,,2024-03-01,北京,"示例公司",,2018-07-01
      #1002,这一行是备注,,,,,,,
      1003,李雷,,,2023/5/6,上海,示例公司,2026-05-05,2020年7月1日
      """;

  @TempDir Path folder;

  private final KnownPeople people = new KnownPeople();

  @Test
  void csvIsReadInUtf8WithAndWithoutMark() throws Exception {
    ImportJob job = runCsv(EMPLOYEES.getBytes(StandardCharsets.UTF_8), "a");
    ImportJob again = runCsv(("\ufeff" + EMPLOYEES).getBytes(StandardCharsets.UTF_8), "b");

    assertThat(job.status().receipt()).isNotNull().extracting(ImportReceipt::recorded).isEqualTo(2);
    assertThat(again.status().receipt())
        .isNotNull()
        .extracting(ImportReceipt::recorded, ImportReceipt::repeated)
        .containsExactly(0, 2);
  }

  @Test
  void csvIsReadInGb18030() throws Exception {
    ImportJob first = runCsv(EMPLOYEES.getBytes(Charset.forName("GB18030")), "a");
    ImportJob second = runCsv(EMPLOYEES.getBytes(StandardCharsets.UTF_8), "b");

    assertThat(first.problems().total()).isZero();
    assertThat(second.status().receipt())
        .isNotNull()
        .extracting(ImportReceipt::repeated)
        .isEqualTo(2);
  }

  @Test
  void cellInTheOtherEncodingIsNamed() throws Exception {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(EMPLOYEES.getBytes(StandardCharsets.UTF_8));
    mixed.write("1004,赵四,,,2024-03-01,CN-BJ,X,,2018-07-01\n".getBytes(Charset.forName("GB18030")));

    ImportJob job = runCsv(mixed.toByteArray(), "a");

    assertThat(job.problems().page(0, 10))
        .extracting(Problem::cell, problem -> problem.code().code())
        .containsExactly(tuple("员工!B5", "text-undecodable"));
    assertThat(people.facts()).isZero();
  }

  @Test
  void dryRunCountsAndWritesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("e.csv"), EMPLOYEES);

    ImportJob job = ImportsTest.run(people, file, null, true, "k");

    assertThat(job.status().receipt())
        .isNotNull()
        .extracting(ImportReceipt::recorded, ImportReceipt::dryRun)
        .containsExactly(2, true);
    assertThat(people.facts()).isZero();
    assertThat(people.completed).isEmpty();
  }

  @Test
  void changedRowUnderTheSameKeyIsShownAtItsRow() throws Exception {
    runCsv(EMPLOYEES.getBytes(StandardCharsets.UTF_8), "a");

    ImportJob job = runCsv(EMPLOYEES.replace("李雷", "李磊").getBytes(StandardCharsets.UTF_8), "b");

    assertThat(job.problems().page(0, 10))
        .extracting(Problem::cell, problem -> problem.code().code())
        .containsExactly(tuple("员工!A4", "fact-differs"));
  }

  @Test
  void keyUsedTwiceInTheFileIsShownWithItsFirstPlace() throws Exception {
    ImportJob job =
        runCsv(
            (EMPLOYEES + "1001,王敏,,,2024-03-01,北京,示例公司,,2018-07-01\n")
                .getBytes(StandardCharsets.UTF_8),
            "a");

    Problem problem = job.problems().page(0, 10).getFirst();
    assertThat(problem.cell()).isEqualTo("员工!A5");
    assertThat(problem.message(Locale.ENGLISH)).contains("员工!A2");
  }

  @Test
  void filesThatAreNoTablesAreRefusedAsAWhole() throws Exception {
    assertThat(codes(new byte[0])).containsExactly("file-empty");
    assertThat(codes("工号,姓名\n1,2\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("table-unclear");
    assertThat(codes("\u0000\u0001binary".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("file-unknown-format");
    assertThat(codes(HexFormat.of().parseHex("d0cf11e0a1b11ae10000")))
        .containsExactly("file-encrypted");
    assertThat(codes(HexFormat.of().parseHex("504b030400000000"))).containsExactly("file-damaged");
    assertThat(codes(EMPLOYEES.lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8)))
        .containsExactly("no-rows");
  }

  @Test
  void workbookThatInflatesTooMuchIsNotRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 8; i++) {
        zip.write(zeros);
      }
    }

    assertThat(codes(bytes.toByteArray())).containsExactly("file-inflates-too-much");
  }

  @Test
  void tableOfACsvCanBeNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("e.csv"), EMPLOYEES);

    ImportJob job =
        ImportsTest.run(people, file, Tables.shipped().called("wages").orElseThrow(), false, "k");

    assertThat(job.problems().page(0, 100))
        .extracting(problem -> problem.code().code())
        .contains("column-missing", "column-unknown");
  }

  private List<String> codes(byte[] content) throws Exception {
    return runCsv(content, "codes").problems().page(0, 10).stream()
        .map(problem -> problem.code().code())
        .toList();
  }

  private ImportJob runCsv(byte[] content, String key) throws Exception {
    return ImportsTest.run(
        people, Files.write(folder.resolve("file.csv"), content), null, false, key);
  }
}
