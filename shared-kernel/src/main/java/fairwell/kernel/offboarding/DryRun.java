package fairwell.kernel.offboarding;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the side that decides what it would say of steps nobody takes. It answers by the very gates
 * and deciders a command meets, and has nothing to write with.
 */
@FunctionalInterface
public interface DryRun {

  /** What the deciders would say, step by step; empty when there is no such case. */
  List<Step> of(CaseId caseId, Assumed assumed);

  /**
   * What is taken for so.
   *
   * @param facts those of the person, with what is assumed of them
   * @param packs those of the law, with what is assumed of them
   * @param ground the ground the case would stand on, be it the one it has
   * @param noticeOn the day notice would be given and decided upon; absent for today
   */
  record Assumed(
      EmployeeFacts facts,
      PolicyPacks packs,
      Ground ground,
      LocalDate lastWorkingDay,
      LocalDate legalEnd,
      LocalDate paidThrough,
      @Nullable LocalDate noticeOn) {}

  /**
   * One step.
   *
   * @param action its name in the API, for example {@code give-notice}
   * @param refusals what speaks against it, the weightiest first; empty when it would pass
   */
  record Step(String action, List<Refusal> refusals) {

    public Step {
      refusals = List.copyOf(refusals);
    }
  }
}
