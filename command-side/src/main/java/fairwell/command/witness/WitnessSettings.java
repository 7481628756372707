package fairwell.command.witness;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who witnesses the ledger.
 *
 * @param timeout how long an answer may take
 * @param allowLocal whether http and addresses that are not public are allowed, for a witness
 *     inside the company network
 */
@ConfigurationProperties("fairwell.ledger.witnessing")
public record WitnessSettings(
    @DefaultValue List<Named> witnesses,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("false") boolean allowLocal) {

  public WitnessSettings {
    witnesses = List.copyOf(witnesses);
  }

  /**
   * A witness.
   *
   * @param url its base, up to and without {@code /add-checkpoint}
   * @param key its verifier key, as it was handed over by a way that is trusted
   */
  public record Named(@DefaultValue("") String url, @DefaultValue("") String key) {}
}
