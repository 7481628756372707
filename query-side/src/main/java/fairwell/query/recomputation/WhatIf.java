package fairwell.query.recomputation;

import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.offboarding.DryRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be due if some things were otherwise; nothing of it was written. */
public sealed interface WhatIf {

  /**
   * What would be due.
   *
   * @param version the recorded version it is compared with; 0 where none was recorded, and what
   *     would be computed now stands in its place
   * @param factsUpTo number of the last event of the employee’s stream that was known
   * @param packsUpTo number of the last event of the overlays that was known
   * @param statement absent where it cannot be computed: then the difference names the refusal
   * @param difference from the real settlement; absent where there is nothing to compare with
   * @param steps what the deciders would say of the steps to it; absent where they are not to be
   *     told, or run elsewhere
   */
  record Computed(
      String caseId,
      int version,
      long factsUpTo,
      long packsUpTo,
      @Nullable Statement statement,
      @Nullable BenefitsStatement benefits,
      @Nullable SettlementDiff difference,
      @Nullable List<DryRun.Step> steps)
      implements WhatIf {

    /** For somebody who may not know which steps a protected status bars. */
    Computed withoutSteps() {
      return new Computed(
          caseId, version, factsUpTo, packsUpTo, statement, benefits, difference, null);
    }
  }

  /**
   * Something that cannot be assumed.
   *
   * @param pointer the field of the assumptions, as a JSON pointer
   * @param expected what would be right
   */
  record NotAssumable(String pointer, String expected) implements WhatIf {}

  /** The person’s data are restricted or erased, and the reader is not counsel. */
  record Restricted() implements WhatIf {}
}
