package fairwell.kernel.law.ending;

import fairwell.kernel.law.Ground;
import java.util.List;

/** What an ending on a ground has to be proved with; the employer bears most of it (JI-1 44). */
public enum Evidence {
  /** Who proposed the mutual ending. */
  PROPOSAL,
  /** The agreement in writing. */
  WRITTEN_AGREEMENT,
  /** The resignation in writing and its day. */
  WRITTEN_RESIGNATION,
  /** The reason under LCL 38, stated when leaving. */
  STATED_REASON,
  /** The facts of the fault under LCL 39. */
  FAULT,
  /** Rules made by the democratic procedure and published (LCL 4). */
  PUBLISHED_RULES,
  /** That the union was told the reason beforehand (LCL 43). */
  UNION_TOLD,
  /** That the medical period is over and the old and an arranged job cannot be done. */
  MEDICAL_PERIOD_OVER,
  /** That the job was not mastered, before and after training or transfer. */
  INCOMPETENCE,
  /** The training or transfer. */
  TRAINING_OR_TRANSFER,
  /** The major change of objective circumstances. */
  OBJECTIVE_CHANGE,
  /** That a change of the contract was negotiated without success. */
  NEGOTIATION,
  /** The notice thirty days before, or the pay for it. */
  NOTICE_OR_PAY,
  /** One of the four reasons of a mass layoff. */
  LAYOFF_REASON,
  /** That union or staff were heard thirty days before. */
  STAFF_HEARD,
  /** The report to the labour bureau. */
  BUREAU_REPORT,
  /** That those to be kept first were kept. */
  KEPT_FIRST,
  /** The contract and its last day. */
  CONTRACT_TERM,
  /** What was offered for a renewal. */
  RENEWAL_OFFER,
  /** That a pension is drawn or the age is reached. */
  PENSION_OR_AGE,
  /** The death, or the court's declaration. */
  DEATH,
  /** The ruling or decision that ends the employer. */
  EMPLOYER_ENDS,
  /** That a written contract was offered and refused. */
  CONTRACT_REFUSED,
  /** That the task is done. */
  TASK_DONE,
  /** That the work was part-time: at most four hours a day and 24 a week on average. */
  PART_TIME,
  /** The written agreement with a person above the retirement age. */
  OVERAGE_AGREEMENT;

  /** What a ground has to be proved with. */
  public static List<Evidence> of(Ground ground) {
    return switch (ground) {
      case LCL_36_EMPLOYER_PROPOSED, LCL_36_EMPLOYEE_PROPOSED ->
          List.of(PROPOSAL, WRITTEN_AGREEMENT);
      case LCL_37, LCL_37_PROBATION -> List.of(WRITTEN_RESIGNATION);
      case LCL_38 -> List.of(WRITTEN_RESIGNATION, STATED_REASON);
      case LCL_39 -> List.of(FAULT, PUBLISHED_RULES, UNION_TOLD);
      case LCL_40_1 -> List.of(MEDICAL_PERIOD_OVER, NOTICE_OR_PAY, UNION_TOLD);
      case LCL_40_2 -> List.of(INCOMPETENCE, TRAINING_OR_TRANSFER, NOTICE_OR_PAY, UNION_TOLD);
      case LCL_40_3 -> List.of(OBJECTIVE_CHANGE, NEGOTIATION, NOTICE_OR_PAY, UNION_TOLD);
      case LCL_41_1 -> List.of(LAYOFF_REASON, STAFF_HEARD, BUREAU_REPORT, KEPT_FIRST, UNION_TOLD);
      case LCL_44_1 -> List.of(CONTRACT_TERM);
      case LCL_44_1_EMPLOYEE_REFUSED -> List.of(CONTRACT_TERM, RENEWAL_OFFER);
      case LCL_44_2 -> List.of(PENSION_OR_AGE);
      case LCL_44_3 -> List.of(DEATH);
      case LCL_44_4, LCL_44_5 -> List.of(EMPLOYER_ENDS);
      case IR_5, IR_6 -> List.of(CONTRACT_REFUSED);
      case IR_22 -> List.of(CONTRACT_TERM, TASK_DONE);
      case LCL_71 -> List.of(PART_TIME);
      case OVERAGE_ORDER_56 -> List.of(OVERAGE_AGREEMENT);
    };
  }
}
