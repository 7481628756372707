package fairwell.command.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave.
 *
 * @param publicUrl where others reach this Fairwell; it stands in every event, so without it no
 *     receiver is registered
 * @param allowLocal whether http and addresses that are not public are allowed: for trying out on
 *     one machine, never where others may register receivers
 * @param polling how often it is looked for new events
 * @param timeout how long a receiver may take to answer
 * @param patience how long a receiver may take nothing before it is switched off
 * @param log how long attempts are remembered
 * @param most how many receivers there may be
 */
@ConfigurationProperties("fairwell.webhooks")
public record WebhookSettings(
    @DefaultValue(UNSET) String publicUrl,
    @DefaultValue("false") boolean allowLocal,
    @DefaultValue("1s") Duration polling,
    @DefaultValue("20s") Duration timeout,
    @DefaultValue("5d") Duration patience,
    @DefaultValue("30d") Duration log,
    @DefaultValue("50") int most) {

  /** As it is while nobody has said where others reach this Fairwell. */
  static final String UNSET = "http://localhost:8080";

  public WebhookSettings {
    if (!publicUrl.matches("https?://[^\\s/]+(/[^\\s]*[^\\s/])?")) {
      throw new IllegalArgumentException(
          "fairwell.webhooks.public-url has to be an address like https://hr.example.com,"
              + " without a slash at its end");
    }
    if (most < 1 || !polling.isPositive() || !timeout.isPositive() || !patience.isPositive()) {
      throw new IllegalArgumentException("fairwell.webhooks: every limit has to be above 0");
    }
  }

  /** Whether events would name an address that leads nowhere outside this machine. */
  boolean leadsNowhere() {
    return publicUrl.equals(UNSET) && !allowLocal;
  }
}
