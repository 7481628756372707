package fairwell.kernel.law.benefit;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Step;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One benefit of a leaver, as the rule found it: {@link Computation} in the form in which it is
 * kept.
 *
 * @param amount what it comes to, where it comes to money
 * @param findings what the rule found, by name
 */
public record Benefit(
    Kind kind,
    String rule,
    @Nullable Money amount,
    List<Finding> findings,
    String formula,
    List<Input> inputs,
    List<PackRef> packs,
    List<String> articles,
    List<String> flags) {

  /** Which benefit. */
  public enum Kind {
    /** Months of social insurance and housing fund paid here. */
    INSURANCE_MONTHS,
    /** The housing fund account: balance, what becomes of it, what it may be drawn for. */
    HOUSING_FUND,
    /** Whether unemployment benefit can be claimed. */
    UNEMPLOYMENT_ELIGIBILITY,
    /** For how many months. */
    UNEMPLOYMENT_MONTHS,
    /** How much. */
    UNEMPLOYMENT_AMOUNT,
    /** The subsidy for job seeking, where the place has one. */
    JOB_SEEKING_SUBSIDY,
    /** How to claim it. */
    UNEMPLOYMENT_STEPS,
    /** The enterprise annuity: what is the person's, transfer, keep or pay out. */
    ANNUITY,
    /** Supplementary medical insurance: until when, and whether it can go on. */
    SUPPLEMENTARY_MEDICAL,
    /** The non-compete duty and what is paid for it. */
    NON_COMPETE
  }

  /**
   * One thing found.
   *
   * @param values its value as text, or several; days as ISO 8601, truth as {@code true}
   * @param formula how it came about, in figures; empty where the rule decides without arithmetic
   */
  public record Finding(String name, List<String> values, String formula) {

    public Finding {
      values = List.copyOf(values);
    }
  }

  public Benefit {
    findings = List.copyOf(findings);
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
    articles = List.copyOf(articles);
    flags = List.copyOf(flags);
  }

  static Benefit of(Kind kind, Computation found) {
    return new Benefit(
        kind,
        found.rule(),
        found.amount(),
        found.steps().stream().map(Benefit::finding).toList(),
        found.formula(),
        found.inputs(),
        found.packs(),
        found.articles(),
        found.flags());
  }

  private static Finding finding(Step step) {
    List<String> values =
        step.answer() instanceof Answer.Many many
            ? many.answers().stream().map(answer -> answer.plain().toString()).toList()
            : List.of(step.answer().plain().toString());
    return new Finding(step.name(), values, step.formula());
  }
}
