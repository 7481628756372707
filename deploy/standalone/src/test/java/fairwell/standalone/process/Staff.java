package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.standalone.process.FairwellClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Employees for a test, brought in the way a user brings them: as CSV, over HTTP. */
public final class Staff {

  private static final Set<String> UNDER_WAY = Set.of("waiting", "checking", "recording");

  private Staff() {}

  /** The number of the employee with that index. */
  public static String number(int index) {
    return "F%05d".formatted(index);
  }

  /** Imports that many employees, each with a post, and waits until they are recorded. */
  public static void hire(FairwellClient client, Path folder, int count) {
    load(
        client,
        folder,
        "employees",
        "Employee number,Name,Hired on,Place,Legal entity,Working since",
        count,
        index -> number(index) + ",员工" + index + ",2021-03-15,Beijing,Example Co,2018-07-01");
    load(
        client,
        folder,
        "positions",
        "Employee number,Position from,Org unit,Position,Grade,Key post",
        count,
        index -> number(index) + ",2021-03-15,Store 1,Clerk,P3,no");
  }

  /** The body of a request that opens a case for the employee with that index. */
  public static Map<String, Object> resignation(int index) {
    return Map.of(
        "employeeId", "E-" + number(index),
        "kind", "RESIGNATION",
        "ground", "LCL_37",
        "reason", "个人原因",
        "confidential", false);
  }

  private static void load(
      FairwellClient client,
      Path folder,
      String table,
      String header,
      int count,
      IntFunction<String> row) {
    try {
      Path file =
          Files.writeString(
              folder.resolve(table + ".csv"),
              IntStream.range(0, count)
                  .mapToObj(row)
                  .collect(Collectors.joining("\n", header + "\n", "\n")));
      Answer started =
          client.post("hr", "/api/v1/imports?table=" + table, "staff-" + table, file, "text/csv");
      assertThat(started.status()).as("%s", started).isEqualTo(202);
      String id = started.json().get("importId").asString();
      Answer ended =
          Awaitility.await("the import of " + table)
              .atMost(Duration.ofSeconds(90))
              .until(
                  () -> client.get("hr", "/api/v1/imports/" + id),
                  answer -> !UNDER_WAY.contains(answer.json().get("state").asString()));
      assertThat(ended.json().get("state").asString()).as("%s", ended).isEqualTo("completed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
