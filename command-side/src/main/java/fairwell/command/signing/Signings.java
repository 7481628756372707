package fairwell.command.signing;

import fairwell.command.signing.SigningProvider.Call;
import fairwell.command.signing.SigningProvider.Told;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** The door for a provider: a call proves where it comes from, counts once, and wakes the work. */
public final class Signings {

  private final SigningProvider provider;
  private final Flows flows;
  private final Consumer<String> wake;
  private final Clock clock;

  /**
   * @param wake has a case worked for at once
   */
  Signings(SigningProvider provider, Flows flows, Consumer<String> wake, Clock clock) {
    this.provider = provider;
    this.flows = flows;
    this.wake = wake;
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
    if (!flows.heard(provider.name(), told.eventId())) {
      told.flowId()
          .flatMap(id -> flows.find(provider.name(), id))
          .map(Flow::caseId)
          .ifPresent(wake);
      // Only now: after a crash before this the repeated call wakes.
      flows.hear(provider.name(), told.eventId(), clock.instant());
    }
    return provider.thanks();
  }
}
