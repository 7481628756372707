package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** Something that may speak against an action in a case. */
public interface Rule {

  /** The article or decision of the house it rests on. */
  String restsOn();

  /** What speaks against the action now; empty when nothing does. */
  List<Refusal> against(Running running, Context context);

  /** Whether the answer depends on who asks, not only on the case. */
  default boolean asksWho() {
    return false;
  }
}
