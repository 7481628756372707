package fairwell.standalone.demo;

import fairwell.kernel.event.employee.EmployeeFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The facts of the whole company. */
final class DemoCompany {

  private static final long SEED = 20261124;
  private static final int FIRST_NUMBER = 10001;

  private DemoCompany() {}

  /**
   * All facts; the same day gives the same facts.
   *
   * @param months how far back the facts of each month go
   */
  static List<EmployeeFact> facts(LocalDate today, int months) {
    Random seeds = new Random(SEED);
    List<EmployeeFact> facts = new ArrayList<>();
    int number = FIRST_NUMBER;
    for (DemoUnit unit : DemoUnit.ALL) {
      for (int i = 0; i < unit.people(); i++) {
        // A chance of its own: how much others draw depends on the day.
        Random random = new Random(seeds.nextLong());
        facts.addAll(
            new DemoPerson(Integer.toString(number++), unit, today, months, random).facts());
      }
    }
    return facts;
  }
}
