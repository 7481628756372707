package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.imports.file.FactWorkbook;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.standalone.process.FairwellClient.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * 50,000 rows through the whole program with a heap of 256 MB: read, checked, and with {@code
 * -Pfaults} recorded and sent again.
 */
@Tag("whole")
class LargeImportIT {

  private static final int PEOPLE = 500;

  /** With the row of the employee 100 rows a person, 50,000 in all. */
  private static final int MONTHS = 99;

  private static final int ROWS = PEOPLE * (MONTHS + 1);
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final Set<String> UNDER_WAY = Set.of("waiting", "checking", "recording");
  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

  @TempDir Path folder;

  @Test
  void aDryRunOf50000RowsStaysUnder256MegabytesOfHeap() throws IOException {
    Path workbook = workbook();
    try (FairwellProcess fairwell = start()) {
      JsonNode end = imported(fairwell.client(), workbook, "?dryRun=true");

      assertThat(end.at("/receipt/rows").asInt()).as("%s", end).isEqualTo(ROWS);
      assertThat(end.at("/receipt/recorded").asInt()).isEqualTo(ROWS);
    }
    show("dry run of a workbook of 50,000 rows");
  }

  @Test
  @Tag("long") // 50,000 facts take a while to record; -Pfaults includes it
  void recording50000RowsStaysUnder256MegabytesOfHeap() throws IOException {
    Path workbook = workbook();
    Path employees = csv("employees.csv", employees());
    Path wages = csv("wages.csv", wages());
    try (FairwellProcess fairwell = start()) {
      JsonNode first = imported(fairwell.client(), workbook, "");
      assertThat(first.at("/receipt/recorded").asInt()).as("%s", first).isEqualTo(ROWS);

      JsonNode again = imported(fairwell.client(), workbook, "?dryRun=true");
      assertThat(again.at("/receipt/repeated").asInt()).isEqualTo(ROWS);

      JsonNode people = imported(fairwell.client(), employees, "?table=employees");
      JsonNode paid = imported(fairwell.client(), wages, "?table=wages");
      assertThat(people.at("/receipt/repeated").asInt()).as("%s", people).isEqualTo(PEOPLE);
      assertThat(paid.at("/receipt/repeated").asInt()).as("%s", paid).isEqualTo(PEOPLE * MONTHS);
    }
    show("50,000 rows recorded, and sent again as XLSX and CSV");
  }

  private FairwellProcess start() {
    return FairwellProcess.start(
        folder.resolve("data"),
        Map.of(),
        List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Xlog:gc:file=" + gcLog()));
  }

  private static JsonNode imported(FairwellClient client, Path file, String query)
      throws IOException {
    Answer started =
        client.post(
            "hr",
            "/api/v1/imports" + query,
            file.getFileName() + query.replaceAll("\\W", ""),
            file,
            "application/octet-stream");
    assertThat(started.status()).as("%s", started).isEqualTo(202);
    String path = "/api/v1/imports/" + started.json().get("importId").asString();
    JsonNode end =
        Awaitility.await("the import of " + file.getFileName())
            .atMost(Duration.ofMinutes(8))
            .until(
                () -> client.get("hr", path).json(),
                answer -> !UNDER_WAY.contains(answer.path("state").asString()));
    assertThat(end.path("state").asString()).as("%s", end).isEqualTo("completed");
    return end;
  }

  private Path gcLog() {
    return folder.resolve("gc.log");
  }

  private void show(String what) throws IOException {
    int before = 0;
    int after = 0;
    for (String line : Files.readAllLines(gcLog())) {
      var collected = COLLECTED.matcher(line);
      if (collected.find()) {
        before = Math.max(before, Integer.parseInt(collected.group(1)));
        after = Math.max(after, Integer.parseInt(collected.group(2)));
      }
    }
    System.out.print(
        new FaultTable(what + " under -Xmx256m")
            .row("the heap at its fullest", "at most 256 MB", before + " MB")
            .row("what was left after a collection", "", after + " MB"));
    assertThat(before).isBetween(1, 256);
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("large.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      List<EmployeeFact> facts = new ArrayList<>(employees());
      facts.addAll(wages());
      FactWorkbook.write(facts, Locale.SIMPLIFIED_CHINESE, out);
    }
    return file;
  }

  private Path csv(String name, List<? extends EmployeeFact> facts) throws IOException {
    Path file = folder.resolve(name);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println(
          name.startsWith("employees")
              ? "工号,姓名,入职日期,工作地,用人单位,参加工作日期,外部编号"
              : "工号,工资月份,基本工资,津贴,加班费,奖金,个人社保公积金,代扣个税,外部编号");
      for (EmployeeFact fact : facts) {
        out.println(
            fact instanceof WagesPaid wages
                ? "%s,%s,10000,800,0,0,2400,310.55,%s"
                    .formatted(wages.employeeId().number(), wages.month(), wages.key().value())
                : "%s,员工,2017-12-01,北京,示例公司,2015-07-01,%s"
                    .formatted(fact.employeeId().number(), fact.key().value()));
      }
    }
    return file;
  }

  private static List<EmployeeHired> employees() {
    List<EmployeeHired> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      EmployeeId id = EmployeeId.ofNumber("L%05d".formatted(i));
      all.add(
          new EmployeeHired(
              id,
              new FactKey(id.number() + ":hired"),
              PersonalText.plain(id.value(), "员工"),
              null,
              null,
              LocalDate.of(2017, 12, 1),
              new Place("CN-BJ"),
              "示例公司",
              null,
              LocalDate.of(2015, 7, 1)));
    }
    return all;
  }

  private static List<WagesPaid> wages() {
    List<WagesPaid> all = new ArrayList<>();
    for (EmployeeHired person : employees()) {
      for (int i = 0; i < MONTHS; i++) {
        YearMonth month = FIRST.plusMonths(i);
        EmployeeId id = person.employeeId();
        all.add(
            new WagesPaid(
                id,
                new FactKey(id.number() + ":wages:" + month),
                month,
                Money.cny("10000"),
                Money.cny("800"),
                Money.cny("0"),
                Money.cny("0"),
                Money.cny("2400"),
                Money.cny("310.55")));
      }
    }
    return all;
  }
}
