package fairwell.kernel.law.topic;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.ending.GroundEffects.Protection;
import fairwell.kernel.law.pack.Figures;
import java.util.Arrays;
import java.util.List;

/** What follows from a ground of ending. */
final class GroundsTopic implements Topic {

  @Override
  public String name() {
    return "grounds";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        GroundNames.field("ground"),
        Field.choice(
            "protected_status",
            Arrays.stream(ProtectedStatus.values()).map(Enum::name).toArray(String[]::new)),
        Field.date("protected_until"),
        Field.date("contract_end_date"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    Ground ground =
        GroundNames.named(inputs.needChoice("ground")).orElseThrow(() -> inputs.missing("ground"));
    List<Protection> protections =
        inputs.choice("protected_status").map(ProtectedStatus::valueOf).stream()
            .map(status -> new Protection(status, inputs.date("protected_until").orElse(null)))
            .toList();
    Computation effects =
        GroundEffects.of(
            new GroundEffects.Question(
                ground, protections, inputs.date("contract_end_date").orElse(null)),
            law);
    return new Calculated()
        .because(effects)
        .put("economic_compensation_due", effects, "economicCompensationDue")
        .put("notice_days", effects, "noticeDays")
        .put("pay_in_lieu_allowed", effects, "payInLieuAllowed")
        .put("union_notice_required", effects, "unionNoticeRequired")
        .put("barred_for_art42_employees", effects, "barredForArt42Employees")
        .put("involuntary_for_unemployment", effects, "involuntaryForUnemployment")
        .put("required_evidence", effects, "requiredEvidence")
        .put("barred_by_art42", effects, "barredByArt42")
        .put("term_extended_to", effects, "termExtendedTo");
  }
}
