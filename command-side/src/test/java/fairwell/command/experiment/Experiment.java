package fairwell.command.experiment;

import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The same plans in four arms. How often people forget is not assumed but set: so that without
 * guards as many cases omit a step as the figure says that is put to the test.
 */
final class Experiment {

  /** The omission rate without guards, in percent of the closed cases. */
  static final BigDecimal OMITTED_WITHOUT_GUARDS = new BigDecimal("18.00");

  private static final int HALVINGS = 9;
  private static final double MOST = 0.2;

  private final List<Plan> plans;
  private final List<Desk> unguarded;
  private final Behaviour people;

  Experiment(long seed, int cases, Behaviour assumed) {
    this.plans = IntStream.rangeClosed(1, cases).mapToObj(i -> new Plan(seed, i)).toList();
    this.unguarded = desks(assumed, new Arm(false, false));
    this.people = assumed.forgetting(calibrated(assumed));
  }

  /** How people behave in it; how often they forget included. */
  Behaviour people() {
    return people;
  }

  Run run(Arm arm) {
    List<Desk> desks = arm.equals(new Arm(false, false)) ? unguarded : desks(people, arm);
    return arm.guards() ? guarded(arm, desks) : onPaper(arm, desks, people);
  }

  private List<Desk> desks(Behaviour behaviour, Arm arm) {
    return plans.parallelStream().map(plan -> new Desk(plan, behaviour, arm).work()).toList();
  }

  private static Run guarded(Arm arm, List<Desk> desks) {
    return new Run(
        arm,
        desks.stream().map(Desk::left).toList(),
        desks.stream().flatMap(desk -> desk.refusals().stream()).toList());
  }

  private Run onPaper(Arm arm, List<Desk> desks, Behaviour behaviour) {
    List<List<Left>> left = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      Desk desk = desks.get(i);
      left.add(Paper.records(plans.get(i), behaviour, desk.acts(), desk.left()));
    }
    return new Run(arm, left, List.of());
  }

  /** By halving: more is forgotten where the probability is higher, and nothing less. */
  private double calibrated(Behaviour assumed) {
    double low = 0;
    double high = MOST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      Run run = onPaper(new Arm(false, false), unguarded, assumed.forgetting(middle));
      BigDecimal omitted =
          Objects.requireNonNull(run.figure(Formula.OMISSION_CASES, null, Basis.RESTATED).value());
      if (omitted.compareTo(OMITTED_WITHOUT_GUARDS) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
