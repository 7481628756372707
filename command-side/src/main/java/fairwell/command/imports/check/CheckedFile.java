package fairwell.command.imports.check;

import fairwell.command.imports.file.BadFile;
import fairwell.command.imports.file.ImportFile;
import fairwell.command.imports.file.Limits;
import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.Table;
import fairwell.command.imports.table.Tables;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A file that was looked at in full, and what recording it would come to. */
public final class CheckedFile implements Closeable {
  private final Spool spool;
  private final int rows;
  private final int fresh;
  private final int repeated;

  private CheckedFile(Spool spool, int rows, int fresh, int repeated) {
    this.spool = spool;
    this.rows = rows;
    this.fresh = fresh;
    this.repeated = repeated;
  }

  /**
   * Looks at every cell, then at every person's rows together. Writes nothing but the spool.
   *
   * @param tables all there are
   * @param table the table of a CSV file, if it was said
   * @param problems what is wrong goes there
   * @param progress told the number of rows read now and then
   */
  public static CheckedFile check(
      Path upload,
      Tables tables,
      @Nullable Table<?> table,
      Limits limits,
      People people,
      Problems problems,
      IntConsumer progress)
      throws IOException {
    Spool spool = new Spool(upload.resolveSibling("."));
    try {
      int rows = 0;
      int fresh = 0;
      int repeated = 0;
      try {
        ImportFile file = ImportFile.at(upload, limits);
        SheetReading reading =
            new SheetReading(file, tables, table, spool, problems, limits.rows(), progress);
        file.read(reading);
        spool.complete();
        rows = reading.rows();
        if (rows == 0 && problems.total() == 0) {
          problems.addFile(ProblemCode.NO_ROWS, List.of());
        }
        PeopleCheck check = new PeopleCheck(people, reading.named(), problems);
        for (int bucket = 0; bucket < spool.buckets(); bucket++) {
          check.check(spool, bucket);
        }
        fresh = check.fresh();
        repeated = check.repeated();
      } catch (BadFile bad) {
        problems.addFile(bad.code(), bad.details());
      }
      return new CheckedFile(spool, rows, fresh, repeated);
    } catch (IOException | RuntimeException failed) {
      spool.close();
      throw failed;
    }
  }

  public int rows() {
    return rows;
  }

  /** How many facts would be recorded. */
  public int fresh() {
    return fresh;
  }

  /** How many facts are recorded already. */
  public int repeated() {
    return repeated;
  }

  /** One person's facts in the order in which they are to be recorded. */
  public record PersonFacts(EmployeeId employee, List<EmployeeFact> facts) {}

  /** Takes the facts of a share of the people. */
  @FunctionalInterface
  public interface Sink {
    void accept(PersonFacts person);
  }

  /** Hands over everybody's facts, person by person. */
  public void forEachPerson(Sink sink) throws IOException {
    for (int bucket = 0; bucket < spool.buckets(); bucket++) {
      for (Map.Entry<EmployeeId, List<Spool.Entry>> person : spool.people(bucket).entrySet()) {
        List<EmployeeFact> facts = new ArrayList<>();
        person.getValue().stream()
            .sorted(PeopleCheck.ORDER)
            .forEach(entry -> facts.add(entry.fact()));
        sink.accept(new PersonFacts(person.getKey(), facts));
      }
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
