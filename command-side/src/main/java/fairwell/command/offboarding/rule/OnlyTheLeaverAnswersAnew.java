package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.ExitInterview;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * What the leaver answered stays as it is. What somebody else wrote down, and what the leaver
 * declined, the leaver may still answer in person, and nobody but the leaver.
 */
public record OnlyTheLeaverAnswersAnew() implements Rule {

  @Override
  public String restsOn() {
    return "house: nobody answers over the leaver";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    ExitInterview interview = running.frame().interview();
    if (interview == null) {
      return List.of();
    }
    boolean mayAnswer =
        switch (interview.standing()) {
          case ASKED, DECLINED_BY_PROXY -> true;
          case ANSWERED_BY_PROXY, DECLINED -> running.about().isOwnCaseOf(context.actor());
          case ANSWERED -> false;
        };
    return mayAnswer ? List.of() : List.of(Action.RECORD_EXIT_INTERVIEW.done());
  }

  @Override
  public boolean asksWho() {
    return true;
  }
}
