package fairwell.kernel.law;

import fairwell.kernel.law.StatementDiff.Cause;
import fairwell.kernel.law.StatementDiff.Change;
import fairwell.kernel.law.StatementDiff.FlagChange;
import fairwell.kernel.law.StatementDiff.Part;
import fairwell.kernel.law.StatementDiff.PartChange;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from the lines of a statement, each with what it rests on, to be compared. */
final class StatementParts {

  /**
   * One part.
   *
   * @param whole all that was said of it, so that no difference is missed
   */
  private record Explained(
      Part part,
      String name,
      String rule,
      @Nullable Money amount,
      List<Input> inputs,
      List<PackRef> packs,
      Object whole) {}

  private final Map<String, Explained> parts = new LinkedHashMap<>();
  private final @Nullable BenefitsStatement benefits;

  private StatementParts(@Nullable BenefitsStatement benefits) {
    this.benefits = benefits;
  }

  static StatementParts of(Statement statement, @Nullable BenefitsStatement benefits) {
    StatementParts all = new StatementParts(benefits);
    statement.schedule().forEach(due -> all.add(due(due)));
    EmployerCost cost = statement.employerCost();
    if (cost != null) {
      cost.contributions().forEach(one -> all.add(contribution(one)));
    }
    if (benefits != null) {
      benefits.benefits().forEach(one -> all.add(benefit(one)));
    }
    return all;
  }

  private void add(Explained part) {
    parts.put(part.part() + " " + part.name(), part);
  }

  private static Explained due(DuePayment due) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(told("amount", due.amount().amount().toPlainString()));
    inputs.add(told("waitsFor", due.waitsFor().name()));
    inputs.add(told("times", Integer.toString(due.times())));
    if (due.dueOn() != null) {
      inputs.add(told("dueOn", due.dueOn().toString()));
    }
    return new Explained(
        Part.DUE_PAYMENT,
        due.purpose().name(),
        "cn.payment-due",
        due.amount(),
        inputs,
        due.packs(),
        due);
  }

  private static Explained contribution(EmployerCost.Contribution one) {
    return new Explained(
        Part.EMPLOYER_CONTRIBUTION,
        one.kind() + ":" + one.month(),
        "cn.employer-contribution",
        one.amount(),
        one.inputs(),
        one.packs(),
        one);
  }

  private static Explained benefit(Benefit one) {
    List<Input> inputs = new ArrayList<>(one.inputs());
    one.findings()
        .forEach(found -> inputs.add(told(found.name(), String.join(", ", found.values()))));
    return new Explained(
        Part.BENEFIT, one.kind().name(), one.rule(), one.amount(), inputs, one.packs(), one);
  }

  private static Input told(String name, String value) {
    return new Input(name, value, null, "line");
  }

  /** What is not known of a statement; of the costs only when both versions speak of them. */
  List<String> unknown(Statement statement, boolean costs) {
    Set<String> unknown = new LinkedHashSet<>(statement.unknown());
    EmployerCost cost = statement.employerCost();
    if (costs && cost != null) {
      unknown.addAll(cost.unknown());
    }
    if (benefits != null) {
      unknown.addAll(benefits.unknown());
    }
    return List.copyOf(unknown);
  }

  /** What differs in another version; schedule and costs only when both speak of them. */
  List<PartChange> changesTo(StatementParts newer, boolean costs) {
    List<PartChange> changes = new ArrayList<>();
    for (String key : StatementDiff.names(parts, newer.parts)) {
      Explained one = parts.get(key);
      Explained other = newer.parts.get(key);
      Explained there = Objects.requireNonNull(other == null ? one : other);
      boolean spokenOf = costs || there.part() == Part.BENEFIT;
      if (spokenOf && (one == null || other == null || !one.whole().equals(other.whole()))) {
        changes.add(
            new PartChange(
                there.part(),
                new Change(
                    there.name(),
                    there.rule(),
                    one == null ? null : one.amount(),
                    other == null ? null : other.amount(),
                    causes(one, other))));
      }
    }
    return changes;
  }

  private static List<Cause> causes(@Nullable Explained one, @Nullable Explained other) {
    if (one == null || other == null) {
      List<Cause> causes = new ArrayList<>();
      causes.add(
          new Cause.RuleMoved(
              one == null ? null : one.rule(), other == null ? null : other.rule()));
      Explained there = Objects.requireNonNull(one == null ? other : one);
      List<Input> inputs = there.inputs();
      causes.addAll(
          StatementDiff.causes(
              one == null ? List.of() : inputs,
              one == null ? inputs : List.of(),
              one == null ? List.of() : there.packs(),
              one == null ? there.packs() : List.of()));
      return causes;
    }
    List<Cause> causes =
        StatementDiff.causes(one.inputs(), other.inputs(), one.packs(), other.packs());
    return causes.isEmpty() ? List.of(new Cause.RuleMoved(one.rule(), other.rule())) : causes;
  }

  /** The flags that came or went; the facts behind one that stayed only where both name them. */
  static List<FlagChange> flags(Statement before, Statement after) {
    Set<String> flags = new LinkedHashSet<>(before.flags());
    flags.addAll(after.flags());
    List<FlagChange> changes = new ArrayList<>();
    for (String flag : flags) {
      boolean was = before.flags().contains(flag);
      boolean is = after.flags().contains(flag);
      List<Cause> causes =
          StatementDiff.causes(reasons(before, flag), reasons(after, flag), List.of(), List.of());
      boolean bothSay = !reasons(before, flag).isEmpty() && !reasons(after, flag).isEmpty();
      if (was != is || (bothSay && !causes.isEmpty())) {
        changes.add(new FlagChange(flag, was, is, causes));
      }
    }
    return changes;
  }

  private static List<Input> reasons(Statement statement, String flag) {
    return statement.reasons().stream()
        .filter(reason -> reason.flag().equals(flag))
        .map(reason ->
            new Input(
                reason.fact() + ":" + reason.happenedOn(),
                reason.happenedOn().toString(),
                reason.source(),
                "fact"))
        .toList();
  }
}
