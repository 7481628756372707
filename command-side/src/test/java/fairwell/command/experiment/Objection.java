package fairwell.command.experiment;

import fairwell.command.experiment.Act.Order;
import fairwell.command.offboarding.Cited;
import fairwell.command.offboarding.command.AnswerDispute;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the employee says to the statement, and what becomes of it: a line is disputed because its
 * amount is wrong and this is noticed, or because it is right and not understood.
 */
final class Objection {

  private final Plan plan;
  private final CaseId id;
  private final Behaviour people;
  private final Arm arm;
  private final Supplier<LocalDate> today;
  private final Supplier<EmployeeFacts> facts;
  private boolean objected;

  Objection(
      Plan plan,
      Behaviour people,
      Arm arm,
      Supplier<LocalDate> today,
      Supplier<EmployeeFacts> facts) {
    this.plan = plan;
    this.id = plan.id();
    this.people = people;
    this.arm = arm;
    this.today = today;
    this.facts = facts;
  }

  Optional<Order> next(Running c) {
    return switch (c.settlement()) {
      case Settlement.Issued issued when !objected -> object(issued.version());
      case Settlement.Disputed disputed when disputed.answered().containsValue(false) ->
          Optional.of(
              new Order(
                  Seat.HR,
                  new AnswerDispute(
                      id,
                      disputed.version().number(),
                      unanswered(disputed.answered()),
                      new Words("the records say so"),
                      Cited.of(disputed.version(), unanswered(disputed.answered())))));
      case Settlement.Disputed disputed when wrong(disputed.version()) != null ->
          Optional.of(new Order(Seat.FINANCE, new ComputeSettlement(id)));
      case Settlement.Computed computed when objected ->
          Optional.of(
              new Order(
                  Seat.HR, new IssueSettlement(id, computed.version().number(), today.get())));
      case Settlement.None _, Settlement.Computed _, Settlement.Issued _ -> Optional.empty();
      case Settlement.Disputed _, Settlement.Confirmed _, Settlement.Paid _ -> Optional.empty();
    };
  }

  private Optional<Order> object(Version version) {
    objected = true;
    Line wrong = wrong(version);
    Line disputed =
        wrong != null && plan.happens("sees", people.wrongIsSeen())
            ? wrong
            : misunderstood(version);
    return disputed == null
        ? Optional.empty()
        : Optional.of(
            new Order(
                plan.person(),
                new DisputeSettlementLine(
                    id, version.number(), disputed.id(), new Words("that is not right"))));
  }

  /** The first line whose amount is another one by what the records say now. */
  private @Nullable Line wrong(Version version) {
    if (!plan.happens("late fact", people.factComesLate())) {
      return null;
    }
    List<Line> now =
        Settlements.compute(facts.get().toBeSettledBy(id), version.terms(), PolicyPacks.shipped())
            .lines();
    return version.lines().stream()
        .filter(line ->
            now.stream()
                .noneMatch(
                    other -> other.id().equals(line.id()) && other.amount().equals(line.amount())))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Line misunderstood(Version version) {
    if (!plan.happens("misunderstands", people.misunderstands())) {
      return null;
    }
    List<Line> lines = version.lines();
    Line line = lines.get((int) (plan.chance("which line") * lines.size()));
    boolean cleared =
        arm.explanations() && saysHow(line) && plan.happens("clears", people.explanationClears());
    return cleared ? null : line;
  }

  /** There is something to read: figures, the law, and where each figure comes from. */
  private static boolean saysHow(Line line) {
    return !line.formula().isBlank()
        && !line.articles().isEmpty()
        && !line.inputs().isEmpty()
        && line.inputs().stream()
            .allMatch(input -> input.source() != null || !input.origin().isBlank());
  }

  private static String unanswered(Map<String, Boolean> answered) {
    return answered.entrySet().stream()
        .filter(line -> !line.getValue())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
