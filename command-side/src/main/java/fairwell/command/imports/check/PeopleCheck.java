package fairwell.command.imports.check;

import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.Tables;
import fairwell.command.imports.table.Words;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.refusal.FactBeforeHire;
import fairwell.kernel.refusal.FactDiffers;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalTexts;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The second look at a file: each person's rows together, told to the same decider that will record
 * them.
 */
final class PeopleCheck {

  /**
   * The order in which a person's facts are told: who they are first, then by day, and facts of one
   * day in the order of the tables.
   */
  static final Comparator<Spool.Entry> ORDER =
      Comparator.<Spool.Entry, Boolean>comparing(entry -> !(entry.fact() instanceof EmployeeHired))
          .thenComparing(entry -> entry.fact().happenedOn())
          .thenComparing(entry -> Tables.rank(entry.layout().table()))
          .thenComparing(Spool.Entry::row);

  private final People people;
  private final Set<EmployeeId> named;
  private final Problems problems;
  private int fresh;
  private int repeated;

  PeopleCheck(People people, Set<EmployeeId> named, Problems problems) {
    this.people = people;
    this.named = named;
    this.problems = problems;
  }

  int fresh() {
    return fresh;
  }

  int repeated() {
    return repeated;
  }

  void check(Spool spool, int bucket) throws IOException {
    for (Map.Entry<EmployeeId, List<Spool.Entry>> person : spool.people(bucket).entrySet()) {
      check(person.getKey(), person.getValue().stream().sorted(ORDER).toList());
    }
  }

  private void check(EmployeeId id, List<Spool.Entry> rows) {
    People.Person person = people.find(id);
    boolean hiredHere = rows.stream().anyMatch(row -> row.fact() instanceof EmployeeHired);
    if (!person.isKnown() && !hiredHere) {
      // With a bad row in the table of employees, that row is the problem, not all the others.
      if (!named.contains(id)) {
        rows.forEach(row -> unknown(row, 0, id));
      }
      return;
    }
    Map<FactKey, Spool.Entry> byKey = new HashMap<>();
    for (Spool.Entry row : rows) {
      Spool.Entry before = byKey.putIfAbsent(row.fact().key(), row);
      if (before != null) {
        add(ProblemCode.KEY_TWICE, row, keyColumn(row), row.fact().key().value(), place(before));
      } else {
        tell(person, row);
      }
      checkManager(row);
    }
  }

  private void tell(People.Person person, Spool.Entry row) {
    switch (person.tell(row.fact())) {
      case People.Verdict.Fresh _ -> fresh++;
      case People.Verdict.Repeated _ -> repeated++;
      case People.Verdict.Refused(Refusal refusal) -> refused(row, refusal);
    }
  }

  private void refused(Spool.Entry row, Refusal refusal) {
    EmployeeFact fact = row.fact();
    if (refusal instanceof FactDiffers) {
      add(ProblemCode.FACT_DIFFERS, row, keyColumn(row), fact.key().value());
    } else if (refusal instanceof FactBeforeHire) {
      int column = row.layout().table().timeColumn();
      add(ProblemCode.FACT_BEFORE_HIRE, row, column, fact.happenedOn().toString());
    } else {
      Words said =
          new Words(
              RefusalTexts.in(Locale.SIMPLIFIED_CHINESE).of(refusal),
              RefusalTexts.in(Locale.ENGLISH).of(refusal));
      problems.add(
          row.layout()
              .problem(ProblemCode.FACT_REFUSED, row.row(), 0, List.of(refusal.code()), said));
    }
  }

  private void checkManager(Spool.Entry row) {
    if (row.fact() instanceof PositionAssigned assigned && assigned.manager() != null) {
      EmployeeId manager = assigned.manager();
      Integer column = row.layout().table().columnNamed("Manager number");
      if (column != null && !named.contains(manager) && !people.find(manager).isKnown()) {
        unknown(row, column, manager);
      }
    }
  }

  private void unknown(Spool.Entry row, int column, EmployeeId id) {
    add(ProblemCode.EMPLOYEE_UNKNOWN, row, column, id.number());
  }

  private void add(ProblemCode code, Spool.Entry row, int column, String... details) {
    problems.add(row.layout().problem(code, row.row(), column, List.of(details), null));
  }

  /** The row's key where it has one of its own, else the cell that names the person. */
  private static int keyColumn(Spool.Entry row) {
    int key = row.layout().table().columns().size() - 1;
    return row.cells().get(key).shown().isEmpty() ? 0 : key;
  }

  private static String place(Spool.Entry row) {
    return row.layout().problem(ProblemCode.KEY_TWICE, row.row(), 0, List.of(), null).cell();
  }
}
