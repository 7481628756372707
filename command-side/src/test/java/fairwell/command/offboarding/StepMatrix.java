package fairwell.command.offboarding;

import static java.util.stream.Collectors.joining;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AgreementCommand;
import fairwell.command.offboarding.command.ApprovalCommand;
import fairwell.command.offboarding.command.ClearanceCommand;
import fairwell.command.offboarding.command.HandoverCommand;
import fairwell.command.offboarding.command.MeetingCommand;
import fairwell.command.offboarding.command.NegotiationCommand;
import fairwell.command.offboarding.command.ObjectionCommand;
import fairwell.command.offboarding.command.SettlementCommand;
import fairwell.command.offboarding.command.TableCommand;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.offboarding.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the exploration saw, as tables a person can read. */
final class StepMatrix implements Exploration.Look {

  /** A rule that looks across machines, at one action. */
  private record Across(Action action, String rule, String restsOn) {}

  private static final int MANY = 10;
  private static final List<String> OUTSIDE =
      List.of(
          Shape.UNBORN,
          Shape.RETAINED,
          Shape.CLOSED,
          Shape.CLOSED + ", " + Shape.RETAINED,
          Shape.RESCINDED);

  private final Map<Move, Map<String, Cell>> steps = new LinkedHashMap<>();
  private final Map<Move, Map<String, Cell>> outside = new LinkedHashMap<>();
  private final Map<Across, Set<String>> rules = new LinkedHashMap<>();
  private final Map<Stage, Integer> seen = new EnumMap<>(Stage.class);
  private final Map<Action, Map<Stage, Integer>> possible = new EnumMap<>(Action.class);
  private final Set<Action> accepted = EnumSet.noneOf(Action.class);
  private final Map<Class<?>, String> names = new HashMap<>();

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    Shape shape = visit.shape();
    CaseState state = visit.state();
    var table = shape.running() ? steps : outside;
    String row = shape.part(shape.running() ? machine(move.action()) : Shape.Part.FRAME);
    table
        .computeIfAbsent(move, _ -> new LinkedHashMap<>())
        .computeIfAbsent(row, _ -> new Cell())
        .add(outcome);
    if (state instanceof Running running) {
      count(running, move.action(), outcome);
      look(running, move);
    }
  }

  private void count(Running running, Action action, Move.Outcome outcome) {
    Stage stage = running.status().stage();
    if (action == Action.OPEN_CASE) {
      accepted.clear();
      seen.merge(stage, 1, Integer::sum);
    }
    if (outcome.refusal() == null && accepted.add(action)) {
      possible
          .computeIfAbsent(action, _ -> new EnumMap<>(Stage.class))
          .merge(stage, 1, Integer::sum);
    }
  }

  private void look(Running running, Move move) {
    for (Rule rule : Steps.rules(move.action())) {
      if (!(rule instanceof StepOrder)) {
        String name = names.computeIfAbsent(rule.getClass(), StepMatrix::words);
        Across across = new Across(move.action(), name, rule.restsOn());
        Set<String> codes = rules.computeIfAbsent(across, _ -> new TreeSet<>());
        rule.against(running, move.context(running)).forEach(no -> codes.add(Cell.say(no)));
      }
    }
  }

  /** The whole page below its introduction. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append("## At a glance\n\n");
    page.append("● in every case of that stage, ◐ in some, blank in none.\n");
    glance(page);
    for (Shape.Part machine :
        List.of(
            Shape.Part.FRAME,
            Shape.Part.APPROVAL,
            Shape.Part.NEGOTIATION,
            Shape.Part.TABLE,
            Shape.Part.AGENDA,
            Shape.Part.OBJECTIONS,
            Shape.Part.CLEARANCE,
            Shape.Part.SETTLEMENT,
            Shape.Part.AGREEMENT)) {
      page.append("\n## ").append(title(machine)).append("\n");
      page.append("\n| step | when it is | then |\n|---|---|---|\n");
      steps.forEach((move, cells) -> {
        if (machine(move.action()) == machine) {
          rows(page, move, cells);
        }
      });
    }
    outside(page);
    page.append("\n## Rules that look across the machines\n");
    page.append("\n| step | rule | rests on | refuses with |\n|---|---|---|---|\n");
    rules.forEach((across, codes) ->
        line(
            page,
            "`" + across.action().path() + "`",
            across.rule(),
            across.restsOn(),
            codes.isEmpty() ? "never: other steps see to it first" : String.join("<br>", codes)));
    return page.toString();
  }

  private void glance(StringBuilder page) {
    Stage[] stages = Stage.values();
    page.append("\n| step | who | ")
        .append(Arrays.stream(stages).map(stage -> lower(stage.name())).collect(joining(" | ")))
        .append(" |\n|---|---|")
        .append(":-:|".repeat(stages.length))
        .append("\n");
    for (Action action : Action.values()) {
      page.append("| `").append(action.path()).append("` | ");
      page.append(action.roles().stream().map(role -> lower(role.name())).collect(joining(", ")));
      for (Stage stage : stages) {
        int many = possible.getOrDefault(action, Map.of()).getOrDefault(stage, 0);
        int all = seen.getOrDefault(stage, 0);
        page.append(" | ").append(many == 0 ? "" : many == all ? "●" : "◐");
      }
      page.append(" |\n");
    }
  }

  /** Steps of which the same comes share a row. */
  private void outside(StringBuilder page) {
    Map<Map<String, String>, List<Move>> alike = new LinkedHashMap<>();
    outside.forEach((move, cells) -> {
      Map<String, String> row = new LinkedHashMap<>();
      cells.forEach((state, cell) -> row.put(state, cell.toString()));
      alike.computeIfAbsent(row, _ -> new ArrayList<>()).add(move);
    });
    page.append("\n## Before a case is opened, when the person stays, and after the end\n");
    page.append("\n| step | ").append(String.join(" | ", OUTSIDE));
    page.append(" |\n|---|").append("---|".repeat(OUTSIDE.size())).append("\n");
    alike.forEach((row, moves) ->
        line(
            page,
            moves.size() > MANY
                ? "every other step"
                : moves.stream().map(StepMatrix::name).collect(joining(", ")),
            OUTSIDE.stream().map(row::get).collect(joining(" | "))));
  }

  /**
   * States in which the same comes out share a row. A state with a detail has one of its own when
   * something comes out that is not said of the state without it.
   */
  private static void rows(StringBuilder page, Move move, Map<String, Cell> cells) {
    Map<String, Set<String>> byOutcome = new LinkedHashMap<>();
    cells.forEach((state, cell) -> {
      Cell whole = cells.getOrDefault(state.split(",", 2)[0], cell);
      if (whole == cell || !whole.covers(cell)) {
        byOutcome.computeIfAbsent(cell.toString(), _ -> new LinkedHashSet<>()).add(state);
      }
    });
    byOutcome.forEach((outcome, states) ->
        line(
            page,
            name(move),
            byOutcome.size() == 1 && states.size() > 1 ? "anything" : String.join("; ", states),
            outcome));
  }

  private static String name(Move move) {
    return "`" + move.action().path() + "`" + (move.plain() ? "" : " " + move.how());
  }

  private static void line(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  static Shape.Part machine(Action action) {
    Class<?> command = action.command();
    if (ApprovalCommand.class.isAssignableFrom(command)) {
      return Shape.Part.APPROVAL;
    }
    if (MeetingCommand.class.isAssignableFrom(command)) {
      return Shape.Part.AGENDA;
    }
    if (ObjectionCommand.class.isAssignableFrom(command)) {
      return Shape.Part.OBJECTIONS;
    }
    if (TableCommand.class.isAssignableFrom(command)) {
      return Shape.Part.TABLE;
    }
    if (NegotiationCommand.class.isAssignableFrom(command)) {
      return Shape.Part.NEGOTIATION;
    }
    if (ClearanceCommand.class.isAssignableFrom(command)
        || HandoverCommand.class.isAssignableFrom(command)) {
      return Shape.Part.CLEARANCE;
    }
    if (SettlementCommand.class.isAssignableFrom(command)) {
      return Shape.Part.SETTLEMENT;
    }
    return AgreementCommand.class.isAssignableFrom(command)
        ? Shape.Part.AGREEMENT
        : Shape.Part.FRAME;
  }

  private static String title(Shape.Part machine) {
    String lower = lower(machine.name());
    return machine.name().charAt(0) + lower.substring(1);
  }

  private static String words(Class<?> rule) {
    String words =
        rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
