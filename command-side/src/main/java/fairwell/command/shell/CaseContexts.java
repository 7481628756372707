package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.Approvers;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Facts;
import fairwell.command.offboarding.context.Organisation;
import fairwell.command.offboarding.context.Templates;
import fairwell.command.offboarding.paper.Papers;
import fairwell.kernel.access.Actor;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the context of a decision: the same for a command and for the list of allowed actions. */
public final class CaseContexts {

  private final Clock clock;
  private final Facts facts;
  private final Supplier<? extends PolicyPacks> packs;
  private final Supplier<ApprovalMatrix> matrix;
  private final AuthorityLimits limits;
  private final ClearanceList clearance;
  private final Templates templates;
  private final Organisation organisation;
  private final ExitQuestionnaire questionnaire;
  private final Papers papers;

  public CaseContexts(
      Clock clock,
      Facts facts,
      Supplier<? extends PolicyPacks> packs,
      Supplier<ApprovalMatrix> matrix,
      AuthorityLimits limits,
      ClearanceList clearance,
      Templates templates,
      Organisation organisation,
      ExitQuestionnaire questionnaire,
      Papers papers) {
    this.clock = clock;
    this.facts = facts;
    this.packs = packs;
    this.matrix = matrix;
    this.limits = limits;
    this.clearance = clearance;
    this.templates = templates;
    this.organisation = organisation;
    this.questionnaire = questionnaire;
    this.papers = papers;
  }

  /**
   * What a decision for that actor knows now; facts, packs and matrix are read when first asked
   * for.
   */
  public Context of(Actor actor) {
    return new Context(
        clock.instant(),
        actor,
        Facts.once(facts),
        PolicyPacks.deferred(packs),
        approvers(once(matrix)),
        limits,
        clearance,
        templates,
        once(organisation::now)::get,
        questionnaire,
        papers);
  }

  private static Approvers approvers(Supplier<ApprovalMatrix> matrix) {
    return (kind, ground) -> matrix.get().approvers(kind, ground);
  }

  /**
   * Read when it is first asked for, and at most once: one decision sees one matrix and one tree.
   */
  private static <T> Supplier<T> once(Supplier<T> source) {
    AtomicReference<@Nullable T> read = new AtomicReference<>();
    return () -> {
      T known = read.get();
      if (known == null) {
        known = source.get();
        read.set(known);
      }
      return known;
    };
  }
}
