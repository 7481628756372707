package fairwell.kernel.law.reason;

import static fairwell.kernel.law.reason.InsuranceReason.AGREED_ON_PROPOSAL_OF_EMPLOYEE;
import static fairwell.kernel.law.reason.InsuranceReason.AGREED_ON_PROPOSAL_OF_EMPLOYER;
import static fairwell.kernel.law.reason.InsuranceReason.CONTRACT_RAN_OUT;
import static fairwell.kernel.law.reason.InsuranceReason.CONTRACT_RAN_OUT_EMPLOYEE_REFUSED;
import static fairwell.kernel.law.reason.InsuranceReason.DIED;
import static fairwell.kernel.law.reason.InsuranceReason.DISMISSED_FOR_FAULT;
import static fairwell.kernel.law.reason.InsuranceReason.EMPLOYER_CLOSED;
import static fairwell.kernel.law.reason.InsuranceReason.ENDED_BY_EMPLOYEE;
import static fairwell.kernel.law.reason.InsuranceReason.ENDED_BY_EMPLOYEE_FOR_CAUSE;
import static fairwell.kernel.law.reason.InsuranceReason.ENDED_BY_EMPLOYER;
import static fairwell.kernel.law.reason.InsuranceReason.MASS_LAYOFF;
import static fairwell.kernel.law.reason.InsuranceReason.OTHER_WORK_ENDED;
import static fairwell.kernel.law.reason.InsuranceReason.RETIRED;

import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ReasonContradictsGround;
import fairwell.kernel.refusal.Refused;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The reason code of an ending: its one {@link Ground}, and what follows from it for certificate
 * (LCL 50; IR 24), agreement, insurance form, unemployment benefit (SIL 45) and compensation (LCL
 * 46). No paper of a case says anything else.
 *
 * @param insuranceForm the reason on the insurance form
 * @param unemployment whether the ending opens unemployment benefit
 * @param compensation whether economic compensation is due
 */
public record ReasonCode(
    Ground ground,
    InsuranceReason insuranceForm,
    Unemployment unemployment,
    boolean compensation,
    List<String> articles) {

  /** Whether an ending opens unemployment benefit, as far as the ground decides it. */
  public enum Unemployment {
    /** It was not by the person's own will. */
    ELIGIBLE,
    /** It was by the person's own will, or there is nobody to claim. */
    NOT_ELIGIBLE,
    /** The place decides. */
    BY_PLACE
  }

  /** Papers that state the reason. */
  public enum Paper {
    CERTIFICATE,
    AGREEMENT,
    INSURANCE_FORM;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ReasonCode {
    articles = List.copyOf(articles);
  }

  /** The row of a ground. */
  public static ReasonCode of(Ground ground) {
    Consequences consequences = Consequences.of(ground);
    return new ReasonCode(
        ground,
        insuranceForm(ground),
        unemployment(ground, consequences),
        consequences.economicCompensationDue(),
        consequences.articles());
  }

  /**
   * Refuses a paper that states another ground than the case has; one that states none takes its
   * text from here.
   */
  public void mustBeStatedIn(Paper paper, @Nullable Ground stated) {
    if (stated != null && stated != ground) {
      throw new Refused(new ReasonContradictsGround(paper.code(), stated.name(), ground.name()));
    }
  }

  /** Refuses an insurance form that states another reason than follows from the ground. */
  public void mustBeStatedInForm(@Nullable InsuranceReason stated) {
    if (stated != null && stated != insuranceForm) {
      throw new Refused(
          new ReasonContradictsGround(
              Paper.INSURANCE_FORM.code(), stated.name(), insuranceForm.name()));
    }
  }

  private static Unemployment unemployment(Ground ground, Consequences consequences) {
    if (consequences.involuntaryForUnemployment()) {
      return Unemployment.ELIGIBLE;
    }
    // Whether a refused renewal or contract is by own will differs by place.
    return ground == Ground.LCL_44_1_EMPLOYEE_REFUSED
            || ground == Ground.IR_5
            || ground == Ground.IR_6
        ? Unemployment.BY_PLACE
        : Unemployment.NOT_ELIGIBLE;
  }

  private static InsuranceReason insuranceForm(Ground ground) {
    return switch (ground) {
      case LCL_36_EMPLOYER_PROPOSED -> AGREED_ON_PROPOSAL_OF_EMPLOYER;
      case LCL_36_EMPLOYEE_PROPOSED -> AGREED_ON_PROPOSAL_OF_EMPLOYEE;
      case LCL_37, LCL_37_PROBATION -> ENDED_BY_EMPLOYEE;
      case LCL_38 -> ENDED_BY_EMPLOYEE_FOR_CAUSE;
      case LCL_39 -> DISMISSED_FOR_FAULT;
      case LCL_40_1, LCL_40_2, LCL_40_3, IR_5, IR_6 -> ENDED_BY_EMPLOYER;
      case LCL_41_1 -> MASS_LAYOFF;
      case LCL_44_1, IR_22 -> CONTRACT_RAN_OUT;
      case LCL_44_1_EMPLOYEE_REFUSED -> CONTRACT_RAN_OUT_EMPLOYEE_REFUSED;
      case LCL_44_2 -> RETIRED;
      case LCL_44_3 -> DIED;
      case LCL_44_4, LCL_44_5 -> EMPLOYER_CLOSED;
      case LCL_71, OVERAGE_ORDER_56 -> OTHER_WORK_ENDED;
    };
  }
}
