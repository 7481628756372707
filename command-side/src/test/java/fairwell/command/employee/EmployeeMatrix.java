package fairwell.command.employee;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every command of an employee's stream in every shape that stream can take. */
public final class EmployeeMatrix {

  private static final Actor CLERK =
      Scene.actor("clerk", Role.HR, Role.MANAGER, Role.FINANCE, Role.SYSTEM);
  private static final LocalDate HIRED = LocalDate.of(2022, 3, 1);

  private EmployeeMatrix() {}

  /** The commands, by what they do. */
  static Map<String, EmployeeCommand> commands() {
    Map<String, EmployeeCommand> commands = new LinkedHashMap<>();
    commands.put("record the hire", new RecordFacts(Scene.LIN, List.of(hire(HIRED))));
    commands.put(
        "record another hire under the same key",
        new RecordFacts(Scene.LIN, List.of(hire(HIRED.plusDays(1)))));
    commands.put("record a fact", new RecordFacts(Scene.LIN, List.of(loan("3000.00"))));
    commands.put(
        "record another fact under the same key",
        new RecordFacts(Scene.LIN, List.of(loan("4000.00"))));
    commands.put("retract the fact", retract("loan"));
    commands.put("flag a risk", flag("0.7"));
    commands.put("flag a risk of more than certainty", flag("1.1"));
    commands.put(
        "clear the risk", new ClearRisk(Scene.LIN, "flag", Scene.TODAY, new Words("raise")));
    return commands;
  }

  /** The table. */
  public static String text() {
    Map<String, EmployeeState> shapes = shapes();
    StringBuilder page = new StringBuilder("## An employee's stream\n\n| step | ");
    page.append(String.join(" | ", shapes.keySet())).append(" |\n|---|");
    page.append("---|".repeat(shapes.size())).append("\n");
    commands()
        .forEach((name, command) ->
            page.append("| ")
                .append(name)
                .append(
                    shapes.values().stream()
                        .map(state -> " | " + outcome(command, state))
                        .collect(Collectors.joining()))
                .append(" |\n"));
    return page.toString();
  }

  /** All shapes, breadth first, from the stream without an event. */
  static Map<String, EmployeeState> shapes() {
    Map<String, EmployeeState> shapes = new LinkedHashMap<>();
    List<EmployeeState> open = new ArrayList<>(List.of(EmployeeState.UNBORN));
    shapes.put(shape(EmployeeState.UNBORN), EmployeeState.UNBORN);
    for (int i = 0; i < open.size(); i++) {
      for (EmployeeCommand command : commands().values()) {
        try {
          EmployeeState next = open.get(i);
          for (EmployeeEvent event : EmployeeDecider.decide(command, next, CLERK)) {
            next = EmployeeDecider.evolve(next, event);
          }
          if (shapes.putIfAbsent(shape(next), next) == null) {
            open.add(next);
          }
        } catch (Refused refused) {
          // A refusal leads nowhere; the table shows it.
        }
      }
    }
    return shapes;
  }

  private static String shape(EmployeeState state) {
    if (state.hiredOn().isEmpty()) {
      return "not hired";
    }
    String fact =
        state.known(new FactKey("loan")) != null
            ? "fact recorded"
            : state.known(new FactKey("retract-loan")) != null ? "fact retracted" : "hired";
    String flag =
        state.flags().isEmpty() ? "" : state.openFlags().isEmpty() ? ", risk cleared" : ", risk";
    return fact + flag;
  }

  private static String outcome(EmployeeCommand command, EmployeeState state) {
    try {
      List<EmployeeEvent> events = EmployeeDecider.decide(command, state, CLERK);
      return "→ "
          + (events.isEmpty()
              ? "nothing"
              : events.stream()
                  .map(event -> event.getClass().getSimpleName())
                  .collect(Collectors.joining(" + ")));
    } catch (Refused refused) {
      return "✗ " + refused.refusal().code();
    }
  }

  private static EmployeeFact hire(LocalDate on) {
    return new EmployeeHired(
        Scene.LIN,
        new FactKey("hired"),
        PersonalText.stored(Scene.LIN.value(), "event-1/name", "ZGlnZXN0", "Ym94"),
        null,
        null,
        on,
        new Place("CN-SH"),
        "Fairwell Retail",
        null,
        on);
  }

  private static EmployeeFact loan(String amount) {
    return new LoanGranted(
        Scene.LIN, new FactKey("loan"), HIRED.plusDays(90), "L-1", Money.cny(amount), true);
  }

  private static RetractFact retract(String key) {
    return new RetractFact(
        Scene.LIN, new FactKey("retract-" + key), new FactKey(key), new Words("mistaken"));
  }

  private static FlagRisk flag(String score) {
    return new FlagRisk(
        Scene.LIN,
        "flag",
        Scene.TODAY,
        new BigDecimal(score),
        List.of(new Words("overtime")),
        "m1");
  }
}
