package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.preparation.OpenPoints;
import fairwell.kernel.refusal.HazardOpenInRecords;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;

/**
 * What the records show open is answered as open, or settled by a record: nobody talks a loan away.
 * Where the records say nothing, who looked may say that it is clear.
 */
public record NoHazardIsClearAgainstTheRecords(CheckHazard answer) implements Rule {

  @Override
  public String restsOn() {
    return "house: every answer rests on a record";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    Preparation preparation = running.negotiation().prepared().orElse(null);
    if (preparation == null) {
      return List.of();
    }
    if (!preparation.asksFor(answer.code())) {
      return List.of(new UnknownItem("hazard", answer.code()));
    }
    if (answer.answer() != HazardAnswer.CLEAR) {
      return List.of();
    }
    List<String> open =
        OpenPoints.of(context.facts().of(running.about().employee()), context.today()).stream()
            .filter(point -> point.standing() == OpenPoint.Standing.OPEN)
            .filter(point -> point.hazard() == answer.hazard())
            .map(OpenPoint::code)
            .filter(code -> answer.item() == null || code.equals(answer.code()))
            .toList();
    return open.isEmpty() ? List.of() : List.of(new HazardOpenInRecords(answer.code(), open));
  }
}
