package fairwell.command.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the command API.
 *
 * @param writers how many commands are carried out at a time
 * @param waiting how many more may wait; above that a request is told to come back
 * @param largestBody bytes of a request body
 */
@ConfigurationProperties("fairwell.api")
public record ApiSettings(
    @DefaultValue("16") int writers,
    @DefaultValue("512") int waiting,
    @DefaultValue("262144") int largestBody) {

  public ApiSettings {
    if (writers < 1 || waiting < 1 || largestBody < 1) {
      throw new IllegalArgumentException("fairwell.api: every limit has to be at least 1");
    }
  }
}
