package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.law.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every shape that a case can take, found by trying every move in every shape, breadth first, with
 * the decider itself. A legal act recorded, a follow-up, the access, the exit interview, a formal
 * dispute and who takes over change nothing that another step looks at; they are tried everywhere,
 * and followed where nothing else is left to do. Something that the leaver knows holds up the one
 * item that rests on it, and nothing else: the plan of it is followed by what comes of that item,
 * in one move. So is the proposal of a waiver by who confirms it. Where the recipient's own word
 * resolves that item, what comes of it is what comes of resolving it.
 */
final class Exploration {

  /** Who wants to see every cell: one move in one shape. */
  interface Look {
    void at(Visit visit, Move move, Move.Outcome outcome);
  }

  /**
   * A case on one way to its shape.
   *
   * @param before what happened on the way
   */
  record Visit(Shape shape, CaseState state, EventsBefore before) {
    static Visit of(CaseState state, EventsBefore before) {
      return new Visit(Shape.of(state), state, before);
    }
  }

  /** Two ways to one shape are two when they leave different things done. */
  private record Way(Shape shape, Set<Duty> done) {}

  /** Steps beside the way to the end; what one of them holds up is tried in the same move. */
  static final Set<Action> ASIDE =
      EnumSet.of(
          Action.RECORD_DEADLINE_MET,
          Action.CHECK_DEADLINE,
          Action.RECORD_ACCESS,
          Action.NAME_HANDOVER_RECIPIENT,
          Action.ACCEPT_HANDOVER,
          Action.DECLINE_HANDOVER,
          Action.CONFIRM_HANDOVER,
          Action.PLAN_KNOWLEDGE_TOPIC,
          Action.RECORD_KNOWLEDGE_TRANSFER,
          Action.PLAN_FOLLOW_UP,
          Action.COMPLETE_FOLLOW_UP,
          Action.CHECK_FOLLOW_UP,
          Action.ASK_EXIT_INTERVIEW,
          Action.RECORD_EXIT_INTERVIEW,
          Action.DECLINE_EXIT_INTERVIEW,
          Action.FILE_DISPUTE,
          Action.RECORD_DISPUTE_STEP,
          Action.RECORD_DISPUTE_OUTCOME,
          Action.CHECK_DISPUTE_TERM,
          Action.CLOSE_DISPUTE);

  private static final Map<CaseKind, Ground> OPENINGS =
      Map.of(
          CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED,
          CaseKind.RESIGNATION, Ground.LCL_38,
          CaseKind.DISMISSAL, Ground.LCL_40_3,
          CaseKind.EXPIRY, Ground.LCL_44_1);

  private final List<Move> moves = Moves.all();
  private final Map<Shape, Integer> numbers = new LinkedHashMap<>();
  private final Set<Shape> reached = new HashSet<>();
  private final Set<String> details = new HashSet<>();
  private final Set<Way> ways = new HashSet<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<List<Integer>> edges = new ArrayList<>();
  private final List<List<Integer>> edgesUnlessRescinded = new ArrayList<>();
  private long cells;

  /** Explores from the case that was not opened. */
  static Exploration through(List<Look> looks) {
    Exploration exploration = new Exploration();
    exploration.explore(looks);
    return exploration;
  }

  List<Shape> shapes() {
    return List.copyOf(numbers.keySet());
  }

  /** With the details of the machines. */
  int reached() {
    return reached.size();
  }

  int visited() {
    return visits.size();
  }

  List<Move> moves() {
    return moves;
  }

  /** One move in one shape is one cell. */
  long cells() {
    return cells;
  }

