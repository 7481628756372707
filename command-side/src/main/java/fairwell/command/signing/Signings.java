package fairwell.command.signing;

import fairwell.command.outside.OutsideTasks;
import fairwell.command.signing.SigningProvider.Call;
import fairwell.command.signing.SigningProvider.Told;
import java.time.Clock;
import java.util.Map;

/** The door for a provider: a call proves where it comes from, counts once, and wakes the work. */
public final class Signings {

  private final SigningProvider provider;
  private final Flows flows;
  private final OutsideTasks tasks;
  private final Clock clock;

  Signings(SigningProvider provider, Flows flows, OutsideTasks tasks, Clock clock) {
    this.provider = provider;
    this.flows = flows;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Whether that is the provider at work. */
  public boolean is(String name) {
    return provider.name().equals(name);
  }

  /**
   * What a call says, if it proves where it comes from.
   *
   * @throws fairwell.command.inbound.NotAccepted otherwise
   */
  public Told trusted(Call call) {
    return provider.hear(call, clock.instant());
  }

  /** Takes what was said, once, and answers as the provider expects it. */
  public Map<String, String> take(Told told) {
    if (flows.first(provider.name(), told.eventId())) {
      told.flowId()
          .flatMap(flows::find)
          .ifPresent(flow -> {
            tasks.watch(SigningWork.NAME, flow.caseId());
            tasks.wake(SigningWork.NAME, flow.caseId());
          });
    }
    return provider.thanks();
  }
}