  /** The shapes from which none of the ends can be reached. */
  List<Shape> deadEnds(Set<String> ends, boolean mayRescind) {
    List<Shape> shapes = shapes();
    BitSet alive = new BitSet();
    List<Integer> next = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      if (ends.contains(shapes.get(i).part(Shape.Part.FRAME))) {
        alive.set(i);
        next.add(i);
      }
    }
    List<List<Integer>> back = mayRescind ? edges : edgesUnlessRescinded;
    while (!next.isEmpty()) {
      for (int from : back.get(next.removeLast())) {
        if (!alive.get(from)) {
          alive.set(from);
          next.add(from);
        }
      }
    }
    List<Shape> dead = new ArrayList<>();
    for (int i = alive.nextClearBit(0); i < shapes.size(); i = alive.nextClearBit(i + 1)) {
      dead.add(shapes.get(i));
    }
    return dead;
  }

  private void explore(List<Look> looks) {
    reach(CaseState.unborn(), new EventsBefore());
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      int from = numbers.getOrDefault(visit.shape().coarse(), 0);
      List<Move.Outcome> outcomes = outcomes(visit.state());
      for (int way = 0; way < moves.size(); way++) {
        Move move = moves.get(way);
        Move.Outcome outcome = outcomes.get(way);
        cells++;
        looks.forEach(look -> look.at(visit, move, outcome));
        follow(from, visit, move, outcome);
      }
      if (visit.state() instanceof CaseState.Unborn) {
        for (CaseKind kind : OPENINGS.keySet().stream().sorted().toList()) {
          List<OffboardingEvent> opening = opening(kind);
          link(
              from,
              reach(
                  OffboardingDecider.replay(opening),
                  visit.before().then(Action.OPEN_CASE, opening)),
              Action.OPEN_CASE);
        }
      }
    }
  }

  /** What comes of each move; the deciders are pure, so all are tried side by side. */
  private List<Move.Outcome> outcomes(CaseState state) {
    Running like = like(state);
    return moves.parallelStream().map(move -> move.on(state, like)).toList();
  }

  private void follow(int from, Visit visit, Move move, Move.Outcome outcome) {
    if ((ASIDE.contains(move.action()) || move.action() == Action.PROPOSE_WAIVER)
        && visit.shape().running()) {
      return;
    }
    if (!outcome.events().isEmpty() && move.action() != Action.OPEN_CASE) {
      EventsBefore before =
          visit
              .before()
              .then(move.action(), outcome.prepared())
              .then(move.action(), outcome.events());
      link(from, reach(outcome.after(), before), move.action());
    }
  }

  private int reach(CaseState state, EventsBefore before) {
    Visit visit = Visit.of(state, before);
    Shape coarse = visit.shape().coarse();
    Set<Duty> done = visit.shape().running() ? before.lasting() : Set.of();
    boolean another = ways.add(new Way(coarse, done));
    if (reached.add(visit.shape()) & details.addAll(visit.shape().details()) | another) {
      visits.add(visit);
    }
    return numbers.computeIfAbsent(
        coarse,
        _ -> {
          edges.add(new ArrayList<>());
          edgesUnlessRescinded.add(new ArrayList<>());
          return edges.size() - 1;
        });
  }

  private void link(int from, int to, Action by) {
    edges.get(to).add(from);
    if (by != Action.RESCIND_CASE) {
      edgesUnlessRescinded.get(to).add(from);
    }
  }

  /** What the commands to a case that was not opened talk about. */
  static Running like(CaseState state) {
    return state instanceof Running running ? running : opened(CaseKind.MUTUAL);
  }

  /** Not confidential: who may know of a case is no matter of its steps. */
  private static Running opened(CaseKind kind) {
    return (Running) OffboardingDecider.replay(opening(kind));
  }

  private static List<OffboardingEvent> opening(CaseKind kind) {
    var open = Scene.open(kind, Objects.requireNonNull(OPENINGS.get(kind), kind.name()));
    var openly =
        new OpenCase(
            open.caseId(), open.employeeId(), open.kind(), open.ground(), open.reason(), false);
    return OffboardingDecider.decide(openly, CaseState.unborn(), Scene.context(Scene.HR));
  }
}
